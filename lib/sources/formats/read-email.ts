import PostalMime, { type Address, decodeWords, type Email } from "postal-mime";
import { type ReadDocument, type Unreadable, unreadable } from "@/lib/sources/formats/document";
import { readBody } from "@/lib/sources/formats/email/read-body";
import { firstFound, readLine, readPublished } from "@/lib/sources/reading";

const WHERE = "the e-mail's header";
const DEEPEST = 20;
const LARGEST_HEADERS = 256 * 1024;
/** Names of attachments that are kept. */
const MOST_NAMES = 100;

/**
 * The text of an e-mail (RFC 5322, MIME): its plain part, or the words of its HTML where there is no plain part worth the name, as
 * in newsletters. Attachments are named at the end, not read. An e-mail that was forwarded within it is read with it.
 */
export async function readEmail(
  bytes: Uint8Array,
): Promise<{ ok: true; document: ReadDocument } | Unreadable> {
  const email = await parse(bytes);
  if ("ok" in email) return email;
  const own = readBody(email);
  const forwarded = await readForwarded(email, 1);
  if ("ok" in forwarded) return forwarded;
  const words = [own.text, ...forwarded].filter((text) => text.trim() !== "");
  if (words.length === 0) return unreadable("This e-mail has no text: what it says may be in an attachment.");
  // What was forwarded has a date and a sender of its own, which aren't this e-mail's.
  const described = firstFound([WHERE, readHeader(email)], [own.found, own.description]);
  const text = [...words, ...nameAttachments(email)].join("\n\n");
  return { ok: true, document: { text, pages: null, type: "message/rfc822", ...described } };
}

/** The e-mails within an e-mail, each below its sender, subject and date as they stand in it. */
async function readForwarded(email: Email, depth: number): Promise<string[] | Unreadable> {
  const texts: string[] = [];
  for (const { mimeType, disposition, content } of email.attachments) {
    if (mimeType !== "message/rfc822" || disposition === "attachment") continue;
    if (depth > DEEPEST) return tooDeep();
    const inner = await parse(
      typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
    );
    if ("ok" in inner) return inner;
    const further = await readForwarded(inner, depth + 1);
    if ("ok" in further) return further;
    const parts = [headerLines(inner), readBody(inner).text, ...further];
    texts.push(parts.filter((part) => part.trim() !== "").join("\n\n"));
  }
  return texts;
}

/** The date as the sender wrote it: made anew, it would depend on where the server stands. */
function headerLines({ from, subject, headers }: Email): string {
  const date = headers.find(({ key }) => key === "date")?.value ?? "";
  const sender = from?.name && from.address ? `${from.name} <${from.address}>` : nameOf(from);
  return [
    ["From", sender],
    ["Subject", subject ?? ""],
    ["Date", date],
  ]
    .map(([name, value]) => [name, readLine(value)])
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

function nameAttachments({ attachments }: Email): string[] {
  const names = attachments
    .filter(({ disposition, related }) => disposition === "attachment" && !related)
    .map(({ filename }) => readLine(filename?.replace(/\p{Cc}/gu, " ")))
    .filter(Boolean);
  return names.length > 0 ? [`Attached: ${names.slice(0, MOST_NAMES).join(", ")}`] : [];
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
      forceRfc822Attachments: true,
    });
    return email.headers.length === 0 ? unreadable("This is no e-mail: it has no header.") : email;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (/nesting/i.test(message)) return tooDeep();
    if (/header/i.test(message)) return unreadable("This e-mail's header is too large, so it isn't read.");
    return unreadable("This e-mail is damaged, so it can't be read.");
  }
}

function tooDeep(): Unreadable {
  return unreadable(`This e-mail has parts within parts more than ${DEEPEST} deep, so it isn't read.`);
}

function readHeader({ subject, from, date, headers }: Email) {
  return {
    title: readLine(subject?.replace(/\p{Cc}/gu, " "), 500),
    byline: readLine(nameOf(from).replace(/\p{Cc}/gu, " ")),
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
