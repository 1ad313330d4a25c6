import { isCapital, stateOf } from "@/lib/actors/state-of";
import type { NamedPlace, Term } from "@/lib/contradictions/compare/claim-features";

const MANNERS: Readonly<Record<string, NamedPlace["manner"]>> = {
  in: "at",
  at: "at",
  inside: "at",
  near: "at",
  outside: "at",
  from: "from",
  to: "to",
  into: "to",
};
const LOCATIVE = /(?:^|[^\p{L}])(in|at|inside|near|outside|from|to|into) (?:the )?$/iu;
/** Characters: a preposition and an article. */
const BEFORE = 14;

/** Names that a preposition of place stands before, with the state that they are, or are the seat of. Pure. */
export function placesOf(statement: string, terms: readonly Term[]): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = 0; at < terms.length; at++) {
    const first = terms[at];
    if (first?.pos !== "p") continue;
    const words = [at];
    while (isBesideName(terms[at], terms[at + 1])) words.push(++at);
    const preposition = LOCATIVE.exec(statement.slice(Math.max(0, first.start - BEFORE), first.start))?.[1];
    if (!preposition) continue;
    const name = statement.slice(first.start, terms[at]?.end);
    found.push({
      words,
      manner: MANNERS[preposition.toLowerCase()] ?? "at",
      state: stateOf(name),
      isCity: isCapital(name),
    });
  }
  return found;
}

function isBesideName(term: Term | undefined, next: Term | undefined): boolean {
  return term !== undefined && next?.pos === "p" && next.start - term.end === 1;
}
