import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { coverOf } from "@/lib/contradictions/compare/match/cover-of";
import { alikeAt, SAME } from "@/lib/contradictions/compare/match/match-words";
import { canClashOfAnyone } from "./can-clash";
import { nameAround } from "./name-around";

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
