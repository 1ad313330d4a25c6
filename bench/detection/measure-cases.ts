import { createTestOwner } from "@/lib/accounts/test-owner";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import { type Comparer, findContradictions } from "@/lib/contradictions/suggest/find-contradictions";
import { db } from "@/lib/db/client";
import { insertClaims, type LoadedCase, openCase, readAll } from "./load-case";
import { makeClaims } from "./made-claims";
import { compareWithAll, keyOf, loadFeatures, reportComparisons } from "./other-ways/compare-with-all";
import { addFullText, compareByFullText } from "./other-ways/full-text";

/** As many claims as a long article has. */
const OF_A_SOURCE = 20;

const comparer: Comparer = {
  read: async (claims) => readClaims(claims),
  compare: async (pairs) => comparePairs(pairs, compareClaims),
};

/** Measures cases of these sizes, the smallest with an exhaustive comparison beside it. */
export async function measureCases(sizes: readonly number[], sources: number): Promise<void> {
  const owner = await createTestOwner();
  let first: number | null = null;
  for (const size of sizes) {
    const opened = await openCase(owner, `A case of ${size} claims`);
    const statements = makeClaims(size + sources * OF_A_SOURCE, 7);
    await load(opened, statements.slice(0, size));
    const news = statements.slice(size);
    const p50 = await measureSources(opened, news, sources);
    if (first === null) await measureBeside(opened, news.slice(0, OF_A_SOURCE * 2), p50);
    else console.log(`  growth from the smallest case: ${(p50 / first).toFixed(2)} times`);
    first ??= p50;
  }
}

async function load(opened: LoadedCase, statements: readonly string[]): Promise<void> {
  const began = performance.now();
  const ids = await insertClaims(opened, statements);
  const inserted = performance.now();
  const perClaim = await readAll(opened, ids, statements);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`;
  const [{ bytes } = { bytes: 0 }] = await db.$queryRaw<{ bytes: bigint }[]>`
    SELECT pg_total_relation_size('"ClaimFeatures"') + pg_total_relation_size('"ClaimKey"') AS "bytes"`;
  console.log(
    `${statements.length} claims: written in ${seconds(inserted - began)}, read and kept in ${seconds(performance.now() - inserted)} ` +
      `(${perClaim.toFixed(2)} ms a claim to read), features and keys of all cases ${(Number(bytes) / 1e6).toFixed(0)} MB, ` +
      `process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
}

/** From the claims of a new source to what they conflict with: reading, keeping, finding candidates, comparing. */
async function measureSources(opened: LoadedCase, news: readonly string[], sources: number): Promise<number> {
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < sources; at++) {
    const ids = await insertClaims(opened, news.slice(at * OF_A_SOURCE, (at + 1) * OF_A_SOURCE));
    const began = performance.now();
    const result = await findContradictions(opened.caseId, ids, comparer);
    times.push(performance.now() - began);
    found += result.found.length;
  }
  times.sort((x, y) => x - y);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  console.log(
    `  a source of ${OF_A_SOURCE} new claims to its suggestions: p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, over ${sources} sources; ${found} suggestions`,
  );
  return at(0.5);
}

/** The same claims by the two other ways, and what each of the three finds. */
async function measureBeside(opened: LoadedCase, news: readonly string[], p50: number): Promise<void> {
  const ids = await insertClaims(opened, news);
  const ours = await findContradictions(opened.caseId, ids, comparer);
  const keys = new Set(ours.found.map(({ statements }) => keyOf(statements.first, statements.second)));
  const known = await loadFeatures(opened.caseId);
  const exhaustive = compareWithAll(known, news);
  const fullText = await addFullText(opened.caseId).then(() => compareByFullText(known, news));
  const share = (got: ReadonlySet<string>) =>
    [...exhaustive.found].filter((key) => got.has(key)).length / Math.max(1, exhaustive.found.size);
  const perSource = (ms: number) => (ms / news.length) * OF_A_SOURCE;
  console.log(
    `  of ${exhaustive.found.size} pairs that comparing with every claim finds: ours ${(share(keys) * 100).toFixed(1)} %, full text ${(share(fullText.found) * 100).toFixed(1)} %`,
  );
  console.log(
    `  beside ours (${p50.toFixed(0)} ms a source): full text ${(perSource(fullText.ms) / p50).toFixed(1)} times, every claim ${(perSource(exhaustive.ms) / p50).toFixed(1)} times`,
  );
  reportComparisons(known, fullText.pairs);
}
