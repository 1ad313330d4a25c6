import { decodeAs } from "@/lib/sources/windows-1252";

/** The characters of a file, or why it has none. */
export type DecodedFile =
  | { ok: true; text: string; isHtml: boolean; charset: string }
  | { ok: false; message: string };

const TEXT_NAME = /\.(?:txt|text)$/i;
const HTML_NAME = /\.(?:html?|xhtml)$/i;

/**
 * Decodes a .txt or .html file: by its byte order mark, else by the charset that the page declares, else as UTF-8, else as
 * windows-1252, which is what older files without a word about it mostly are. What isn't text is refused.
 */
export function decodeFile(name: string, bytes: Uint8Array): DecodedFile {
  const isHtml = HTML_NAME.test(name);
  if (!isHtml && !TEXT_NAME.test(name)) return { ok: false, message: "Only .txt and .html files are taken." };
  if (bytes.length === 0) return { ok: false, message: "The file is empty." };
  const marked = byMark(bytes);
  if (!marked && bytes.includes(0)) {
    return { ok: false, message: "This is no text file: it has NUL bytes." };
  }
  if (startsWith(bytes, "%PDF")) return { ok: false, message: "This is a PDF, whatever its name says." };
  const declared = isHtml ? declaredCharset(bytes) : null;
  for (const charset of [marked, declared, "utf-8", "windows-1252"]) {
    const text = charset && decoded(bytes, charset);
    if (!text) continue;
    if (hasControls(text)) break;
    return { ok: true, text, isHtml, charset };
  }
  return { ok: false, message: "This is no text file, or in an encoding that isn't known." };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? null;
  return label?.startsWith("utf-16") ? null : label;
}

/** Null when the bytes aren't in that charset, or nobody knows it. */
function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return decodeAs(bytes, charset, true);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** Control characters other than white space don't occur in text. */
function hasControls(text: string): boolean {
  return /(?!\s)\p{Cc}/u.test(text);
}
