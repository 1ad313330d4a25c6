import type { NamedPlace, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { alignArguments, countStrayRoles } from "@/lib/contradictions/compare/match/align-arguments";
import { wordsOfProposition } from "@/lib/contradictions/compare/match/cover-of";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { wordSet } from "@/lib/language/word-set";
import { canClash } from "./can-clash";
import {
  eventSimilarity,
  isComingAbout,
  measureCoverBeside,
  measurePropositions,
} from "./compare-propositions";

/** What happens to one thing once, or at one place at a time. By lemma. */
const ONCE =
  wordSet(`bear die kill crash sink explode sign launch fire shoot arrest capture find discover bury assassinate murder land collapse
  marry derail hold occur happen take detonate strike hit wreck found establish`);
/** The same event at two places: "the talks were held in Vienna" against "the talks took place in Prague". */
export function findByPlace(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  if (a.places.length === 0 || b.places.length === 0) return [];
  const found: Finding[] = [];
  for (const p of a.propositions)
    for (const q of b.propositions) {
      const areComingAbout = isComingAbout(p) && isComingAbout(q);
      const predicate = eventSimilarity(pair, p, q);
      if (p.negated || q.negated || predicate < SAME || !canClash(pair, p, q)) continue;
      if (!isOneOccasion(pair, p, q)) continue;
      for (const x of placesIn(a, p, match.simA))
        for (const y of placesIn(b, q, match.simB)) {
          const surely = x.manner === y.manner ? areApart(x, y) : null;
          if (surely === null) continue;
          const words = { a: stretchOf(a, x), b: stretchOf(b, y) };
          found.push({
            kind: "place",
            basis: "other",
            ...words,
            measures: {
              ...measurePropositions(pair, p, q),
              ...measureCoverBeside(pair, p, q, words),
              ...(areComingAbout
                ? { object: 1, stray: 0 }
                : { stray: countStrayRoles(a, p, b, q, x.words, y.words) }),
              predicate,
              sure: Number(surely),
            },
          });
        }
    }
  return found;
}

/**
 * Whether both speak of one occasion: what it is said of is the same, and it happens once or on a day that both name. Armies attack in many places, and
 * protests are held all over a country.
 */
function isOneOccasion({ a, b }: Pair, p: Proposition, q: Proposition): boolean {
  const once = ONCE.has(p.predicate.lemma) && ONCE.has(q.predicate.lemma);
  if (!once && (p.dates.length === 0 || q.dates.length === 0)) return false;
  if (p.mood !== "fact" || q.mood !== "fact") return false;
  const mains = ({ arguments: all }: Proposition) =>
    all.filter(({ role, head }) => role !== "oblique" && head >= 0);
  // "The army killed" tells of many occasions, "the governor was killed" of one.
  const actsOften = once && !isComingAbout(p) && isTransitive(p);
  return mains(p).some(
    (x) =>
      isDefinite(a, x.head) &&
      !(actsOften && x.role === "subject") &&
      mains(q).some((y) => isDefinite(b, y.head) && alignArguments(a, x, b, y) >= SAME),
  );
}

/** Who kills kills more than once; who is killed is killed once. */
function isTransitive({ arguments: all }: Proposition): boolean {
  return all.some(({ role, head }) => role === "object" && head >= 0);
}

const DEFINITE = /\b(?:the|this|that|his|her|its|their|our|my|your|[\p{L}.]+['’]s?)(?: [\p{L}'’-]+){0,3} $/iu;

/** What our count of words knows as a word weighs less. */
const COMMON = 9;

/** A name, or a noun that a definite article or a possessor stands before. */
function isDefinite({ statement, words, named }: Pair["a"], head: number): boolean {
  const term = words[head];
  if (!term) return false;
  // A capital at the beginning makes no name of a common word.
  const isName = term.pos === "p" && (term.start > 0 || term.weight > COMMON || (named.of[head] ?? -1) >= 0);
  return isName || DEFINITE.test(statement.slice(Math.max(0, term.start - 60), term.start));
}

/** The places of a proposition that the other claim doesn't speak of. */
function placesIn(claim: Pair["a"], proposition: Proposition, alike: Float32Array): NamedPlace[] {
  const own = wordsOfProposition(proposition);
  return claim.places.filter(
    ({ words }) => own.includes(words[0] ?? -1) && words.every((word) => (alike[word] ?? 0) < SAME),
  );
}

/** Parts of a state that the list has beside it. */
const NESTED: Readonly<Record<string, string>> = {
  Scotland: "United Kingdom",
  Wales: "United Kingdom",
  "Northern Ireland": "United Kingdom",
  "European Union": "Belgium",
};

/** True for two states, or places of two; false for two names of which the list knows neither, or one as a capital; null where one may lie in the other. */
function areApart(x: NamedPlace, y: NamedPlace): boolean | null {
  if (!x.state && !y.state) return false;
  // Another town may lie in a state, but not in its capital.
  if (!x.state || !y.state) return (x.state ? x : y).isCity ? false : null;
  const outer = (state: string) => NESTED[state] ?? state;
  return outer(x.state) === outer(y.state) ? null : true;
}

function stretchOf({ words }: Pair["a"], place: NamedPlace): Finding["a"] {
  const [first, last] = [words[place.words[0] ?? -1], words[place.words.at(-1) ?? -1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
