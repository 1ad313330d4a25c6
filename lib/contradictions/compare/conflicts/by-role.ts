import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { alignArguments, alignRole } from "@/lib/contradictions/compare/match/align-arguments";
import { alikeAt, SAME } from "@/lib/contradictions/compare/match/match-words";
import { canClashOfAnyone } from "./can-clash";
import { isTransfer, measurePropositions, predicateSimilarity } from "./compare-propositions";
import { subjectOf } from "./subject-of";

/** Who does it to whom, the other way round: "A owns B" against "B owns A". */
export function findBySwap(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  eachLike(pair, (p, q, predicate) => {
    const crossed = alignRole(a, p, b, q, "subject", "object");
    const back = alignRole(a, p, b, q, "object", "subject");
    if (crossed < SAME || back < SAME) return;
    if (alignRole(a, p, b, q, "subject") >= SAME || alignRole(a, p, b, q, "object") >= SAME) return;
    found.push({
      kind: "swap",
      basis: "role",
      a: spansOf(pair.a, p, "subject"),
      b: spansOf(pair.b, q, "subject"),
      measures: { ...measurePropositions(pair, p, q), subject: crossed, object: back, predicate },
    });
  });
  return found;
}

/** The same act on the same object by another: "the board proposed it" against "it was the finance department that proposed it". */
export function findByRole(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  eachLike(pair, (p, q, predicate) => {
    const subject = alignRole(a, p, b, q, "subject");
    const object = alignRole(a, p, b, q, "object");
    if (subject > -0.5 || object < SAME || sameHead(pair, p, q)) return;
    found.push({
      kind: "role",
      basis: "role",
      a: spansOf(a, p, "subject"),
      b: spansOf(b, q, "subject"),
      measures: { ...measurePropositions(pair, p, q), predicate, apart: namesOnBoth(pair, p, q) },
    });
  });
  return found;
}

function eachLike(pair: Pair, visit: (p: Proposition, q: Proposition, predicate: number) => void): void {
  for (const p of pair.a.propositions)
    for (const q of pair.b.propositions) {
      if (
        p.negated !== q.negated ||
        !canClashOfAnyone(pair, p, q) ||
        p.predicate.term < 0 ||
        isTransfer(p, q)
      )
        continue;
      const predicate = predicateSimilarity(pair, p, q);
      if (predicate >= SAME) visit(p, q, predicate);
    }
}

/** "The French army" and "the German army" may be told apart by a name; "the nun" and "an Italian nun" aren't. */
function sameHead({ a, b }: Pair, p: Proposition, q: Proposition): boolean {
  return alikeAt(a, subjectOf(p)?.head ?? -1, b, subjectOf(q)?.head ?? -1) >= SAME;
}

function namesOnBoth({ a, b }: Pair, p: Proposition, q: Proposition): number {
  const named = (claim: Pair["a"], argument: Argument | undefined) =>
    Number(argument !== undefined && claim.words[argument.head]?.pos === "p");
  return named(a, subjectOf(p)) + named(b, subjectOf(q)) === 2 &&
    alignArguments(a, subjectOf(p) as Argument, b, subjectOf(q) as Argument) === -1
    ? 1
    : 0;
}

function spansOf(claim: Pair["a"], proposition: Proposition, role: Argument["role"]) {
  const argument = proposition.arguments.find((each) => each.role === role && each.head >= 0);
  const term = argument && claim.words[argument.head];
  return term ? [{ start: term.start, end: term.end }] : [];
}
