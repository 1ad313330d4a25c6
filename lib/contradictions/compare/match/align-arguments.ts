import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";
import { relatednessOf } from "@/lib/language/vectors/relatedness";
import { alikeAt, SAME } from "./match-words";
import type { PreparedClaim } from "./prepared-claim";

/** How alike two arguments are: 1 the same, 0 can't be told (a pronoun, a name against a description), -1 different. Pure. */
export function alignArguments(a: PreparedClaim, x: Argument, b: PreparedClaim, y: Argument): number {
  if ((x.head < 0 && x.terms.length === 0) || (y.head < 0 && y.terms.length === 0)) return 0;
  const heads = alikeAt(a, x.head, b, y.head);
  if (heads >= SAME) return clashOfNames(a, x, b, y) ? -1 : heads;
  if (shareAcronym(a, x, b, y) || shareAcronym(b, y, a, x)) return 1;
  let shared = 0;
  for (const i of x.terms) for (const j of y.terms) if (alikeAt(a, i, b, j) >= SAME) shared++;
  const least = Math.min(x.terms.length, y.terms.length);
  if (shared > 0 && least > 0) return 0.5 + 0.4 * Math.min(1, shared / least);
  // "Nobody in the town" and "the people of Penmoor" may be the same.
  if (x.head < 0 || y.head < 0) return 0;
  const nameA = isName(a, x);
  const nameB = isName(b, y);
  if (nameA !== nameB) return -0.2;
  return nameA ? -1 : -0.6;
}

/** The best alignment of what stands in one role on each side; 0 where a side leaves it open. */
export function alignRole(
  a: PreparedClaim,
  p: Proposition,
  b: PreparedClaim,
  q: Proposition,
  role: Argument["role"],
  other: Argument["role"] = role,
): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const x of p.arguments) {
    if (x.role !== role) continue;
    for (const y of q.arguments) {
      if (y.role !== other || (role === "oblique" && x.preposition !== y.preposition)) continue;
      best = Math.max(best, alignArguments(a, x, b, y));
    }
  }
  return best === Number.NEGATIVE_INFINITY ? 0 : best;
}

/**
 * In how many of the roles that both sides fill they name something else: "paid 2 million for the dam in Orl" and "for the archive in Orl" are one
 * place's, of two things. Left out are roles whose heads are among `but`, terms of A, or `butOther`, terms of B.
 */
export function countStrayRoles(
  a: PreparedClaim,
  p: Proposition,
  b: PreparedClaim,
  q: Proposition,
  but: readonly number[] = [],
  butOther: readonly number[] = [],
): number {
  const best = new Map<string, number>();
  for (const x of p.arguments) {
    if (but.includes(x.head)) continue;
    for (const y of q.arguments) {
      if (x.role !== y.role || x.preposition !== y.preposition || butOther.includes(y.head)) continue;
      const role = `${x.role} ${x.preposition}`;
      const alike = Math.max(alignArguments(a, x, b, y), relatedHeads(a, x, b, y) - 1);
      best.set(role, Math.max(best.get(role) ?? Number.NEGATIVE_INFINITY, alike));
    }
  }
  return [...best.values()].filter((alike) => alike <= STRAY).length;
}

/** Nothing speaks for one thing. */
const STRAY = -0.6;

function relatedHeads(a: PreparedClaim, x: Argument, b: PreparedClaim, y: Argument): number {
  return Math.max(0, relatednessOf(a.vectors[x.head] ?? -1, b.vectors[y.head] ?? -1));
}

function shareAcronym(a: PreparedClaim, x: Argument, b: PreparedClaim, y: Argument): boolean {
  return a.acronyms.some(
    ({ letters, words: [short = -1] }) =>
      x.terms.includes(short) &&
      b.initials.some((run) => run.letters === letters && run.words.every((word) => y.terms.includes(word))),
  );
}

/** "the French army" and "the German army": one head, other names. */
function clashOfNames(a: PreparedClaim, x: Argument, b: PreparedClaim, y: Argument): boolean {
  const namesA = x.terms.filter((i) => a.words[i]?.pos === "p");
  const namesB = y.terms.filter((j) => b.words[j]?.pos === "p");
  if (namesA.length === 0 || namesB.length === 0) return false;
  return !namesA.some((i) => namesB.some((j) => alikeAt(a, i, b, j) >= SAME));
}

function isName(claim: PreparedClaim, argument: Argument): boolean {
  return claim.words[argument.head]?.pos === "p";
}
