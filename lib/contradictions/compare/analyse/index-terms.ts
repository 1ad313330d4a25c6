import type { Term } from "@/lib/contradictions/compare/claim-features";

/** As many as the index holds of a claim. */
const MOST = 12;

/** The keys that a claim is found by, the most telling first, each once. Pure. */
export function indexTerms(terms: readonly Term[]): string[] {
  const weights = new Map<string, number>();
  for (const { key, weight, pos } of terms)
    if (pos !== "#") weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([key]) => key);
}
