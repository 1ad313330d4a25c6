import { charsetOfMark } from "@/lib/sources/charset-of-mark";
import { decodeAs } from "@/lib/sources/decode-as";

/** The characters of a file, or why it has none. */
export type DecodedFile =
  | { ok: true; text: string; isHtml: boolean; charset: string }
  | { ok: false; message: string };

const TEXT_NAME = /\.(?:txt|text)$/i;
const HTML_NAME = /\.(?:html?|xhtml)$/i;

/** What servers say of pages that they know nothing of. */
const BY_DEFAULT = "windows-1252";

/** Of how many characters one may be damaged: a binary file has more, and so has a text that is read in the wrong charset. */
const CHARACTERS_TO_ONE_DAMAGED = 10;

/**
 * Decodes a .txt or .html file: by its byte order mark, else by the charset that its server declared, else by the one that the page
 * declares (WHATWG Encoding), else as UTF-8, else as windows-1252, which is what older files without a word about it mostly are.
 *
 * As in browsers, a few bytes that aren't in the declared charset become replacement characters; control characters are left out
 * of a page, and of a text whose server declared its charset. What isn't text is refused. Pure.
 *
 * @param served the charset that a server declared, in any of its names. Latin-1 and us-ascii count as none, and so does what nobody knows.
 */
export function decodeFile(name: string, bytes: Uint8Array, served: string | null = null): DecodedFile {
  const isHtml = HTML_NAME.test(name);
  if (!isHtml && !TEXT_NAME.test(name)) return { ok: false, message: "Only .txt and .html files are taken." };
  if (bytes.length === 0) return { ok: false, message: "The file is empty." };
  const mark = charsetOfMark(bytes);
  const told = served === null ? null : encodingOf(served);
  const trusted = told === BY_DEFAULT ? null : told;
  if (!mark && !isWide(trusted) && bytes.includes(0)) {
    return { ok: false, message: "This is no text file: it has NUL bytes." };
  }
  if (startsWith(bytes, "%PDF")) return { ok: false, message: "This is a PDF, whatever its name says." };
  const said = isHtml ? saidCharset(bytes) : null;
  const declared = [mark, trusted, said].filter((charset) => charset !== null);
  for (const charset of [...declared, "utf-8", "windows-1252"]) {
    const decoded = decodedIn(bytes, charset, declared.includes(charset));
    if (decoded === null) continue;
    const text = isHtml || trusted !== null ? withoutControls(decoded) : decoded;
    if (hasControls(text)) break;
    return { ok: true, text, isHtml, charset };
  }
  return { ok: false, message: "This is no text file, or in an encoding that isn't known." };
}

function saidCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  const charset = label ? encodingOf(label) : null;
  return isWide(charset) ? null : charset;
}

/** What a name of a charset stands for: windows-1252 for "Latin1". Null when nobody knows it. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isWide(charset: string | null): boolean {
  return charset?.startsWith("utf-16") ?? false;
}

/** Null when the bytes aren't in that charset. In UTF-16 nearly all bytes are something, so that none of them may be damaged. */
function decodedIn(bytes: Uint8Array, charset: string, mayBeDamaged: boolean): string | null {
  try {
    return decodeAs(bytes, charset, true);
  } catch {
    if (!mayBeDamaged || isWide(charset)) return null;
    const text = decodeAs(bytes, charset, false);
    return isMuch(text.split("\uFFFD").length - 1, text) ? null : text;
  }
}

function isMuch(damaged: number, text: string): boolean {
  return damaged * CHARACTERS_TO_ONE_DAMAGED > text.length;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** The text itself when it has too many of them to be a text. */
function withoutControls(text: string): string {
  const rest = text.replace(/(?!\s)\p{Cc}/gu, "");
  return isMuch(text.length - rest.length, text) ? text : rest;
}

/** Control characters other than white space don't occur in text. */
function hasControls(text: string): boolean {
  return /(?!\s)\p{Cc}/u.test(text);
}
