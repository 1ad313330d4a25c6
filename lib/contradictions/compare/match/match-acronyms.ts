import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";

/** "FSA" and where it stands among the words; "Free Syrian Army" with its initials and its words. */
export type Initials = { letters: string; words: number[] };

const ACRONYM = /^[A-Z]{2,6}s?$/;
const LONGEST = 6;

/** The acronyms of a statement. Pure. */
export function acronymsOf({ statement, words }: ClaimFeatures): Initials[] {
  return words.flatMap(({ start, end }, index) => {
    const text = statement.slice(start, end);
    return ACRONYM.test(text) ? [{ letters: text.replace(/s$/, "").toLowerCase(), words: [index] }] : [];
  });
}

/** Every run of capitalised words that stand next to each other, two to six of them, with its initials. Pure. */
export function initialsOf({ statement, words }: ClaimFeatures): Initials[] {
  const found: Initials[] = [];
  for (let first = 0; first < words.length; first++) {
    let letters = "";
    for (let at = first; at < words.length && at < first + LONGEST; at++) {
      const word = words[at];
      const before = words[at - 1];
      const initial = word ? (statement[word.start] ?? "") : "";
      if (!word || initial === initial.toLowerCase()) break;
      // "Ministry of Defence": a small word between is passed over, as acronyms do.
      if (at > first && word.start - (before?.end ?? 0) > 5) break;
      letters += initial.toLowerCase();
      if (letters.length >= 2) found.push({ letters, words: range(first, at) });
    }
  }
  return found;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
