import { charsetOfMark } from "@/lib/sources/charset-of-mark";
import { decodeAs } from "@/lib/sources/decode-as";
import { isMbox } from "@/lib/sources/formats/split-mbox";

export type Format = "html" | "pdf" | "docx" | "text" | "markdown" | "eml" | "mbox";

/** What is known of a kind of file that isn't read, by how its bytes begin. */
const OTHERS: [magic: string, message: string][] = [
  [
    "\xd0\xcf\x11\xe0",
    "This is an old Office file (.doc, .xls or .msg): save it as .docx, or print it to a PDF.",
  ],
  ["{\\rtf", "This is an RTF file: save it as .docx."],
  ["\x89PNG", "This is a picture. Type or recognise (OCR) the words that matter, and paste them."],
  ["\xff\xd8\xff", "This is a picture. Type or recognise (OCR) the words that matter, and paste them."],
  ["GIF8", "This is a picture. Type or recognise (OCR) the words that matter, and paste them."],
  ["\x1f\x8b", "This is a compressed file: unpack it, and take what is in it."],
  ["Rar!", "This is an archive: unpack it, and take what is in it."],
  ["7z\xbc\xaf", "This is an archive: unpack it, and take what is in it."],
  ["ID3", "This is a recording. Take its transcript."],
  ["OggS", "This is a recording. Take its transcript."],
  ["RIFF", "This is a recording or a picture. Take its transcript, or type its words."],
];

const NAMES: [ending: RegExp, format: Format][] = [
  [/\.(?:html?|xhtml)$/i, "html"],
  [/\.(?:md|markdown|mdown)$/i, "markdown"],
  [/\.eml$/i, "eml"],
  [/\.(?:mbox|mbx)$/i, "mbox"],
  [/\.(?:txt|text|log)$/i, "text"],
];

const TYPES: [type: RegExp, format: Format][] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, "html"],
  [/^text\/markdown/, "markdown"],
  [/^message\/rfc822/, "eml"],
  [/^application\/mbox/, "mbox"],
  [/^text\/plain/, "text"],
];

/**
 * What kind of file it is: by how it begins where that tells it, whatever it is called; else by its name; else by what a server
 * says. Pure.
 *
 * @param type the declared media type, "" if there is none.
 * @returns why it isn't read, for a kind that isn't.
 */
export function recogniseFormat(name: string, bytes: Uint8Array, type: string): Format | { message: string } {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (isPdf(start)) return "pdf";
  if (start.startsWith("PK")) return ofZip(name, start, bytes);
  if (start.startsWith(binary("\xd0\xcf\x11\xe0")) && /\.docx$/i.test(name)) {
    return {
      message: "This Word file is encrypted: it asks for a password. Save a copy without one, and take that.",
    };
  }
  const other = OTHERS.find(([magic]) => start.startsWith(binary(magic)));
  if (other) return { message: other[1] };
  const mark = charsetOfMark(bytes);
  if (beginsLikeHtml(mark ? decodeAs(bytes.subarray(0, 2048), mark, false) : start)) return "html";
  if (isMbox(bytes)) return "mbox";
  const named = NAMES.find(([ending]) => ending.test(name)) ?? TYPES.find(([pattern]) => pattern.test(type));
  if (named) return named[1];
  if (beginsLikeEmail(start)) return "eml";
  if (/^(?:image|audio|video)\//.test(type)) {
    return {
      message: "This is a picture or a recording. Take its words: a transcript, or what OCR makes of it.",
    };
  }
  if (isText(bytes)) return "text";
  return {
    message:
      "This kind of file isn't read. Taken are HTML, PDF, Word (.docx), text, Markdown, and e-mail (.eml, .mbox).",
  };
}

function ofZip(name: string, start: string, bytes: Uint8Array): Format | { message: string } {
  const names = start + new TextDecoder("latin1").decode(bytes.subarray(-65_536));
  if (names.includes("word/")) return "docx";
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument")) {
    return { message: "This is an OpenDocument file: save it as .docx, or print it to a PDF." };
  }
  if (/xl\/|ppt\//.test(names))
    return { message: "This is a spreadsheet or a presentation: print it to a PDF." };
  return /\.docx$/i.test(name)
    ? "docx"
    : { message: "This is an archive: unpack it, and take what is in it." };
}

/** Latin-1 as `TextDecoder` has it, which is windows-1252. */
function binary(magic: string): string {
  return new TextDecoder("latin1").decode(Uint8Array.from(magic, (letter) => letter.charCodeAt(0)));
}

/** The mark may come after some bytes of a server or of Macintosh, but not after a sentence. */
function isPdf(start: string): boolean {
  return /^[^\p{L}]{0,3}%PDF-/u.test(start) || /[\r\n\0]%PDF-\d/.test(start.slice(0, 1024));
}

/** Step by step, since one pattern for all of it takes exponential time on a row of comments. */
function beginsLikeHtml(start: string): boolean {
  const rest = start.replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, "");
  return /^\s*<(?:!doctype html|html[\s>])/i.test(rest);
}

const HEADERS =
  /^(?:return-path|received|from|to|subject|delivered-to|message-id|mime-version|date|reply-to|dkim-signature|arc-seal|x-[a-z-]+): /i;

/** Two lines of an e-mail's header at least, one of them such as no other text begins with. */
function beginsLikeEmail(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const lines = header.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const known = lines.slice(0, 4).filter((line) => HEADERS.test(line));
  const isSent = /^(?:return-path|received|delivered-to|message-id|mime-version): /im.test(header);
  return isSent && known.length >= 2 && HEADERS.test(lines[0] ?? "");
}

function isText(bytes: Uint8Array): boolean {
  const isWide = charsetOfMark(bytes)?.startsWith("utf-16") ?? false;
  return isWide || !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}
