import { SAYING } from "@/lib/contradictions/compare/analyse/light-words";
import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import { cueOf } from "@/lib/contradictions/compare/conflicts/cue-of";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { stretchOfWord } from "@/lib/contradictions/compare/finding";
import { alignRole } from "@/lib/contradictions/compare/match/align-arguments";
import { coverOf, nearnessOf, wordsOfProposition } from "@/lib/contradictions/compare/match/cover-of";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import type { Basis } from "@/lib/db/generated/enums";
import { wordSet } from "@/lib/language/word-set";
import { canClash } from "./can-clash";
import {
  isSupported,
  measureBeside,
  measurePropositions,
  predicateSimilarity,
  shareOnlyAVerb,
} from "./compare-propositions";

/** "Did not receive any support", "never met": all of it is denied, not one way of it. */
const TOTAL =
  /\b(?:any|anything|anyone|anybody|ever|never|at all|whatsoever|whatever|nothing|none|nobody|single)\b/i;

/**
 * A says that something is not so and B says that it is: the predicates are the same, once turned and once not (de Marneffe et al. 2008:
 * negation on aligned predicates).
 */
export function findByNegation(pair: Pair): Finding[] {
  const found: Finding[] = [];
  const { a } = pair;
  for (const p of a.propositions) {
    if (!p.negated) continue;
    for (const q of pair.b.propositions) {
      if (q.negated || !canClash(pair, p, q)) continue;
      const predicate = predicateSimilarity(pair, p, q);
      if (predicate < SAME) continue;
      const measures = measurePropositions(pair, p, q);
      if (shareOnlyAVerb(pair, measures)) continue;
      found.push({
        kind: "negation",
        basis: basisOf(p),
        a: cueOf(pair.a, p),
        b: [{ start: q.predicate.start, end: q.predicate.end }],
        measures: {
          ...measures,
          predicate,
          supported: Number(isSupported(pair, q, p)),
          lexical: Number(p.turn?.kind === "lexical"),
          barely: Number(p.turn?.kind === "barely"),
          total: Number(TOTAL.test(a.statement)),
          small: Number(p.predicate.term < 0),
        },
      });
    }
  }
  return found;
}

/** So much of what A turns has to be in B for B to be taken as saying it in other words. */
const LEAST_COVER = 0.5;
/** One word alone ("wrong", "medicine") says nothing of what a statement is about. */
const LEAST_SHARED = 2;
/** The same of words that are related only. */
const LEAST_NEARNESS = 0.35;

const LEAVING = wordSet("leave quit exit depart abandon");
const ENDING = wordSet("stop cease quit end fail forget omit neglect");

/** "Never left the capital" says that somebody was in it, and "never failed to pay" that they paid: such a turn turns nothing. */
function isKept({ predicate }: Proposition, other: Proposition): boolean {
  return ENDING.has(predicate.lemma) || (LEAVING.has(predicate.lemma) && other.kind === "state");
}

/**
 * A's main clause is turned and B, which has no such turn, speaks of the same, with another verb: "is not unlocking her bicycle" against "has
 * opened the bicycle's lock". Only where no predicates are alike.
 */
export function findByPolarity(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const p = a.propositions.find(({ depth, negated }) => depth === 0 && negated);
  const q = b.propositions.find(({ depth }) => depth === 0);
  if (
    !p ||
    !q ||
    q.negated ||
    SAYING.has(q.predicate.lemma) ||
    isKept(p, q) ||
    !canClash(pair, p, q) ||
    b.propositions.some((each) => predicateSimilarity(pair, p, each) >= SAME)
  )
    return [];
  const own = wordsOfProposition(p);
  const { cover } = coverOf(a, match.simA, own);
  const shared = own.filter((i) => (match.simA[i] ?? 0) >= SAME && (a.words[i]?.weight ?? 0) > 1).length;
  const near = nearnessOf(a, match.nearA(), own);
  if (
    (cover < LEAST_COVER && near < LEAST_NEARNESS) ||
    shared < LEAST_SHARED ||
    (p.kind !== "existence" && p.arguments.length === 0) ||
    alignRole(a, p, b, q, "subject") <= -0.5
  )
    return [];
  return [
    {
      kind: "polarity",
      basis: basisOf(p),
      a: cueOf(a, p),
      b: [{ start: q.predicate.start, end: q.predicate.end }],
      measures: {
        ...measurePropositions(pair, p, q),
        predicate: coverOf(a, match.simA, [p.predicate.term]).cover,
        lexical: Number(p.turn?.kind === "lexical"),
        near: Number(shared >= 2),
        anchor: Math.min(1, shared / 4),
      },
    },
  ];
}

/**
 * A says that there is none of something ("no such arrangement", "without a permit") and B speaks of it as there: what there is none of is
 * covered by B's words, whatever B's verb.
 */
export function findByNone(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions) {
    if (!p.negated) continue;
    const head = noneOf(p);
    const other = match.ofA[head] ?? -1;
    if (head < 0 || other < 0 || (match.simA[head] ?? 0) < SAME) continue;
    const q = propositionAround(b.propositions, other);
    if (!q || q.negated || !canClash(pair, p, q)) continue;
    const mine = coverOf(a, match.simA, wordsOfProposition(p));
    const theirs = coverOf(b, match.simB, wordsOfProposition(q));
    const beside = measureBeside(pair, p, q);
    if (shareOnlyAVerb(pair, beside)) continue;
    found.push({
      kind: "none",
      basis: "negation",
      a: cueOf(a, p),
      b: stretchOfWord(b, other),
      measures: {
        ...beside,
        predicate: match.simA[head],
        cover: mine.cover,
        rest: Math.min(1, mine.rest / 10),
        otherRest: Math.min(1, theirs.rest / 10),
        depth: Math.min(1, (p.depth + q.depth) / 4),
        hypothetical: Number(p.mood !== "fact") + Number(q.mood !== "fact"),
        reported: Number(p.reported) + Number(q.reported),
      },
    });
  }
  return found;
}

/**
 * What there is none of: "no such arrangement", "without a permit", "there isn't a clause", "no request was received"; "did not take the case" says
 * nothing of whether there is one.
 */
function noneOf({ kind, turn, predicate, arguments: all }: Proposition): number {
  const isNo = turn?.kind === "no" || turn?.kind === "without";
  if (kind === "existence" || (kind === "noun" && isNo)) return predicate.term;
  return isNo ? (all.find(({ quantifier, head }) => quantifier === "none" && head >= 0)?.head ?? -1) : -1;
}

function propositionAround(propositions: readonly Proposition[], word: number): Proposition | undefined {
  return propositions
    .filter((each) => wordsOfProposition(each).includes(word))
    .sort((x, y) => wordsOfProposition(x).length - wordsOfProposition(y).length)[0];
}

/** A verb that means a denial ("refused", "denied") makes it one; "not" and "no" are a negation. */
function basisOf({ turn }: Proposition): Basis {
  return turn?.kind === "lexical" ? "denial" : "negation";
}
