/**
 * The characters of a table: by its mark, else as UTF-8, else in one of the two encodings that spreadsheets wrote before it:
 * windows-1251 where that gives more words of Cyrillic letters than mixtures, windows-1252 otherwise. Pure.
 */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    const cyrillic = new TextDecoder("windows-1251").decode(bytes);
    return isCyrillic(cyrillic) ? cyrillic : new TextDecoder("windows-1252").decode(bytes);
  }
}

/** "Café" read in the wrong encoding mixes alphabets within a word ("Cafй"); Cyrillic words are Cyrillic as a whole. */
function isCyrillic(text: string): boolean {
  let [whole, mixed] = [0, 0];
  for (const [word] of text.slice(0, 200_000).matchAll(/\p{L}{2,}/gu)) {
    if (!/\p{Script=Cyrillic}/u.test(word)) continue;
    if (/^\p{Script=Cyrillic}+$/u.test(word)) whole += 1;
    else mixed += 1;
  }
  return whole > mixed;
}
