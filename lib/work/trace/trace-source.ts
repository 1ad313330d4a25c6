import { listQuotesOfSource } from "@/lib/claims/reanchor/list-quotes-of-source";
import type { FoundQuote } from "@/lib/claims/reanchor/reanchor-quotes";
import { recordReanchorings } from "@/lib/claims/reanchor/record-reanchorings";
import { db } from "@/lib/db/client";
import { writeAsEngine } from "@/lib/events/write-as-engine";
import { ok } from "@/lib/outcome";
import { findNearCopies } from "@/lib/sources/origins/find-near-copies";
import { moveToOrigin } from "@/lib/sources/origins/join-origin";
import { keepSketch } from "@/lib/sources/origins/keep-sketch";
import { ORIGIN_ENGINE } from "@/lib/sources/origins/sketch-text";
import { runTask, type WorkComputer } from "@/lib/work/compute/work-computer";

/** Code units of texts that are compared with one in one go. */
const MOST_COMPARED = 20_000_000;

type Traced = {
  id: string;
  title: string;
  originId: string;
  originSettled: boolean;
  sketchedBy: string | null;
  previousId: string | null;
  text: { body: string };
};

const TRACED = {
  id: true,
  title: true,
  originId: true,
  originSettled: true,
  sketchedBy: true,
  previousId: true,
  text: { select: { body: true } },
} as const;

/**
 * Looks once where a source comes from: whether it is a near copy of one that is there, and then puts it under the same origin; and
 * where the quotes of its page's version before stand now. What is thought about is thought about in the computer's thread.
 *
 * @throws ComputeFailure; the signal's reason.
 */
export async function traceSource(
  computer: WorkComputer,
  caseId: string,
  sourceId: string,
  signal: AbortSignal,
): Promise<void> {
  const source = await db.source.findUnique({
    where: { caseId_id: { caseId, id: sourceId } },
    select: TRACED,
  });
  if (!source || source.sketchedBy === ORIGIN_ENGINE) return;
  const sketch = await runTask(computer, { do: "sketch", text: source.text.body }, signal);
  // Kept before anything is looked up: of two copies that are traced at one time, the later one finds the other.
  await writeAsEngine(ORIGIN_ENGINE, caseId, async ({ tx }) => {
    await keepSketch(tx, caseId, source.id, sketch);
    return ok();
  });
  const copyId = await findCopy(computer, caseId, source, sketch, signal);
  const quotes = await findQuotesAgain(computer, caseId, source, signal);
  await writeAsEngine(ORIGIN_ENGINE, caseId, async (write) => {
    const where = { caseId_id: { caseId, id: source.id } };
    await write.tx.source.update({ where, data: { sketchedBy: ORIGIN_ENGINE } });
    await recordReanchorings(write, source.id, quotes);
    const select = { id: true, title: true, originId: true } as const;
    const [now, copy] = await Promise.all(
      [source.id, copyId].map((id) =>
        id
          ? write.tx.source.findUnique({
              where: { caseId_id: { caseId, id } },
              select: { ...select, originSettled: true },
            })
          : null,
      ),
    );
    if (now && copy && !now.originSettled && (await isAlone(now)))
      await moveToOrigin(write, now, copy, false);
    return ok();

    /** Of an origin with others, an exact copy was looked at before. */
    async function isAlone({ id, originId }: { id: string; originId: string }): Promise<boolean> {
      return (await write.tx.source.count({ where: { caseId, originId, id: { not: id } } })) === 0;
    }
  });
}

/** The source, captured before, that it is a copy of: the one that it shares most with. */
async function findCopy(
  computer: WorkComputer,
  caseId: string,
  source: Traced,
  sketch: readonly number[],
  signal: AbortSignal,
): Promise<string | null> {
  if (source.originSettled) return null;
  const near = await findNearCopies(db, caseId, source.id, sketch);
  const found = await db.source.findMany({
    where: {
      caseId,
      id: { in: near.map(({ sourceId }) => sourceId) },
    },
    select: { id: true, text: { select: { body: true } } },
  });
  const byId = new Map(found.map(({ id, text }) => [id, text.body]));
  let length = source.text.body.length;
  const others = near.flatMap(({ sourceId }) => {
    const text = byId.get(sourceId);
    length += text?.length ?? 0;
    return text === undefined || length > MOST_COMPARED ? [] : [{ id: sourceId, text }];
  });
  if (others.length === 0) return null;
  return runTask(computer, { do: "copy", text: source.text.body, others }, signal);
}

async function findQuotesAgain(
  computer: WorkComputer,
  caseId: string,
  { previousId, text }: Traced,
  signal: AbortSignal,
): Promise<FoundQuote[]> {
  if (!previousId) return [];
  const before = await db.source.findUniqueOrThrow({
    where: { caseId_id: { caseId, id: previousId } },
    select: { text: { select: { body: true } } },
  });
  const quotes = await listQuotesOfSource(db, caseId, previousId);
  if (quotes.length === 0) return [];
  return runTask(computer, { do: "reanchor", quotes, textBefore: before.text.body, text: text.body }, signal);
}
