import type { Amount, Proposition } from "../claim-features";
import type { Finding, Pair } from "../finding";
import { coverOf } from "../match/cover-of";
import { SAME, wordSimilarity } from "../match/match-words";
import { measurePropositions, predicateSimilarity } from "./compare-propositions";

/** Two numbers that are this near, with "about" on one side, agree: a share of the greater one. */
const ABOUT = 0.15;

/** The same thing counted or measured, with numbers that can't both be right. A quantity of its own is no conflict. */
export function findByQuantity(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  a.quantities.forEach((x, i) => {
    b.quantities.forEach((y, j) => {
      const alike = sameMeasure(pair, x, y);
      if (
        alike === 0 ||
        !apart(x, y) ||
        a.quantities.some((z) => !apart(z, y) && sameMeasure(pair, z, y) > 0)
      )
        return;
      if (b.quantities.some((z) => !apart(x, z) && sameMeasure(pair, x, z) > 0)) return;
      const best = bestPropositions(pair, i, j);
      const around = coverOf(a, pair.match.simA, wordsNear(a.words, x));
      found.push({
        kind: "quantity",
        basis: "quantity",
        a: [{ start: x.start, end: x.end }],
        b: [{ start: y.start, end: y.end }],
        measures: {
          cover: around.cover,
          ...best.measures,
          predicate: best.predicate,
          weak: 1 - alike,
          apart: distance(x, y),
          small: Number((x.min ?? 9) <= 2 || (y.min ?? 9) <= 2),
        },
      });
    });
  });
  return found;
}

/** How surely two amounts measure the same thing: by unit, and by the noun that is counted. */
function sameMeasure({ a, b }: Pair, x: Amount, y: Amount): number {
  if (x.unit !== y.unit) return 0;
  if (x.of === null && y.of === null) return x.unit === null ? 0.3 : 0.7;
  if (x.of === null || y.of === null) return x.unit === null ? 0.4 : 0.6;
  if (x.of === y.of) return 1;
  const alike = wordSimilarity(a.words[x.term], b.words[y.term]);
  return alike >= SAME ? alike : x.unit === null ? 0 : 0.3;
}

/** Whether no number fits both. */
export function apart(x: Amount, y: Amount): boolean {
  const [lowX, highX] = widened(x);
  const [lowY, highY] = widened(y);
  return lowX > highY || lowY > highX;
}

function widened({ min, max, modifier }: Amount): [number, number] {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  const slack = modifier === "about" ? ABOUT : 0;
  return [low - Math.abs(low) * slack, high + Math.abs(high) * slack];
}

/** How far apart, as a share of the greater: 0 to 1. */
function distance(x: Amount, y: Amount): number {
  const [lowX, highX] = widened(x);
  const [lowY, highY] = widened(y);
  const [below, above] = lowX > highY ? [highY, lowX] : [highX, lowY];
  return above === 0 ? 0 : Math.min(1, Math.abs(above - below) / Math.max(Math.abs(above), Math.abs(below)));
}

function bestPropositions(pair: Pair, i: number, j: number) {
  let best = { predicate: 0, measures: { loose: 1 } as Finding["measures"] };
  for (const p of holders(pair.a.propositions, i))
    for (const q of holders(pair.b.propositions, j)) {
      const predicate = predicateSimilarity(pair, p, q);
      const measures = measurePropositions(pair, p, q);
      if (predicate > best.predicate || best.measures.loose) best = { predicate, measures };
      if (p.negated !== q.negated) best.measures.loose = 1;
    }
  return best;
}

function holders(propositions: readonly Proposition[], quantity: number): Proposition[] {
  return propositions.filter(({ quantities }) => quantities.includes(quantity));
}

function wordsNear(words: Pair["a"]["words"], { start, end }: Amount): number[] {
  return words.flatMap(({ start: at, pos }, index) =>
    pos !== "#" && at > start - 60 && at < end + 60 ? [index] : [],
  );
}
