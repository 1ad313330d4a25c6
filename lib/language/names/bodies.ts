import type { Name } from "@/lib/language/names";
import { BODIES } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";

/** So many tokens at most before the noun. */
const LONGEST = 8;

/**
 * Bodies that have no name of their own but a description with "the", between two tokens (`to` exclusive) of one sentence: "the Norvian
 * defence ministry", "the mayor's office". A bare "the ministry" is one too; it only means what was spoken of before.
 */
export function findBodies(tokens: readonly Token[], from: number, to: number): Name[] {
  const found: Name[] = [];
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.tag !== "NOUN" || !BODIES.has(token.lower) || token.text !== token.lower) continue;
    if (at + 1 < to && goesOn(tokens[at + 1])) continue;
    const first = firstOf(tokens, at, from);
    if (first !== null) found.push({ kind: "organisation", sure: true, first, last: at, from: first });
  }
  return found;
}

function goesOn(next: Token | undefined): boolean {
  return next?.tag === "NOUN" || /^(?:['’]s?|-)$/u.test(next?.text ?? "");
}

/** The first word behind "the"; null where no article stands before the noun. */
function firstOf(tokens: readonly Token[], head: number, from: number): number | null {
  let first = head;
  while (first > from && head - first < LONGEST && describes(tokens[first - 1])) first--;
  return first > from && tokens[first - 1]?.lower === "the" ? first : null;
}

function describes(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || /^(?:['’]s?|-|&)$/u.test(token.text))
  );
}
