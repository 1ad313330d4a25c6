import { cueOf } from "@/lib/contradictions/compare/conflicts/cue-of";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";

/**
 * A answers B in one source ("there was no such arrangement") and turns what it answers. Which claim "such" points to was found when the claims were
 * taken from the text, so nothing need be shared in words.
 */
export function findByAnswer({ a, b, context }: Pair): Finding[] {
  if (context.answers !== "a") return [];
  const denials = a.propositions.filter(({ depth, negated }) => depth === 0 && negated);
  // "There was no arrangement": the noun tells more than the verb.
  const denial = denials.find(({ kind }) => kind === "noun") ?? denials[0];
  const said = b.propositions.find(({ depth }) => depth === 0);
  if (!denial || !said || said.negated) return [];
  const { start, end } = said.predicate;
  return [
    {
      kind: "answer",
      basis: "denial",
      a: cueOf(a, denial),
      b: [{ start, end }],
      measures: { hypothetical: Number(denial.mood !== "fact") + Number(said.mood === "unreal") },
    },
  ];
}
