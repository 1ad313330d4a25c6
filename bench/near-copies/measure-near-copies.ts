import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { db } from "@/lib/db/client";
import { compareTexts, isNearCopy } from "@/lib/sources/origins/compare-texts";
import { findNearCopies } from "@/lib/sources/origins/find-near-copies";
import { sketchText } from "@/lib/sources/origins/sketch-text";
import { seededRandom } from "@/training/random";
import {
  type Article,
  type Event,
  makeArticle,
  makeEvent,
  pickFrom,
  textOf,
} from "../articles/made-articles";
import { OTHERS, REPRINTS } from "./edits";
import { loadArticles } from "./load-articles";

const NOBODY = "00000000-0000-7000-8000-000000000000";
/** Sources on one event, on average. */
const OF_AN_EVENT = 4;
/** Texts that are compared with every source. */
const EXHAUSTIVE = 5;

type Asked = { kind: string; text: string; of: number | null };
type Found = { sourceId: string | null; ms: number };

/** Measures cases of so many sources, one after the other, and how the time to look one up grows. */
export async function measureNearCopies(sizes: readonly number[], each: number): Promise<void> {
  const owner = await createTestOwner();
  let first: number | null = null;
  for (const size of sizes) {
    const random = seededRandom(11);
    const created = await createCase(owner, { name: `A case of ${size} sources`, description: "" });
    if (!created.ok) throw new Error(created.message);
    const { caseId } = created.value;
    const articles = makeArticles(size, random);
    const texts = articles.map(textOf);
    const began = performance.now();
    const { ids, sketching } = await loadArticles(caseId, texts);
    await reportLoading(texts, sketching, performance.now() - began);

    const asked = ask(articles, each, random);
    const found: Found[] = [];
    for (const { text } of asked) found.push(await look(caseId, text));
    report(asked, found, ids);
    const p50 = quantile(found, 0.5);
    const growth = first === null ? "" : `, ${(p50 / first).toFixed(2)} times that of the smallest case`;
    console.log(
      `  time to sketch, look up and compare: p50 ${p50.toFixed(1)} ms, p95 ${quantile(found, 0.95).toFixed(1)} ms${growth}`,
    );
    first ??= p50;
    await besideAll(asked.slice(0, EXHAUSTIVE), texts, p50);
  }
}

function makeArticles(count: number, random: () => number): Article[] {
  const events: Event[] = [];
  return Array.from({ length: count }, () => {
    if (events.length === 0 || random() < 1 / OF_AN_EVENT) events.push(makeEvent(random));
    return makeArticle(random, pickFrom(random, events.slice(-200)));
  });
}

/** Each kind of reprint and of what is none, of articles anywhere in the case; and as many on events that it knows nothing of. */
function ask(articles: readonly Article[], each: number, random: () => number): Asked[] {
  const kinds = Object.entries({ ...REPRINTS, ...OTHERS });
  return Array.from({ length: each }, () => {
    const fresh = textOf(makeArticle(random, makeEvent(random)));
    return [
      ...kinds.map(([kind, edit]) => {
        const of = Math.floor(random() * articles.length);
        return { kind, of, text: edit(articles[of] as Article, random) };
      }),
      { kind: NEW, of: null, text: fresh },
    ];
  }).flat();
}

const NEW = "an article on another event";

/** As `traceSource` does it, in this thread. */
async function look(caseId: string, text: string): Promise<Found> {
  const began = performance.now();
  const near = await findNearCopies(db, caseId, NOBODY, sketchText(text));
  const sources = await db.source.findMany({
    where: { caseId, id: { in: near.map(({ sourceId }) => sourceId) } },
    select: { id: true, text: { select: { body: true } } },
  });
  const bodies = new Map(sources.map(({ id, text: { body } }) => [id, body]));
  const copy = near.find(({ sourceId }) => isNearCopy(compareTexts(text, bodies.get(sourceId) ?? "")));
  return { sourceId: copy?.sourceId ?? null, ms: performance.now() - began };
}

function report(asked: readonly Asked[], found: readonly Found[], ids: readonly string[]): void {
  let [reprints, recognised, joined] = [0, 0, 0];
  for (const kind of [...Object.keys(REPRINTS), ...Object.keys(OTHERS), NEW]) {
    const isReprint = kind in REPRINTS;
    const results = asked.flatMap((each, at) => (each.kind === kind ? [{ each, found: found[at] }] : []));
    const right = results.filter(({ each, found }) => found?.sourceId === ids[each.of ?? -1]).length;
    const any = results.filter(({ found }) => found?.sourceId).length;
    joined += any;
    if (isReprint) {
      reprints += results.length;
      recognised += right;
      console.log(
        `  reprint, ${kind}: ${right} of ${results.length} recognised, ${any - right} put elsewhere`,
      );
    } else console.log(`  no reprint, ${kind}: ${any} of ${results.length} taken for one`);
  }
  console.log(
    `  recall ${share(recognised, reprints)} of ${reprints} reprints; precision ${share(recognised, joined)} of ${joined} that were joined ` +
      `(${asked.length - reprints} of those asked for are no reprints)`,
  );
}

async function reportLoading(texts: readonly string[], sketching: number, whole: number): Promise<void> {
  const [size] = await db.$queryRaw<{ bytes: bigint }[]>`
    SELECT pg_total_relation_size('"SourceSketch"') AS "bytes"`;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
  console.log(
    `${texts.length} sources of ${words.toFixed(0)} words: loaded in ${(whole / 1000).toFixed(0)} s, of which sketches ` +
      `${(sketching / texts.length).toFixed(2)} ms each; sketches of all cases ${(Number(size?.bytes ?? 0) / 1e6).toFixed(0)} MB`,
  );
}

/** The other way: comparing with every text of the case. */
async function besideAll(asked: readonly Asked[], texts: readonly string[], p50: number): Promise<void> {
  const began = performance.now();
  let compared = 0;
  for (const { text } of asked)
    for (const other of texts.slice(0, 2000)) {
      compareTexts(text, other);
      compared += 1;
    }
  const one = (performance.now() - began) / compared;
  console.log(
    `  beside comparing with every text: ${one.toFixed(2)} ms each, so ${((one * texts.length) / p50).toFixed(0)} times as long`,
  );
}

function quantile(found: readonly Found[], part: number): number {
  const sorted = found.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const share = (part: number, whole: number) =>
  `${whole === 0 ? "–" : (part / whole).toFixed(4)} (${part} of ${whole})`;
