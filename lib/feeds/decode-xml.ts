/**
 * Decodes XML or JSON: by its byte order mark, else by what the server declared, else by the XML declaration, else as UTF-8 (XML 1.0,
 * appendix F). What isn't in that charset is shown as replacement characters. Pure.
 */
export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(opening)?.[1];
  const label = markOf(bytes) ?? charset ?? declared ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}
