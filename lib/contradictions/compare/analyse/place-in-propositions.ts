import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Analysis } from "@/lib/language/analyse-text";
import { clauseOf } from "@/lib/language/negation/predicate";
import type { Stretch } from "@/lib/language/segment-words";

/** Gives each quantity and each date to the propositions of the clause that it stands in. */
export function placeInPropositions(
  analysis: Analysis,
  propositions: readonly Proposition[],
  quantities: readonly Stretch[],
  dates: readonly Stretch[],
): void {
  place(analysis, propositions, quantities, (proposition, index) => proposition.quantities.push(index));
  place(analysis, propositions, dates, (proposition, index) => proposition.dates.push(index));
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
