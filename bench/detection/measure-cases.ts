import { createTestOwner } from "@/lib/accounts/test-owner";
import { db } from "@/lib/db/client";
import { reportComparisons } from "./comparisons-a-second";
import { type Found, findConflicts } from "./conflicts-found";
import { addSource, fillCase, type OpenedCase, openCase } from "./load-case";
import { makeClaims } from "./made-claims";
import { compareWithEvery } from "./other-ways/every-claim";
import { addFullText, findByFullText } from "./other-ways/full-text";

/** As many claims as a long article has. */
const OF_A_SOURCE = 20;
/** Claims against claims: comparing with every claim goes on for about a minute. */
const MOST_COMPARISONS = 8_000_000;

/** Measures cases of these sizes, each beside the two other ways, and how time grows from the first. */
export async function measureCases(sizes: readonly number[], sources: number): Promise<void> {
  const owner = await createTestOwner();
  let first: number | null = null;
  for (const size of sizes) {
    const { claims, news } = makeClaims(size, sources, OF_A_SOURCE, 7);
    const opened = await openCase(owner, `A case of ${size} claims`);
    await load(opened, claims);
    const added: string[][] = [];
    const found: Found[] = [];
    for (const statements of news) {
      const ids = await addSource(opened, statements);
      found.push(await findConflicts(opened.caseId, ids));
      added.push(ids);
    }
    const p50 = reportSources(found);
    if (first !== null) console.log(`  growth from the smallest case: ${(p50 / first).toFixed(2)} times`);
    else reportComparisons(found.map(({ compared }) => compared));
    first ??= p50;
    const beside = Math.max(1, Math.min(sources, Math.floor(MOST_COMPARISONS / size / OF_A_SOURCE)));
    await measureBeside(opened.caseId, added.slice(-beside), found);
  }
}

async function load(opened: OpenedCase, claims: readonly string[]): Promise<void> {
  const { writing, reading, keeping } = await fillCase(opened, claims);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`;
  const [size] = await db.$queryRaw<{ features: bigint; keys: bigint }[]>`
    SELECT pg_total_relation_size('"ClaimFeatures"') AS "features", pg_total_relation_size('"ClaimKey"') AS "keys"`;
  const megabytes = (bytes: number | bigint = 0) => `${(Number(bytes) / 1e6).toFixed(0)} MB`;
  console.log(
    `${claims.length} claims, ${new Set(claims).size} of them different: rows written in ${seconds(writing)}, read in ${seconds(reading)} ` +
      `(${(reading / claims.length).toFixed(2)} ms a claim, one thread), features and keys kept in ${seconds(keeping)}; ` +
      `features of all cases ${megabytes(size?.features)}, keys ${megabytes(size?.keys)}, this process ${megabytes(process.memoryUsage().rss)}`,
  );
}

function reportSources(found: readonly Found[]): number {
  const [p50, p95] = [
    quantile(
      found.map(({ ms }) => ms),
      0.5,
    ),
    quantile(
      found.map(({ ms }) => ms),
      0.95,
    ),
  ];
  const middle = (part: (one: Found) => number) => quantile(found.map(part), 0.5).toFixed(0);
  console.log(
    `  a source of ${OF_A_SOURCE} new claims to its suggestions: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms over ${found.length} sources ` +
      `(reading ${middle(({ reading }) => reading)} ms, comparing ${middle(({ comparing }) => comparing)} ms, the rest is the database's); ` +
      `${middle(({ compared }) => compared.pairs.length)} pairs compared, ${middle(({ conflicts }) => conflicts.size)} conflict`,
  );
  return p50;
}

/** The last sources again, by the two other ways and by ours once more, in turn; and what each of them finds. */
async function measureBeside(caseId: string, sources: string[][], before: readonly Found[]): Promise<void> {
  await addFullText(caseId);
  const times: Record<"ours" | "fullText" | "every", number[]> = { ours: [], fullText: [], every: [] };
  const ours = new Set(before.flatMap(({ conflicts }) => [...conflicts]));
  const fullText = new Set<string>();
  const every = new Set<string>();
  for (const ids of sources) {
    times.ours.push((await findConflicts(caseId, ids)).ms);
    const byFullText = await findConflicts(caseId, ids, findByFullText);
    times.fullText.push(byFullText.ms);
    for (const key of byFullText.conflicts) fullText.add(key);
    const began = performance.now();
    for (const key of await compareWithEvery(caseId, ids)) every.add(key);
    times.every.push(performance.now() - began);
  }
  const share = (got: ReadonlySet<string>) =>
    `${((100 * [...every].filter((key) => got.has(key)).length) / Math.max(1, every.size)).toFixed(1)} %`;
  const [own, words, all] = [times.ours, times.fullText, times.every].map((list) => quantile(list, 0.5)) as [
    number,
    number,
    number,
  ];
  console.log(
    `  of ${every.size} pairs that comparing ${sources.length} sources with every claim finds: ours ${share(ours)}, full text ${share(fullText)}\n` +
      `  in turn with ours (p50 ${own.toFixed(0)} ms): full text ${words.toFixed(0)} ms, ${(words / own).toFixed(1)} times ours; ` +
      `every claim ${all.toFixed(0)} ms, ${(all / own).toFixed(1)} times ours; memory at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
  );
}

function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
