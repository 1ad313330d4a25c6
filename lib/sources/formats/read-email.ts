import PostalMime, { type Address, decodeWords, type Email } from "postal-mime";
import { type ReadDocument, type Unreadable, unreadable } from "@/lib/sources/formats/document";
import { isWholePage } from "@/lib/sources/parse-html";
import { readPaste } from "@/lib/sources/read-paste";
import { readPlainText } from "@/lib/sources/read-plain-text";
import { firstFound, readLine, readPublished } from "@/lib/sources/reading";

const WHERE = "the e-mail's header";
const DEEPEST = 20;
const LARGEST_HEADERS = 256 * 1024;
/** A plain part that is much shorter than the other says only that there is another. */
const LEAST_PLAIN = 200;

/**
 * The text of an e-mail (RFC 5322, MIME): its plain part, or the words of its HTML where there is no plain part worth the name, as
 * in newsletters. Attachments are named at the end, not read. An e-mail that was forwarded within it is read with it.
 */
export async function readEmail(
  bytes: Uint8Array,
): Promise<{ ok: true; document: ReadDocument } | Unreadable> {
  const email = await parse(bytes);
  if ("ok" in email) return email;
  const body = bodyOf(email);
  if (body.text.trim() === "")
    return unreadable("This e-mail has no text: what it says may be in an attachment.");
  const described = firstFound([WHERE, readHeader(email)], [body.found, body.description]);
  return { ok: true, document: { text: body.text, pages: null, type: "message/rfc822", ...described } };
}

/** What an e-mail is called, read off its header alone; "" if it says nothing. */
export function subjectOf(bytes: Uint8Array): string {
  const header = new TextDecoder().decode(bytes.subarray(0, 16_384)).split(/\r?\n\r?\n/, 1)[0] ?? "";
  const subject = /^subject:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(header)?.[1] ?? "";
  return readLine(decodeWords(subject.replace(/\r?\n[ \t]+/g, " ")));
}

async function parse(bytes: Uint8Array): Promise<Email | Unreadable> {
  try {
    const email = await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      maxHeadersSize: LARGEST_HEADERS,
      maxRfc822NestingDepth: DEEPEST,
      forceRfc822Attachments: false,
    });
    return email.headers.length === 0 ? unreadable("This is no e-mail: it has no header.") : email;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (/nesting/i.test(message)) {
      return unreadable(`This e-mail has parts within parts more than ${DEEPEST} deep, so it isn't read.`);
    }
    if (/header/i.test(message)) return unreadable("This e-mail's header is too large, so it isn't read.");
    return unreadable("This e-mail is damaged, so it can't be read.");
  }
}

function bodyOf({
  text = "",
  html = "",
}: Email): Pick<ReturnType<typeof readPaste>, "text" | "description" | "found"> {
  const plain = text.replace(/\r\n?/g, "\n").trim();
  if (plain.length >= LEAST_PLAIN || html.trim() === "") return plainBody(plain);
  // Newsletters are whole pages of tables, none of which is an article: the words of all of it count.
  const piece = isWholePage(html) ? html.replace(/<head[\s\S]*?<\/head>/i, "") : html;
  const read = readPaste({ html: piece, text: plain });
  return read.text.trim().length > plain.length ? read : plainBody(plain);
}

function plainBody(text: string) {
  return { text, ...firstFound(["the text itself", readPlainText(text)]) };
}

function readHeader({ subject, from, date, headers }: Email) {
  return {
    title: readLine(subject, 500),
    byline: readLine(nameOf(from)),
    published: readPublished(dayOf(headers.find(({ key }) => key === "date")?.value) || date?.slice(0, 10)),
    language: "",
  };
}

function nameOf(from: Address | undefined): string {
  return from?.name || from?.address || "";
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day as the sender's clock had it: "Mon, 14 Dec 2015 23:30:00 -0500" is the 14th. */
function dayOf(header: string | undefined): string {
  const [, day = "", month = "", year = ""] =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i.exec(header ?? "") ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number > 0 ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : "";
}
