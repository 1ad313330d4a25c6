import type { Relation } from "@/lib/language/dependencies/relations";
import type { Tree } from "@/lib/language/dependencies/tree";

/** Runs of tokens, by index, `last` included; in order and apart. */
export type TokenRuns = readonly { first: number; last: number }[];

/** What is joined to a clause and not part of what it says. */
const APART: ReadonlySet<Relation> = new Set(["conj", "cc", "parataxis", "discourse", "vocative", "punct"]);

/**
 * What a negated clause says: its head and all that depends on it, but for the cue and for what is joined to it by "and" or stands beside it. Conjuncts
 * that are negated with it belong to it. As in ConanDoyle-neg (Morante and Daelemans 2012), the subject lies in the scope.
 */
export function scopeOf(tree: Tree, heads: readonly number[], cue: readonly number[]): TokenRuns {
  const runs: { first: number; last: number }[] = [];
  for (const head of heads) {
    runs.push({ first: head, last: head });
    for (const child of tree.childrenOf(head)) {
      if (!APART.has(tree.relationOf(child)) && !cue.includes(child)) runs.push(tree.reachOf(child));
    }
  }
  return withoutCue(joined(runs), cue);
}

function joined(runs: readonly { first: number; last: number }[]): { first: number; last: number }[] {
  const ordered = runs.toSorted((a, b) => a.first - b.first);
  const found: { first: number; last: number }[] = [];
  for (const run of ordered) {
    const before = found.at(-1);
    if (before && run.first <= before.last + 1) before.last = Math.max(before.last, run.last);
    else found.push({ ...run });
  }
  return found;
}

function withoutCue(runs: readonly { first: number; last: number }[], cue: readonly number[]): TokenRuns {
  return cue.reduce<readonly { first: number; last: number }[]>(
    (left, token) =>
      left.flatMap(({ first, last }) =>
        token < first || token > last
          ? [{ first, last }]
          : [
              { first, last: token - 1 },
              { first: token + 1, last },
            ].filter((run) => run.first <= run.last),
      ),
    runs,
  );
}
