import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { queueJob } from "@/lib/jobs/queue-job";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Asks for a source to be read for claims, or for all sources of the case. Where that waits or runs already, nothing is
 * written and that job is the answer.
 *
 * @returns the job's id; `invalid` when the case has no source.
 * @throws NotFound when the source isn't in the case or the analyst is no member.
 */
export async function requestExtraction(
  analyst: Analyst,
  caseId: string,
  { sourceId }: { sourceId?: string } = {},
): Promise<Outcome<{ jobId: string }>> {
  return writeInCase(analyst, caseId, (write) =>
    sourceId === undefined ? requestOfCase(write) : requestOfSource(write, sourceId),
  );
}

async function requestOfSource(write: CaseWrite, sourceId: string): Promise<Outcome<{ jobId: string }>> {
  const { tx, caseId, analyst, append } = write;
  const where = { caseId_id: { caseId, id: sourceId } };
  const source = isUuid(sourceId) ? await tx.source.findUnique({ where, select: { id: true } }) : null;
  if (!source) throw new NotFound("This source");
  const open = await findOpenJob(write, sourceId);
  if (open) return ok({ jobId: open });
  await queueJob(tx, { caseId, kind: "extract_source", sourceId, total: 1, requestedById: analyst.id });
  await append({ kind: "source.extraction-requested", targetId: sourceId });
  return jobQueued(write, sourceId);
}

async function requestOfCase(write: CaseWrite): Promise<Outcome<{ jobId: string }>> {
  const { tx, caseId, analyst, append } = write;
  const open = await findOpenJob(write, null);
  if (open) return ok({ jobId: open });
  const total = await tx.source.count({ where: { caseId } });
  if (total === 0) return fail("invalid", "This case has no source to read yet.");
  await queueJob(tx, { caseId, kind: "extract_case", sourceId: null, total, requestedById: analyst.id });
  await append({ kind: "case.extraction-requested", targetId: caseId, after: { sources: total } });
  return jobQueued(write, null);
}

async function jobQueued(write: CaseWrite, sourceId: string | null): Promise<Outcome<{ jobId: string }>> {
  const jobId = await findOpenJob(write, sourceId);
  if (!jobId) throw new Error("A job that was queued isn't there.");
  return ok({ jobId });
}

async function findOpenJob({ tx, caseId }: CaseWrite, sourceId: string | null): Promise<string | null> {
  const kind = sourceId === null ? "extract_case" : "extract_source";
  const open = await tx.job.findFirst({
    where: { caseId, sourceId, kind, state: { in: ["queued", "running"] } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return open?.id ?? null;
}
