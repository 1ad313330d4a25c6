import type { Token } from "@/lib/language/token";

const DEFINITE = /^(?:the|his|her|its|their|our|my)$/;

/**
 * Whether the words from a token on may be the beginning of "It was Vale who signed": "it", a form of "be", and one that is known. "It was a
 * good day that ended badly" tells of one that isn't. Pure.
 */
export function opensCleft(tokens: readonly Token[], at: number): boolean {
  const named = tokens[at + 2];
  if (tokens[at]?.lower !== "it" || tokens[at + 1]?.lemma !== "be" || !named) return false;
  return named.tag === "PROPN" || DEFINITE.test(named.lower);
}
