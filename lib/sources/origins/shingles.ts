import { splitQuoted } from "@/lib/sources/origins/split-quoted";

/** Words in a row that count as one shingle. */
const WIDTH = 5;
/** Characters in a row, in scripts without spaces between words. */
const CHARACTERS = 8;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** What nobody sees: soft hyphens, marks of joining and of order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The shingles of a text in their order: their hashes, and whether what stands in their middle is in quotation marks. */
export type Shingles = { hashes: number[]; quoted: boolean[] };

/** The words of a text as they are compared: without case, accents of typing, punctuation and marks. */
export function foldedWords(text: string): string[] {
  const folded = text
    .replace(UNSEEN, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’'`´]/g, "");
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Hashes of all sequences of five words of a text (of eight characters in a script without spaces), in their order: 53 bits each,
 * so that they are exact as numbers. Two texts that share most of these are copies of each other. Pure.
 */
export function shinglesOf(text: string): Shingles {
  const words: string[] = [];
  const quoted: boolean[] = [];
  const add = (word: string, isQuoted: boolean) => {
    words.push(word);
    quoted.push(isQuoted);
  };
  const parts = splitQuoted(text).map((part) => ({ ...part, words: foldedWords(part.words) }));
  const isUnspaced = mostlyUnspaced(parts.map((part) => part.words.join("")).join(""));
  for (const part of parts)
    for (const word of part.words)
      if (isUnspaced) for (const letter of word) add(letter, part.isQuoted);
      else add(word, part.isQuoted);
  const [width, between] = isUnspaced ? [CHARACTERS, ""] : [WIDTH, " "];
  const hashes = windows(words, width, between);
  return { hashes, quoted: hashes.map((_, at) => quoted[at + Math.floor(width / 2)] ?? quoted[at] ?? false) };
}

function mostlyUnspaced(letters: string): boolean {
  return (letters.match(UNSPACED)?.length ?? 0) * 2 > letters.length;
}

function windows(parts: readonly string[], width: number, between: string): number[] {
  if (parts.length === 0) return [];
  const last = Math.max(0, parts.length - width);
  return Array.from({ length: last + 1 }, (_, at) => hash53(parts.slice(at, at + width).join(between)));
}

/** cyrb53, a fast hash of 53 bits by bryc (public domain): it decides nothing by itself, since texts are compared in the end. */
function hash53(words: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
