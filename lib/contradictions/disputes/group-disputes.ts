import type { Dispute } from "@/lib/contradictions/disputes/dispute";

/** An open pair as grouping needs it. */
export type PairToGroup = {
  id: string;
  /** Null when an analyst linked it: such a pair is stronger than any that an engine scored. */
  score: number | null;
  /** What its two claims are known by, their ids among it: claims that share one of these are the same or equal. */
  claims: readonly string[];
};

/**
 * The disputes that some pairs form: pairs hang together that share a claim or have equal ones, also over others. Within a dispute the
 * strongest pair comes first, and so do disputes by their strongest; of two equally strong ones the earlier. Pure; nearly linear.
 */
export function groupDisputes(pairs: readonly PairToGroup[]): Dispute[] {
  const parents = pairs.map((_, at) => at);
  const holders = new Map<string, number>();
  pairs.forEach(({ claims }, at) => {
    for (const claim of claims) {
      const holder = holders.get(claim);
      if (holder === undefined) holders.set(claim, at);
      else join(parents, holder, at);
    }
  });
  const groups = new Map<number, string[]>();
  const strongestFirst = pairs.map((pair, at) => ({ pair, at })).sort((a, b) => byStrength(a.pair, b.pair));
  for (const { pair, at } of strongestFirst) {
    const root = rootOf(parents, at);
    const group = groups.get(root);
    if (group) group.push(pair.id);
    else groups.set(root, [pair.id]);
  }
  // A map keeps the order in which its groups were opened: each by its strongest pair.
  return [...groups.values()].map((pairIds) => ({ key: pairIds[0] ?? "", pairIds }));
}

/** Orders pairs: the strongest first, of two equally strong ones the earlier. */
export function byStrength(one: Omit<PairToGroup, "claims">, other: Omit<PairToGroup, "claims">): number {
  const [a, b] = [one.score ?? Infinity, other.score ?? Infinity];
  if (a !== b) return a > b ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function rootOf(parents: number[], at: number): number {
  let root = at;
  while (parents[root] !== root) {
    // Halving the way as one goes keeps every way short.
    const above = parents[parents[root] ?? root] ?? root;
    parents[root] = above;
    root = above;
  }
  return root;
}

function join(parents: number[], one: number, other: number): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
}
