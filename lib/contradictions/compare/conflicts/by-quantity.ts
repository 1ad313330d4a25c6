import type { Amount, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { coverOf } from "@/lib/contradictions/compare/match/cover-of";
import { alikeAt, SAME } from "@/lib/contradictions/compare/match/match-words";
import { sameStory } from "@/lib/contradictions/compare/score/common-measures";
import { inBaseUnit } from "@/lib/language/quantities/in-base-unit";
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
      if (alike === 0 || !apart(x, y) || a.quantities.some((z) => agrees(z, y))) return;
      if (b.quantities.some((z) => agrees(x, z))) return;
      const best = bestPropositions(pair, i, j);
      const nearA = wordsNear(a.words, x);
      const nearB = wordsNear(b.words, y);
      const telling = tellingNear(pair, nearA, nearB, x.term);
      const byUnit = TELLING_UNITS.has(baseUnit(x) ?? "") ? UNIT_ANCHOR : 0;
      const anchor = Math.max(byUnit, ...telling.map((word) => (a.words[word]?.weight ?? 0) / 9));
      if (anchor === 0 && (x.of === null || y.of === null)) return;
      found.push({
        kind: "quantity",
        basis: "quantity",
        a: [{ start: x.start, end: x.end }],
        b: [{ start: y.start, end: y.end }],
        measures: {
          ...best.measures,
          predicate: best.predicate,
          near: coverOf(a, pair.match.simA, nearA).cover,
          nearOther: coverOf(b, pair.match.simB, nearB).cover,
          anchor,
          adrift: Number(isAdrift(pair, telling, x.unit, best.predicate)),
          weak: 1 - alike,
          counted: Number(x.of !== null && y.of !== null),
          measured: Number(x.unit !== null),
          apart: distance(x, y),
          small: Number((x.min ?? 9) <= 2 || (y.min ?? 9) <= 2),
          zero: Number(x.max === 0 || y.max === 0),
          many: Math.min(1, (a.quantities.length * b.quantities.length - 1) / 8),
        },
      });
    });
  });
  return found;
}

/** Whether a side names the other's number somewhere, whatever it seems to count there. */
function agrees(x: Amount, y: Amount): boolean {
  return x.min !== null && x.min === x.max && x.min === y.min && y.min === y.max && x.unit === y.unit;
}

function baseUnit({ unit }: Amount): string | null {
  return unit === null ? null : inBaseUnit(unit).unit;
}

/** In the unit's base and no longer exact: who says "about 60 miles" has not counted kilometres. */
function converted(amount: Amount): Amount {
  const factor = inBaseUnit(amount.unit ?? "").factor;
  const times = (value: number | null) => (value === null ? null : value * factor);
  return { ...amount, min: times(amount.min), max: times(amount.max), modifier: "about" };
}

/** How surely two amounts measure the same thing: by unit, and by the noun that is counted. */
function sameMeasure({ a, b }: Pair, x: Amount, y: Amount): number {
  if (baseUnit(x) !== baseUnit(y) || x.attribute || y.attribute) return 0;
  // A bare number may be a time, an age, a name: nothing says what it counts.
  if (x.unit === null && (x.of === null || y.of === null)) return 0;
  if (x.of === null || y.of === null) {
    if (x.unit === "percent") return 0.3;
    return TELLING_UNITS.has(baseUnit(x) ?? "") ? 0.8 : 0.6;
  }
  if (x.of === y.of) return 1;
  const alike = alikeAt(a, x.term, b, y.term);
  return alike >= SAME ? alike : x.unit === null ? 0 : 0.3;
}

/** Whether no number fits both. */
export function apart(x: Amount, y: Amount): boolean {
  if (x.unit !== y.unit) return areApart(converted(x), converted(y));
  if (isRoundingOf(x, y) || isRoundingOf(y, x) || isPartOf(x, y) || isPartOf(y, x)) return false;
  return areApart(x, y);
}

function areApart(x: Amount, y: Amount): boolean {
  const [lowX, highX] = widened(x);
  const [lowY, highY] = widened(y);
  return lowX > highY || lowY > highX;
}

/** Whether a number is another one rounded to as many digits as it has: 2,000 for 2,084, 38 million for 38.4 million. */
function isRoundingOf(x: Amount, y: Amount): boolean {
  if (x.min === null || x.min !== x.max || y.min === null || y.min !== y.max || x.min <= 10) return false;
  const digits = x.min
    .toExponential()
    .replace(/e.*|\./g, "")
    .replace(/0+$/, "").length;
  return Number(y.min.toPrecision(digits)) === x.min;
}

/** "One of three people" speaks of three people too. */
function isPartOf(x: Amount, y: Amount): boolean {
  return x.whole !== null && y.min !== null && x.whole === y.min;
}

function widened({ min, max, modifier }: Amount): [number, number] {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  const slack = modifier === "about" ? ABOUT : 0;
  return [low - Math.abs(low) * slack, high + Math.abs(high) * slack];
}

/** How far apart, as a share of the greater: 0 to 1. */
function distance(x: Amount, y: Amount): number {
  const isOfOneUnit = x.unit === y.unit;
  const [lowX, highX] = widened(isOfOneUnit ? x : converted(x));
  const [lowY, highY] = widened(isOfOneUnit ? y : converted(y));
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

/** Words in common near two amounts that say what they are amounts of: neither what is counted nor a place. */
function tellingNear(
  { a, b, match }: Pair,
  nearA: readonly number[],
  nearB: readonly number[],
  counted: number,
): number[] {
  return nearA.filter((i) => {
    const j = match.ofA[i] ?? -1;
    return (
      i !== counted && (match.simA[i] ?? 0) >= SAME && nearB.includes(j) && !(isPlace(a, i) && isPlace(b, j))
    );
  });
}

const LOCATIVE = /\b(?:in|at|near|around|within|outside|across) (?:the )?(?:[\p{Lu}][\p{L}'’-]* )*$/u;

/** Whether a name says where: "in Aleppo". */
function isPlace({ statement, words }: Pair["a"], word: number): boolean {
  const term = words[word];
  return term?.pos === "p" && LOCATIVE.test(statement.slice(0, term.start));
}

/** What is measured so is seldom said of two things in one story; sums, shares, distances and times are. */
const TELLING_UNITS = new Set(["litre", "square metre", "kilogram", "megawatt", "degree", "km/h"]);

/** How much such a unit in common says, where 1 is a word that is hardly ever seen. */
const UNIT_ANCHOR = 0.6;

/** From here on two sources are taken to tell one story. */
const IN_STORY = 0.5;

const MONEY = /^[A-Z]{3}$/;

/** Whether what two amounts have in common doesn't say that they are of one thing: "paid" and "cost" are said of every sum. */
function isAdrift(
  { a, b }: Pair,
  telling: readonly number[],
  unit: string | null,
  predicate: number,
): boolean {
  if (unit === null) return predicate < SAME && telling.length === 0;
  // Within one story sums are mostly of the one thing that it is about.
  if (sameStory(a, b) > IN_STORY) return false;
  return MONEY.test(unit) && telling.every((i) => a.words[i]?.pos === "v");
}

function wordsNear(words: Pair["a"]["words"], { start, end, term }: Amount): number[] {
  return words.flatMap(({ start: at, pos }, index) => {
    const isOfAmount = at >= start && at < end && index !== term;
    return pos !== "#" && !isOfAmount && at > start - 60 && at < end + 60 ? [index] : [];
  });
}
