import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { alignArguments, alignRole } from "@/lib/contradictions/compare/match/align-arguments";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { excludesAcross } from "@/lib/language/lexicon/opposites/across";
import { isPersonNoun } from "@/lib/language/names/people";
import { wordSet } from "@/lib/language/word-set";
import { canClash } from "./can-clash";
import { measurePropositions } from "./compare-propositions";

/** One event told in two ways that exclude each other, from its two sides: "Vale resigned" against "Vale was dismissed". */
export function findByAcross(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions)
    for (const q of b.propositions) {
      const isTurned = excludesAcross(q.predicate.lemma, p.predicate.lemma);
      if ((!isTurned && !excludesAcross(p.predicate.lemma, q.predicate.lemma)) || p.negated || q.negated)
        continue;
      const [x, y] = isTurned ? [asSuffered(p), q] : [p, asSuffered(q)];
      if (alignRole(a, x, b, y, "subject") < SAME || !canClash(pair, x, y)) continue;
      if ((isTurned ? endsAnother(b, q) : endsAnother(a, p)) || areFromElsewhere(pair, x, y)) continue;
      // Water that was released may well have escaped.
      if (!isOfSomebody(a, x) || !isOfSomebody(b, y)) continue;
      found.push({
        kind: "antonym",
        basis: "antonym",
        a: [{ start: p.predicate.start, end: p.predicate.end }],
        b: [{ start: q.predicate.start, end: q.predicate.end }],
        measures: { ...measurePropositions(pair, x, y), predicate: 1 },
      });
    }
  return found;
}

const POSTS = wordSet("post job office position seat role");

/** "Quit smoking", "retired the ship": of something that is no post. */
function endsAnother({ words }: Pair["a"], { arguments: all }: Proposition): boolean {
  return all.some(({ role, head }) => role === "object" && !POSTS.has(words[head]?.lemma ?? ""));
}

/** "Resigned from the party" and "dismissed as chair of the yard": both say from what, and not the same. */
function areFromElsewhere({ a, b }: Pair, x: Proposition, y: Proposition): boolean {
  const places = ({ arguments: all }: Proposition) =>
    all.filter(
      ({ role, preposition, head }) => role === "oblique" && /^(?:from|as)$/.test(preposition) && head >= 0,
    );
  const [ours, theirs] = [places(x), places(y)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) => theirs.some((other) => alignArguments(a, one, b, other) >= 0.5));
}

function isOfSomebody({ words }: Pair["a"], { arguments: all }: Proposition): boolean {
  return all.some(({ role, head }) => {
    const word = words[head];
    return role === "subject" && word !== undefined && (word.pos === "p" || isPersonNoun(word.lemma));
  });
}

/** The same with whom it is done to as who does it; who did it to them has no place on the other side. */
function asSuffered(proposition: Proposition): Proposition {
  const suffered = proposition.arguments.filter(({ role }) => role !== "subject");
  return {
    ...proposition,
    arguments: suffered.map((each) => (each.role === "object" ? { ...each, role: "subject" } : each)),
  };
}
