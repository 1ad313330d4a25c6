import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { stretchOfWord } from "@/lib/contradictions/compare/finding";
import { coverOf } from "@/lib/contradictions/compare/match/cover-of";
import { areExclusive } from "@/lib/language/lexicon/exclusive-groups";
import { wordSet } from "@/lib/language/word-set";
import { measurePropositions } from "./compare-propositions";

const CALENDAR =
  wordSet(`january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday spring summer autumn fall winter today yesterday tomorrow morning
  noon afternoon evening night midnight dawn dusk`);

/** Members of one closed group said of the same thing: "the signal was green" against "the signal was red". */
export function findByExclusive(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const found: Finding[] = [];
  a.words.forEach((x, i) => {
    if ((match.simA[i] ?? 0) === 1) return;
    b.words.forEach((y, j) => {
      if ((match.simB[j] ?? 0) === 1 || !areExclusive(x.lemma, y.lemma)) return;
      // Months and days are compared as dates.
      if (CALENDAR.has(x.lemma) || CALENDAR.has(y.lemma) || isInDate(a, x) || isInDate(b, y)) return;
      const p = a.propositions.find((each) => says(a, each, i));
      const q = b.propositions.find((each) => says(b, each, j));
      if (p && q && p.negated !== q.negated) return;
      const others = a.words.map((_, index) => index).filter((index) => index !== i);
      found.push({
        kind: "exclusive",
        basis: "antonym",
        a: stretchOfWord(a, i),
        b: stretchOfWord(b, j),
        measures: {
          cover: coverOf(a, match.simA, others).cover,
          ...(p && q ? measurePropositions(pair, p, q) : { loose: 1 }),
        },
      });
    });
  });
  return found;
}

/** Verbs by which a thing is so: "was showing red", "turned green". By lemma. */
const BEING_SO = wordSet("show turn become remain stay go look appear flash glow test plead prove come run");

function says(
  { words }: Pair["a"],
  { predicate, modifiers, arguments: all }: Proposition,
  word: number,
): boolean {
  if (predicate.term === word || modifiers.includes(word)) return true;
  // "Showing red for six minutes": the parser may take the colour for a part of the time.
  const isBeforeNumber = words[word + 1]?.pos === "#";
  return (
    BEING_SO.has(predicate.lemma) &&
    all.some(
      ({ role, head, terms }) =>
        role !== "subject" && (head === word || (isBeforeNumber && terms.includes(word))),
    )
  );
}

function isInDate({ dates }: Pair["a"], { start, end }: Pair["a"]["words"][number]): boolean {
  return dates.some((date) => date.start <= start && end <= date.end);
}
