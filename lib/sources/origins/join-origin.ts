import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseChange, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { sourceTitle } from "@/lib/sources/source-title";

/**
 * Puts a source under the origin of another, for what no engine recognises: a translation, a retold wire report. It stays so.
 *
 * @throws NotFound when one of them isn't in the case or the analyst is no member.
 */
export async function joinOrigin(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
  otherId: string,
): Promise<Outcome> {
  return writeInCase(analyst, caseId, async (write) => {
    const [source, other] = [await find(write, sourceId), await find(write, otherId)];
    if (source.id === other.id) return fail("invalid", "Choose another source than this one.");
    await moveToOrigin(write, source, other, true);
    return ok();
  });
}

/** Gives a source an origin of its own; no engine joins it again. @throws NotFound */
export async function splitOrigin(analyst: Analyst, caseId: string, sourceId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const source = await find(write, sourceId);
    const others = await tx.source.count({
      where: { caseId, originId: source.originId, id: { not: source.id } },
    });
    if (others === 0) return ok();
    const { id } = await tx.origin.create({ data: { caseId }, select: { id: true } });
    await tx.source.update({
      where: { caseId_id: { caseId, id: source.id } },
      data: { originId: id, originSettled: true },
    });
    const [before, after] = [{ originId: source.originId }, { originId: id }];
    await append({ kind: "source.origin-split", targetId: source.id, before, after });
    return ok();
  });
}

type Placed = { id: string; title: string; originId: string };

/**
 * Puts a source under another's origin within a running write; one that is there already stays as it is.
 *
 * @param isSettled whether an analyst says so, which no engine changes.
 */
export async function moveToOrigin(
  { tx, caseId, append }: CaseChange,
  source: Placed,
  other: Placed,
  isSettled: boolean,
): Promise<void> {
  const where = { caseId_id: { caseId, id: source.id } };
  if (isSettled) await tx.source.update({ where, data: { originSettled: true } });
  if (source.originId === other.originId) return;
  await tx.source.update({ where, data: { originId: other.originId } });
  await append({
    kind: "source.origin-joined",
    targetId: source.id,
    before: { originId: source.originId },
    after: { originId: other.originId, with: sourceTitle({ title: other.title }) },
  });
}

async function find({ tx, caseId }: CaseChange, sourceId: string): Promise<Placed> {
  const select = { id: true, title: true, originId: true } as const;
  const source = isUuid(sourceId)
    ? await tx.source.findUnique({ where: { caseId_id: { caseId, id: sourceId } }, select })
    : null;
  if (!source) throw new NotFound("This source");
  return source;
}
