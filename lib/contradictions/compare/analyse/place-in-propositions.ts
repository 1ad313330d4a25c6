import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Analysis } from "@/lib/language/analyse-text";
import { clauseOf } from "@/lib/language/negation/predicate";
import type { Stretch } from "@/lib/language/segment-words";

type Placed = Pick<Proposition, "quantities" | "dates" | "hours">;

/** Gives each quantity, each date and each hour to the propositions of the clause that it stands in. */
export function placeInPropositions(
  analysis: Analysis,
  propositions: readonly Proposition[],
  stretches: Readonly<Record<keyof Placed, readonly Stretch[]>>,
): void {
  for (const kind of ["quantities", "dates", "hours"] as const)
    place(analysis, propositions, stretches[kind], (proposition, index) => proposition[kind].push(index));
}

function place(
  { tokens, sentences, treeOf }: Analysis,
  propositions: readonly Proposition[],
  stretches: readonly Stretch[],
  add: (proposition: Proposition, index: number) => void,
): void {
  stretches.forEach(({ start, end }, index) => {
    const at = tokens.findIndex((token) => token.end > start && token.start < end);
    const sentence = sentences.find((each) => each.from <= at && at < each.to);
    if (!sentence) return;
    const clause = tokens[clauseOf(tokens, treeOf(sentence), at)];
    const own = propositions.filter(({ predicate }) => predicate.start === clause?.start);
    const nouns = propositions.filter(
      ({ kind, predicate, depth }) =>
        kind === "noun" &&
        own.some((each) => each.depth === depth && Math.abs(each.predicate.start - predicate.start) < 80),
    );
    for (const proposition of [...own, ...nouns]) add(proposition, index);
  });
}
