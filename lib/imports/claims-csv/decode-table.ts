import { charsetOfMark } from "@/lib/sources/charset-of-mark";
import { decodeAs } from "@/lib/sources/decode-as";

/**
 * The characters of a table: by its mark, else as UTF-8, else in one of the two encodings that spreadsheets wrote before it:
 * windows-1251 where that gives more words of Cyrillic letters than mixtures, windows-1252 otherwise. Pure.
 */
export function decodeTable(bytes: Uint8Array): string {
  const mark = charsetOfMark(bytes);
  if (mark) return decodeAs(bytes, mark, false);
  try {
    return decodeAs(bytes, "utf-8", true);
  } catch {
    const cyrillic = decodeAs(bytes, "windows-1251", false);
    return isCyrillic(cyrillic) ? cyrillic : decodeAs(bytes, "windows-1252", false);
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
