import type { Term } from "@/lib/contradictions/compare/claim-features";
import { similarity } from "@/lib/language/lexicon/lexicon";
import { relatednessOf } from "@/lib/language/vectors/relatedness";
import type { PreparedClaim } from "./prepared-claim";

/** From here on two words are taken for the same thing. */
export const SAME = 0.6;

/** Which word of one claim answers which of the other, and how well (0 to 1). */
export type WordMatch = {
  /** For each word of A the index of its best word of B, or -1, and how alike they are. */
  ofA: Int16Array;
  simA: Float32Array;
  ofB: Int16Array;
  simB: Float32Array;
  /** How related each word is to the nearest one of the other side: at least as much as it is alike. */
  nearA: Float32Array;
  nearB: Float32Array;
  /** How much of what A says B speaks of too, by weight: 0 to 1; and the other way round. */
  coverA: number;
  coverB: number;
};

/** Matches the words of two claims: equal keys first, then names by their parts, then synonyms and kinds. Pure. */
export function matchWords(a: PreparedClaim, b: PreparedClaim): WordMatch {
  const match: WordMatch = {
    ofA: new Int16Array(a.words.length).fill(-1),
    simA: new Float32Array(a.words.length),
    ofB: new Int16Array(b.words.length).fill(-1),
    simB: new Float32Array(b.words.length),
    nearA: new Float32Array(a.words.length),
    nearB: new Float32Array(b.words.length),
    coverA: 0,
    coverB: 0,
  };
  for (let i = 0; i < a.words.length; i++) {
    for (let j = 0; j < b.words.length; j++) {
      const alike = a.keys[i] === b.keys[j] ? 1 : wordSimilarity(a.words[i], b.words[j]);
      if (alike > (match.simA[i] ?? 0)) [match.simA[i], match.ofA[i]] = [alike, j];
      if (alike > (match.simB[j] ?? 0)) [match.simB[j], match.ofB[j]] = [alike, i];
      const near = Math.max(alike, relatednessOf(a.vectors[i] ?? -1, b.vectors[j] ?? -1));
      if (near > (match.nearA[i] ?? 0)) match.nearA[i] = near;
      if (near > (match.nearB[j] ?? 0)) match.nearB[j] = near;
    }
  }
  joinAcronyms(a, b, match.simA, match.ofA, match.simB, match.ofB);
  joinAcronyms(b, a, match.simB, match.ofB, match.simA, match.ofA);
  match.coverA = cover(a, match.simA);
  match.coverB = cover(b, match.simB);
  return match;
}

/** "FSA" on one side and "Free Syrian Army" on the other are one name. */
function joinAcronyms(
  a: PreparedClaim,
  b: PreparedClaim,
  simA: Float32Array,
  ofA: Int16Array,
  simB: Float32Array,
  ofB: Int16Array,
): void {
  for (const { letters, words } of a.acronyms) {
    const short = words[0] ?? 0;
    const run = b.initials.find((each) => each.letters === letters);
    if (!run || (simA[short] ?? 0) === 1) continue;
    simA[short] = 1;
    ofA[short] = run.words[0] ?? 0;
    for (const word of run.words) if ((simB[word] ?? 0) < 1) [simB[word], ofB[word]] = [1, short];
  }
}

function cover({ words, total }: PreparedClaim, alike: Float32Array): number {
  if (total === 0) return 0;
  let sum = 0;
  for (let i = 0; i < words.length; i++)
    sum += (words[i]?.weight ?? 0) * ((alike[i] ?? 0) >= SAME ? (alike[i] ?? 0) : 0);
  return sum / total;
}

/** How alike two words are. Names and numbers are alike only when they are equal. */
export function wordSimilarity(a: Term | undefined, b: Term | undefined): number {
  if (!a || !b) return 0;
  if (a.key === b.key || a.lemma === b.lemma) return 1;
  if (a.pos === "#" || b.pos === "#" || a.pos === "p" || b.pos === "p") return 0;
  return similarity(a.lemma, b.lemma, a.pos, b.pos);
}
