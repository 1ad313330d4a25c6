import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import type { Verdict } from "@/lib/contradictions/compare/verdict";
import { type Article, type ArticleClaim, compareArticles } from "./compare-articles";

/** Two claims that conflict, the earlier first. */
export type DetectedContradiction = {
  a: ArticleClaim;
  b: ArticleClaim;
  relation: "same-actor" | "same-institution" | "different";
  verdict: Verdict;
};

/**
 * The whole way from articles to contradictions, without a database: claims, features, comparison. The articles are one case. The strongest
 * come first; a pair of statements that stands in several copies is told once. Pure.
 */
export function detectContradictions(articles: readonly Article[]): DetectedContradiction[] {
  const found = new Map<string, DetectedContradiction>();
  for (const { a, b, context } of compareArticles(articles)) {
    const verdict = compareClaims(a.features, b.features, context);
    if (!verdict.contradiction) continue;
    const key = [a.features.fingerprint, b.features.fingerprint].sort().join("\n");
    if (!found.has(key)) found.set(key, { a, b, relation: context.relation ?? "different", verdict });
  }
  return [...found.values()].sort((x, y) => y.verdict.score - x.verdict.score);
}
