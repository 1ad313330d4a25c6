import { relatednessOf } from "@/lib/language/vectors/relatedness";
import { areNamesApart } from "./names-apart";
import type { PreparedClaim } from "./prepared-claim";
import { alikeById } from "./word-ids";

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
  nearA: () => Float32Array;
  nearB: () => Float32Array;
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
    nearA: once(() => nearTo(a, match.simA, b)),
    nearB: once(() => nearTo(b, match.simB, a)),
    coverA: 0,
    coverB: 0,
  };
  const { ofA, simA, ofB, simB } = match;
  for (let i = 0; i < a.words.length; i++) {
    const one = a.ids[i] ?? -1;
    for (let j = 0; j < b.words.length; j++) {
      const alike = alikeById(one, b.ids[j] ?? -1);
      if (alike === 0 || areNamesApart(a.named, i, b.named, j)) continue;
      if (alike > (simA[i] ?? 0)) {
        simA[i] = alike;
        ofA[i] = j;
      }
      if (alike > (simB[j] ?? 0)) {
        simB[j] = alike;
        ofB[j] = i;
      }
    }
  }
  joinAcronyms(a, b, match.simA, match.ofA, match.simB, match.ofB);
  joinAcronyms(b, a, match.simB, match.ofB, match.simA, match.ofA);
  match.coverA = cover(a, match.simA);
  match.coverB = cover(b, match.simB);
  return match;
}

function nearTo(a: PreparedClaim, alike: Float32Array, b: PreparedClaim): Float32Array {
  return alike.map((own, i) => {
    let most = own;
    const one = a.vectors[i] ?? -1;
    if (one >= 0 && most < 1) for (const other of b.vectors) most = Math.max(most, relatednessOf(one, other));
    return most;
  });
}

/** Word vectors are looked at only where a finder asks for them. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
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

/** How alike a word of one claim and a word of the other are, 0 to 1; 0 for -1, a word that there isn't. */
export function alikeAt(a: PreparedClaim, i: number, b: PreparedClaim, j: number): number {
  const alike = alikeById(a.ids[i] ?? -1, b.ids[j] ?? -1);
  return alike > 0 && areNamesApart(a.named, i, b.named, j) ? 0 : alike;
}
