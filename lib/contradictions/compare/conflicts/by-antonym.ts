import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { stretchOfWord, turned } from "@/lib/contradictions/compare/finding";
import { coverOf } from "@/lib/contradictions/compare/match/cover-of";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { areOppositeById } from "@/lib/contradictions/compare/match/word-ids";
import { canClash } from "./can-clash";
import { isSupported, measurePropositions, shareOnlyAVerb } from "./compare-propositions";

/** Opposites that tell one act from its two sides. By lemma. */
const CONVERSES = [
  ["buy", "sell"],
  ["lend", "borrow"],
  ["give", "receive"],
  ["give", "take"],
  ["give", "get"],
  ["send", "receive"],
  ["teach", "learn"],
  ["win", "lose"],
  ["hire", "work"],
  ["lead", "follow"],
  ["precede", "follow"],
  ["ask", "answer"],
  ["question", "answer"],
  ["import", "export"],
  ["offer", "accept"],
  ["offer", "refuse"],
  ["attack", "defend"],
  ["deny", "accuse"],
  ["arrive", "leave"],
  ["come", "go"],
];

const SAID = 0.85;

function isConverse(x: string, y: string): boolean {
  return CONVERSES.some((pair) => pair.includes(x) && pair.includes(y));
}

/** The predicates are opposites and neither or both are turned: "rose" against "fell", "is open" against "was shut". */
export function findByAntonym(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions) {
    const x = a.words[p.predicate.term];
    if (!x) continue;
    for (const q of b.propositions) {
      const y = b.words[q.predicate.term];
      if (
        !y ||
        p.negated !== q.negated ||
        !areOppositeById(a.ids[p.predicate.term] ?? -1, b.ids[q.predicate.term] ?? -1)
      )
        continue;
      if (!canClash(pair, p, q)) continue;
      const measures = measurePropositions(pair, p, q);
      if (shareOnlyAVerb(pair, measures)) continue;
      // "A sold it to B" and "B bought it" tell one thing from two sides.
      if (isConverse(x.lemma, y.lemma) && Math.min(measures.subject ?? 0, measures.object ?? 0) < SAME)
        continue;
      // One that says both ("lived there until his death") doesn't contradict the other.
      if (
        (pair.match.simA[p.predicate.term] ?? 0) >= SAID ||
        (pair.match.simB[q.predicate.term] ?? 0) >= SAID
      )
        continue;
      found.push({
        kind: "antonym",
        basis: "antonym",
        a: [{ start: x.start, end: x.end }],
        b: [{ start: y.start, end: y.end }],
        measures: {
          ...measures,
          predicate: 1,
          supported: Number(isSupported(pair, q, p) || isSupported(turned(pair), p, q)),
        },
      });
    }
  }
  return found;
}

/**
 * Opposite words that are no predicates, in statements that are alike otherwise: "the largest rocket" against "the smallest rocket". What
 * stands beside them has to be the same.
 */
export function findByOppositeWord(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const found: Finding[] = [];
  for (let i = 0; i < a.words.length; i++) {
    const x = a.words[i];
    if (!x || (match.simA[i] ?? 0) === 1) continue;
    for (let j = 0; j < b.words.length; j++) {
      const y = b.words[j];
      if (!y || (match.simB[j] ?? 0) === 1 || !areOppositeById(a.ids[i] ?? -1, b.ids[j] ?? -1)) continue;
      // Two predicates are looked at with their arguments.
      if (isPredicate(a.propositions, i) && isPredicate(b.propositions, j)) continue;
      const p = a.propositions.find((each) => wordIn(each, i));
      const q = b.propositions.find((each) => wordIn(each, j));
      if (p && q && p.negated !== q.negated) continue;
      const around = coverOf(a, match.simA, neighbours(a.words.length, i));
      found.push({
        kind: "opposite-word",
        basis: "antonym",
        a: stretchOfWord(a, i),
        b: stretchOfWord(b, j),
        measures: {
          cover: around.cover,
          ...(p && q ? measurePropositions(pair, p, q) : { loose: 1 }),
          predicate: Number(isPredicate(a.propositions, i)) + Number(isPredicate(b.propositions, j)),
        },
      });
    }
  }
  return found;
}

function wordIn(
  { predicate, modifiers, arguments: all }: Pair["a"]["propositions"][number],
  word: number,
): boolean {
  return predicate.term === word || modifiers.includes(word) || all.some(({ terms }) => terms.includes(word));
}

function isPredicate(propositions: Pair["a"]["propositions"], word: number): boolean {
  return propositions.some(({ predicate }) => predicate.term === word);
}

function neighbours(count: number, at: number): number[] {
  return [at - 2, at - 1, at + 1, at + 2].filter((each) => each >= 0 && each < count);
}
