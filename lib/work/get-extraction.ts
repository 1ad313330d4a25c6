import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { JobState } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";

/** Where the reading of a source for claims stands, and what the newest one came to. */
export type SourceExtraction = {
  /** "none": it was never asked for, as in a case that is older than reading. */
  state: JobState | "none";
  /** The job that waits or runs, by which it can be cancelled. */
  jobId: string | null;
  /** BCP 47; empty when it isn't known. */
  language: string;
  /** Why nothing was looked for: another language than English, or no text at all. */
  skipped: "language" | "not-text" | null;
  /** Claims that the newest reading newly proposed. */
  proposed: number;
  /** Why the newest reading failed. */
  error: string | null;
  engine: string | null;
};

const NONE: SourceExtraction = {
  state: "none",
  jobId: null,
  language: "",
  skipped: null,
  proposed: 0,
  error: null,
  engine: null,
};

/**
 * Where the reading of a source stands; "none" also for a source that isn't in the case.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function getExtraction(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
): Promise<SourceExtraction> {
  await requireMember(analyst, caseId);
  if (!isUuid(sourceId)) return NONE;
  const [job, read] = await Promise.all([
    db.job.findFirst({
      where: { caseId, sourceId, kind: "extract_source" },
      orderBy: [{ finishedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
      select: { id: true, state: true, error: true, finishedAt: true },
    }),
    db.extraction.findUnique({
      where: { caseId_sourceId: { caseId, sourceId } },
      select: { engine: true, language: true, skipped: true, proposed: true, error: true, at: true },
    }),
  ]);
  const isOpen = job?.finishedAt === null;
  const skipped = read?.skipped === "language" || read?.skipped === "not-text" ? read.skipped : null;
  const { engine = null, language = "", proposed = 0 } = read ?? {};
  const known: SourceExtraction = { ...NONE, language, skipped, proposed, engine };
  if (isOpen) return { ...known, state: job.state, jobId: job.id };
  // A reading in a run over the whole case counts like one of its own.
  const failedSince = job?.state === "failed" && (!read || (job.finishedAt ?? read.at) > read.at);
  const error = failedSince ? job.error : (read?.error ?? null);
  if (error !== null) return { ...known, state: "failed", error };
  return { ...known, state: read ? "done" : (job?.state ?? "none") };
}
