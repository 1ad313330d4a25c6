import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { alignArguments, alignRole } from "@/lib/contradictions/compare/match/align-arguments";
import { coverOf, wordsOfProposition } from "@/lib/contradictions/compare/match/cover-of";
import { alikeAt, SAME } from "@/lib/contradictions/compare/match/match-words";
import { isPersonNoun } from "@/lib/language/names/people";
import { canClashOfAnyone, predicateSimilarity } from "./compare-propositions";

/** "Ana Holm is the mayor of Orl": who, and what there is only one of, with what says which. Indices of terms. */
type Identity = { who: number; role: number; rest: number[]; proposition: Proposition };

/** Two people or bodies that are said to be the one and only: "Holm is the mayor of Orl" against "the mayor of Orl is Berg". */
export function findByIdentity(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const found: Finding[] = [];
  for (const x of identitiesOf(a))
    for (const y of identitiesOf(b)) {
      if (alikeAt(a, x.role, b, y.role) < SAME || !canClashOfAnyone(pair, x.proposition, y.proposition))
        continue;
      if (x.proposition.negated || y.proposition.negated || x.proposition.tense !== y.proposition.tense)
        continue;
      // Either is known to the other side, under this name or another: "Holm, whom all call the Boss".
      if ((match.simA[x.who] ?? 0) >= SAME || (match.simB[y.who] ?? 0) >= SAME) continue;
      const mine = coverOf(a, match.simA, x.rest);
      const theirs = coverOf(b, match.simB, y.rest);
      if (x.rest.length > 0 && y.rest.length > 0 && (mine.cover === 0 || theirs.cover === 0)) continue;
      found.push({
        kind: "identity",
        basis: "role",
        a: nameAround(a, x.who),
        b: nameAround(b, y.who),
        measures: {
          predicate: 1,
          cover: x.rest.length === 0 ? 0.5 : mine.cover,
          coverOther: y.rest.length === 0 ? 0.5 : theirs.cover,
          small: Number(x.rest.length === 0 || y.rest.length === 0),
          hypothetical: Number(x.proposition.mood !== "fact") + Number(y.proposition.mood !== "fact"),
          reported: Number(x.proposition.reported) + Number(y.proposition.reported),
        },
      });
    }
  return found;
}

/** What only one did, and another: "it was Vale who signed the order" against "Berg signed it". */
export function findByOnlyOne(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions)
    for (const q of b.propositions) {
      const [x, y] = [subjectOf(p), subjectOf(q)];
      if (!x || !y || (x.quantifier !== "only" && y.quantifier !== "only")) continue;
      if (p.negated || q.negated || takeOtherSides(p, q) || !canClashOfAnyone(pair, p, q)) continue;
      if (predicateSimilarity(pair, p, q) < SAME || !arePeopleApart(pair, x, y)) continue;
      if (alignRole(a, p, b, q, "object") < 0 || alignRole(a, p, b, q, "oblique") < 0) continue;
      const mine = coverOf(a, match.simA, without(wordsOfProposition(p), x));
      const theirs = coverOf(b, match.simB, without(wordsOfProposition(q), y));
      found.push({
        kind: "identity",
        basis: "role",
        a: nameAround(a, x.head),
        b: nameAround(b, y.head),
        measures: {
          predicate: 1,
          cover: mine.cover,
          coverOther: theirs.cover,
          hypothetical: Number(p.mood !== "fact") + Number(q.mood !== "fact"),
          reported: Number(p.reported) + Number(q.reported),
        },
      });
    }
  return found;
}

function subjectOf({ arguments: all }: Proposition): Argument | undefined {
  return all.find(({ role, head }) => role === "subject" && head >= 0);
}

function without(words: readonly number[], { terms }: Argument): number[] {
  return words.filter((word) => !terms.includes(word));
}

/**
 * Two names, or a name and somebody who isn't told ("a trainee"), neither known to the other side. "The mayor" may be Holm, "soldiers" are the
 * army's and the company may be Orl Gas.
 */
function arePeopleApart({ a, b, match }: Pair, x: Argument, y: Argument): boolean {
  if (alignArguments(a, x, b, y) >= 0) return false;
  if ((match.simA[x.head] ?? 0) >= SAME || (match.simB[y.head] ?? 0) >= SAME) return false;
  if (!isName(a, x.head)) return isName(b, y.head) && isSomebody(a, x);
  return isName(b, y.head) || isSomebody(b, y);
}

function isSomebody({ words }: Pair["a"], { head, quantifier }: Argument): boolean {
  return quantifier === "one" && isPersonNoun(words[head]?.lemma ?? "");
}

/** "Voted for the plan" and "voted against it". */
function takeOtherSides(p: Proposition, q: Proposition): boolean {
  const has = ({ arguments: all }: Proposition, side: string) =>
    all.some(({ preposition }) => preposition === side);
  return (has(p, "for") && has(q, "against")) || (has(p, "against") && has(q, "for"));
}

function identitiesOf(claim: Pair["a"]): Identity[] {
  return claim.propositions.flatMap((proposition) => {
    if (proposition.kind !== "state") return [];
    const other = proposition.predicate.term;
    const subject = proposition.arguments.find(({ role, head }) => role === "subject" && head >= 0);
    if (!subject || other < 0) return [];
    const [who, role] = isName(claim, subject.head) ? [subject.head, other] : [other, subject.head];
    if (!isName(claim, who) || claim.words[role]?.pos !== "n" || !isTheOne(claim, role)) return [];
    const rest = [...proposition.arguments.flatMap(({ terms }) => terms), ...proposition.modifiers].filter(
      (term) => term !== role && !isOfName(claim, who, term),
    );
    return [{ who, role, rest: [...new Set(rest)], proposition }];
  });
}

function isName({ words }: Pair["a"], term: number): boolean {
  return words[term]?.pos === "p";
}

function isOfName({ named }: Pair["a"], who: number, term: number): boolean {
  return term === who || ((named.of[who] ?? -1) >= 0 && named.of[who] === named.of[term]);
}

/** "A member", "one of the founders" and "sons" are many; "the mayor", "Orl's mayor" and "mayor of Orl" are one. */
function isTheOne({ statement, words }: Pair["a"], role: number): boolean {
  const noun = words[role];
  if (!noun || (/s$/.test(statement.slice(noun.start, noun.end)) && !noun.lemma.endsWith("s"))) return false;
  return !/\b(?:an?|one of(?: the)?|another|some|any)(?: [\p{L}-]+){0,3} $/iu.test(
    statement.slice(Math.max(0, noun.start - 50), noun.start),
  );
}

function nameAround({ words, named }: Pair["a"], who: number): Finding["a"] {
  const name = named.of[who] ?? -1;
  const own = words.filter((_, index) => index === who || (name >= 0 && named.of[index] === name));
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
