import { decodeFile } from "@/lib/sources/decode-file";
import { type ReadDocument, type Unreadable, unreadable } from "@/lib/sources/formats/document";
import { readDocx } from "@/lib/sources/formats/read-docx";
import { readEmail, subjectOf } from "@/lib/sources/formats/read-email";
import { readMarkdown } from "@/lib/sources/formats/read-markdown";
import { readPdf } from "@/lib/sources/formats/read-pdf";
import { recogniseFormat } from "@/lib/sources/formats/recognise-format";
import { splitMbox } from "@/lib/sources/formats/split-mbox";
import { titleOfName } from "@/lib/sources/formats/title-of-name";
import { LARGEST_ORIGINAL, mebibytes, SMALLER_MAILBOX } from "@/lib/sources/limits";
import { readPaste } from "@/lib/sources/read-paste";
import { firstFound } from "@/lib/sources/reading";

/** Messages of one mailbox that are taken at once. */
const MOST_MESSAGES = 1_000;

/** What came, from an address or as a file. */
export type Captured = {
  /** The file's name; of an address, the last part of its path; "" for what is neither. */
  name: string;
  /** The media type as declared, "" if nobody says. */
  type: string;
  /** The charset that a server declared, or in which we wrote what a browser handed over; null if nobody says. */
  charset: string | null;
  /** The address it was fetched from; null for a file. */
  url: string | null;
  bytes: Uint8Array<ArrayBuffer>;
};

export type ReadCaptured =
  | { ok: true; document: ReadDocument }
  /** The messages of a mailbox, each to be read by itself. */
  | { ok: true; parts: { name: string; bytes: Uint8Array<ArrayBuffer> }[] }
  | Unreadable;

/**
 * Reads what came: recognises what kind of file it is, and takes its text and what it says of itself. A file's name is the title
 * where there is no other.
 */
export async function readCaptured(captured: Captured): Promise<ReadCaptured> {
  const { name, bytes } = captured;
  if (bytes.length === 0) return unreadable("It is empty.");
  const format = recogniseFormat(name, bytes, captured.type);
  if (typeof format !== "string") return unreadable(format.message);
  if (format === "mbox") return partsOf(bytes);
  const read = await readAs(format, captured);
  return read.ok
    ? { ok: true, document: captured.url === null ? titled(read.document, name) : read.document }
    : read;
}

type Read = { ok: true; document: ReadDocument } | Unreadable;

async function readAs(format: string, captured: Captured): Promise<Read> {
  const { bytes } = captured;
  if (format === "pdf") return readPdf(bytes);
  if (format === "docx") return readDocx(bytes);
  if (format === "eml") return readEmail(bytes);
  if (bytes.length > LARGEST_ORIGINAL) {
    return unreadable(`It has ${mebibytes(bytes.length)}; at most 10 MiB of a page or a text are taken.`);
  }
  return readCharacters(format, captured);
}

function readCharacters(format: string, { name, bytes, charset, url }: Captured): Read {
  const isHtml = format === "html";
  const decoded = decodeFile(isHtml ? "page.html" : "text.txt", bytes, charset);
  if (!decoded.ok) return unreadable(decoded.message);
  const type = `${isHtml ? "text/html" : "text/plain"};charset=${decoded.charset}`;
  if (format === "markdown") return { ok: true, document: { ...readMarkdown(decoded.text), type } };
  const read = readPaste(isHtml ? { html: decoded.text } : { text: decoded.text });
  const { text, description, found } = read;
  if (isHtml && read.html === "") return unreadable(NO_WORDS);
  if (isHtml && url !== null && text.trim().length < LEAST_OF_A_PAGE) return unreadable(NO_WORDS);
  if (text.trim() === "") return unreadable(`There is no text in ${name || "it"}.`);
  return { ok: true, document: { text, description, found, type, pages: null } };
}

/** A page with fewer letters is one that draws itself with scripts, or a notice of a wall. */
const LEAST_OF_A_PAGE = 80;
const NO_WORDS =
  "This page shows no text to a program: it may need its scripts, or a sign-in. Open it in your browser, and paste its text or use the bookmarklet.";

function partsOf(bytes: Uint8Array): ReadCaptured {
  const parts: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const message of splitMbox(bytes)) {
    if (parts.length === MOST_MESSAGES) {
      return unreadable(
        `This mailbox has more than ${MOST_MESSAGES.toLocaleString("en-GB")} messages, which is what is taken at once. ${SMALLER_MAILBOX}`,
      );
    }
    parts.push({ name: subjectOf(message) || `Message ${parts.length + 1}`, bytes: message });
  }
  return parts.length > 0 ? { ok: true, parts } : unreadable("This mailbox has no message.");
}

function titled(document: ReadDocument, name: string): ReadDocument {
  const { description, found } = firstFound(
    [document.found, document.description],
    ["the file's name", { title: titleOfName(name) }],
  );
  return { ...document, description, found };
}
