import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Pair } from "@/lib/contradictions/compare/finding";
import { alignRole } from "@/lib/contradictions/compare/match/align-arguments";
import { SAME } from "@/lib/contradictions/compare/match/match-words";

/**
 * Whether what two propositions say can be at odds at all: a question says nothing, "may call a strike" and "has not called one" both hold, "will not"
 * and "did" speak of other times unless they are promises.
 */
export function canClash(pair: Pair, p: Proposition, q: Proposition): boolean {
  return !areOfTwoPeople(pair, p, q) && canClashOfAnyone(pair, p, q);
}

/** The same for finders that ask who of two it was. */
export function canClashOfAnyone(pair: Pair, p: Proposition, q: Proposition): boolean {
  if (p.mood === "asked" || q.mood === "asked") return false;
  if (isLater(pair.a, p, pair.b, q) || isLater(pair.b, q, pair.a, p) || countsAnother(pair, p, q))
    return false;
  if (areApartInTime(pair, p, q)) return false;
  const may = p.mood === "possible" ? q : q.mood === "possible" ? p : null;
  return may === null || !(may.mood === "fact" && may.tense === "past");
}

/** What Ana Holm did isn't what Karl Berg did not do, unless one is whom the other did it to: "Holm met Berg", "Berg never met Holm". */
function areOfTwoPeople({ a, b }: Pair, p: Proposition, q: Proposition): boolean {
  const areBothNamed = isPersonNamed(a, p) && isPersonNamed(b, q) && alignRole(a, p, b, q, "subject") === -1;
  return (
    areBothNamed &&
    alignRole(a, p, b, q, "subject", "object") < SAME &&
    alignRole(a, p, b, q, "object", "subject") < SAME
  );
}

/** Whether all that do it are people who are named in full. */
function isPersonNamed({ named }: Pair["a"], { arguments: all }: Proposition): boolean {
  const subjects = all.filter(({ role }) => role === "subject");
  return (
    subjects.length > 0 && subjects.every(({ head }) => named.all[named.of[head] ?? -1]?.kind === "person")
  );
}

/** What is said to have been so after the other was said: "had not been tested", in March, and "was tested in May". */
function isLater(a: Pair["a"], p: Proposition, b: Pair["b"], q: Proposition): boolean {
  if (!a.said || p.tense === "future") return false;
  const dates = q.dates.length > 0 || b.propositions.length > 3 ? q.dates.map((at) => b.dates[at]) : b.dates;
  const said = a.said.to;
  return dates.length > 0 && dates.every((date) => (date?.from ?? Number.NEGATIVE_INFINITY) > said);
}

/** Both say when, and not at the same time: exports of 2022 and of this quarter. */
function areApartInTime({ a, b }: Pair, p: Proposition, q: Proposition): boolean {
  if (p.dates.length === 0 || q.dates.length === 0) return false;
  return !p.dates.some((i) =>
    q.dates.some((j) => {
      const [x, y] = [a.dates[i], b.dates[j]];
      return (
        x?.from == null ||
        x.to == null ||
        y?.from == null ||
        y.to == null ||
        (x.from <= y.to && y.from <= x.to)
      );
    }),
  );
}

/** "No clause of 40 million" and "a clause of 150 million" speak of two clauses. */
function countsAnother({ a, b }: Pair, p: Proposition, q: Proposition): boolean {
  if (p.negated === q.negated) return false;
  return p.quantities.some((i) =>
    q.quantities.some((j) => {
      const [x, y] = [a.quantities[i], b.quantities[j]];
      if (!x || !y || x.unit !== y.unit || x.max === 0 || y.max === 0 || x.min === y.min) return false;
      return x.unit !== null || (x.of === y.of && (x.min ?? 0) >= LARGE);
    }),
  );
}

/** A bare number from here on is no count of people or days, but an amount. */
const LARGE = 1000;
