import { type InstitutionTree, type Relation, relateActors, type Speaking } from "@/lib/actors/relate-actors";
import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import type { Verdict } from "@/lib/contradictions/compare/verdict";
import { orderSides } from "@/lib/contradictions/order-sides";
import { type ComparedSide, type PairsToCompare, treeOf } from "@/lib/contradictions/suggest/compared-pairs";
import type { Basis } from "@/lib/db/generated/enums";
import type { Stretch } from "@/lib/language/segment-words";

/** A pair that conflicts: what an analyst is asked. Words are stretches of each side's statement. */
export type FoundPair = {
  firstId: string;
  firstVersion: number;
  secondId: string;
  secondVersion: number;
  basis: Basis;
  score: number;
  why: string;
  butNote: string;
  words: { first: Stretch[]; second: Stretch[] };
  statements: { first: string; second: string };
};

/** Two features in, a verdict out: `compareClaims`, or what a test has in its place. */
export type Compare = typeof compareClaims;

/**
 * Compares pairs of claims, each with the earlier one as A and the relation of their speakers at the time of saying.
 *
 * @returns the pairs that conflict. Pure; not for the main thread.
 */
export function comparePairs(
  { sides, pairs, actors }: PairsToCompare,
  compare: Compare = compareClaims,
): FoundPair[] {
  const read = new Map(
    sides.map((side) => [side.id, { side, features: JSON.parse(side.features) as ClaimFeatures }]),
  );
  const relate = relateOnce(treeOf(actors));
  return pairs.flatMap(({ firstId, secondId }) => {
    const [first, second] = [read.get(firstId), read.get(secondId)];
    if (!first || !second || first.features.skipped || second.features.skipped) return [];
    const isTurned = orderSides(first.side, second.side)[0] !== first.side;
    const [a, b] = isTurned ? [second, first] : [first, second];
    const verdict = compare(a.features, b.features, {
      relation: relate(a.side.speaking, b.side.speaking),
      answers: whoAnswers(a.side, b.side),
    });
    if (!verdict.contradiction || !verdict.basis) return [];
    return [foundPair(first, second, { ...verdict, basis: verdict.basis }, isTurned)];
  });
}

function whoAnswers(a: ComparedSide, b: ComparedSide): "a" | "b" | null {
  if (a.answersId === b.id) return "a";
  return b.answersId === a.id ? "b" : null;
}

type ReadSide = { side: ComparedSide; features: ClaimFeatures };

function foundPair(
  first: ReadSide,
  second: ReadSide,
  { basis, score, why, butNote, words }: Verdict & { basis: Basis },
  isTurned: boolean,
): FoundPair {
  return {
    firstId: first.side.id,
    firstVersion: first.side.version,
    secondId: second.side.id,
    secondVersion: second.side.version,
    basis,
    score,
    why,
    butNote,
    words: { first: isTurned ? words.b : words.a, second: isTurned ? words.a : words.b },
    statements: { first: first.features.statement, second: second.features.statement },
  };
}

/** The same two speakers on the same days come in many pairs. */
function relateOnce(tree: InstitutionTree): (a: Speaking, b: Speaking) => Relation["relation"] {
  const known = new Map<string, Relation["relation"]>();
  const key = ({ actorId, role, said }: Speaking) =>
    `${actorId} ${said.earliest?.getTime()} ${said.latest?.getTime()} ${role}`;
  return (a, b) => {
    const both = `${key(a)}|${key(b)}`;
    const relation = known.get(both) ?? relateActors(a, b, tree).relation;
    known.set(both, relation);
    return relation;
  };
}
