/** The characters 0x80 to 0x9F of windows-1252; a space where it has none. */
const WINDOWS = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];

/**
 * Decodes bytes as browsers do: what says iso-8859-1 or us-ascii is read as windows-1252, which has quotation marks and dashes where
 * the other has nothing (WHATWG Encoding). Node 20 knows these names, and then reads Latin-1 all the same. Pure.
 *
 * @param isFatal what isn't in the charset throws, instead of becoming replacement characters.
 * @throws RangeError when nobody knows the charset; TypeError when the bytes aren't in it.
 */
export function decodeAs(bytes: Uint8Array, charset: string, isFatal: boolean): string {
  const decoder = new TextDecoder(charset, { fatal: isFatal });
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? text.replace(/[\u0080-\u009F]/g, fromWindows) : text;
}

function fromWindows(control: string): string {
  const letter = WINDOWS[control.charCodeAt(0) - 0x80];
  return letter === undefined || letter === " " ? control : letter;
}
