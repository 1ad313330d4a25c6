import { charsetOfMark } from "@/lib/sources/charset-of-mark";
import { decodeAs } from "@/lib/sources/decode-as";

/**
 * Decodes XML or JSON: by its byte order mark, else by what the server declared, else by the XML declaration, else as UTF-8 (XML 1.0,
 * appendix F). A charset that nobody knows counts as none. What isn't in the charset is shown as replacement characters. Pure.
 */
export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(opening)?.[1];
  for (const label of [charsetOfMark(bytes), charset, declared]) {
    const text = label ? decoded(bytes, label) : null;
    if (text !== null) return text;
  }
  return new TextDecoder().decode(bytes);
}

function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return decodeAs(bytes, charset, false);
  } catch {
    return null;
  }
}
