import { loadVectors } from "@/lib/language/vectors/load-vectors";

/** A word's number among the vectors; -1 for one that isn't known. Lower case is what is known. */
export function vectorNumber(word: string): number {
  return loadVectors().numberOf.get(word.toLowerCase()) ?? -1;
}

/** How related two words are by the company they keep: a cosine, -1 to 1; 1 for the same word, 0 where one isn't known. */
export function relatedness(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 1;
  return relatednessOf(vectorNumber(a), vectorNumber(b));
}

/** The same by the words' numbers: quick, without allocation. */
export function relatednessOf(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  const { values, dimensions } = loadVectors();
  let dot = 0;
  for (let k = 0, i = one * dimensions, j = other * dimensions; k < dimensions; k++, i++, j++)
    dot += (values[i] ?? 0) * (values[j] ?? 0);
  return dot / FULL;
}

/** The length of a vector as it is kept, squared. */
const FULL = 254 * 254;
