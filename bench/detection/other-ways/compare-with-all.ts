import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import type { PairContext } from "@/lib/contradictions/compare/verdict";
import { db } from "@/lib/db/client";

const CONTEXT: PairContext = { relation: "different", answers: false };

/** Features by statement, each once. */
export type Known = ReadonlyMap<string, ClaimFeatures>;

/** What is kept of a case's claims, as it comes from the database. */
export async function loadFeatures(caseId: string): Promise<Known> {
  const rows = await db.$queryRaw<{ features: string }[]>`
    SELECT "features"::text AS "features" FROM "ClaimFeatures" WHERE "caseId" = ${caseId}::uuid`;
  return new Map(
    rows.map(({ features }) => {
      const read: ClaimFeatures = JSON.parse(features);
      return [read.statement, read];
    }),
  );
}

/** Compares new claims with every claim there is. */
export function compareWithAll(known: Known, news: readonly string[]): { found: Set<string>; ms: number } {
  const all = [...known.values()];
  const found = new Set<string>();
  const began = performance.now();
  for (const statement of news) {
    const own = known.get(statement) ?? analyseClaim({ statement, said: "2024-03-14" });
    for (const other of all)
      if (compareClaims(own, other, CONTEXT).contradiction) found.add(keyOf(statement, other.statement));
  }
  return { found, ms: performance.now() - began };
}

/** Comparisons a second on one core, of stored features: of any two claims, and of claims that share telling words. */
export function reportComparisons(known: Known, related: readonly [string, string][]): void {
  const all = [...known.values()];
  const random = Array.from({ length: 60_000 }, (_, at): [ClaimFeatures, ClaimFeatures] => [
    all[(at * 7919) % all.length] as ClaimFeatures,
    all[(at * 104_729 + 1) % all.length] as ClaimFeatures,
  ]);
  const near = related.flatMap(([one, other]): [ClaimFeatures, ClaimFeatures][] => {
    const [a, b] = [known.get(one), known.get(other)];
    return a && b ? [[a, b]] : [];
  });
  for (const [name, pairs] of [
    ["any two claims", random],
    ["claims that share words", near],
  ] as const) {
    for (const [a, b] of pairs) compareClaims(a, b, CONTEXT);
    const began = performance.now();
    for (const [a, b] of pairs) compareClaims(a, b, CONTEXT);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `  comparisons a second on one core, ${name}: ${Math.round(pairs.length / seconds)} (${pairs.length} pairs)`,
    );
  }
}

/** Two statements, in either order: equal claims fold. */
export function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
