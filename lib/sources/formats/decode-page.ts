import type { DecodedFile } from "@/lib/sources/decode-file";

/**
 * Decodes a page in the charset that its server declared, which goes before what the page says of itself (WHATWG Encoding). A byte
 * order mark goes before both.
 *
 * @returns null when nobody knows that charset, when the bytes aren't in it, or when the page is marked: then `decodeFile` finds out.
 */
export function decodePage(bytes: Uint8Array, charset: string): DecodedFile | null {
  if (isMarked(bytes) || /^(?:utf-?8|iso-8859-1|latin-?1|windows-1252|us-ascii)$/i.test(charset)) return null;
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : { ok: true, text, isHtml: true, charset };
  } catch {
    return null;
  }
}

function isMarked([first, second, third]: Uint8Array): boolean {
  if (first === 0xef && second === 0xbb && third === 0xbf) return true;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
