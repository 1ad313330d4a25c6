import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { JobKind } from "@/lib/db/generated/enums";

/** For how long nobody else takes a job whose host says nothing more. */
export const LEASE_SECONDS = 30;

/** Jobs wait in two lines: sources to be taken in, which mostly wait for others, hold up nothing that only needs thinking. */
export type Line = "thinking" | "importing";

/** A job that a host has a lease on. */
export type ClaimedJob = {
  caseId: string;
  id: string;
  kind: JobKind;
  sourceId: string | null;
  /** The import that the job takes in. */
  importId: string | null;
  /** The last source, or claim, that is done, in a job of several steps. */
  cursor: string | null;
  /** When it was asked for: a case run leaves out what was captured later, since that has its own job. */
  createdAt: Date;
  /** How often the step that is next was begun, this time included. */
  attempts: number;
  /** Who has the lease. */
  host: string;
};

/** Claims follow one another, so that one that skips a job which another host is taking finds the next. */
const CLAIMING = 0x6761696e;

/**
 * Takes a lease on the job whose turn it is, among those that wait and those whose lease has run out. Claims that are new are
 * compared first, then a source that was just captured is read, then come runs over a case; among cases, the one that was served longest ago is next, so that a case with a
 * thousand sources keeps no other waiting. A case run is given back after each step, and so takes turns, too.
 *
 * @returns null when there is nothing to do.
 */
export async function claimJob(host: string, line: Line = "thinking"): Promise<ClaimedJob | null> {
  const ofLine = line === "importing" ? Prisma.sql`=` : Prisma.sql`<>`;
  const [, rows] = await db.$transaction([
    db.$executeRaw`SELECT pg_advisory_xact_lock(${CLAIMING})`,
    db.$queryRaw<Omit<ClaimedJob, "host">[]>`
      UPDATE "Job" SET "state" = 'running', "leasedBy" = ${host}::uuid,
        "leasedUntil" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}),
        "attempts" = "attempts" + 1, "servedAt" = clock_timestamp(),
        "startedAt" = coalesce("startedAt", clock_timestamp())
      WHERE ("caseId", "id") = (
        SELECT j."caseId", j."id"
        FROM (
          SELECT DISTINCT ON ("caseId") "caseId", "id" FROM "Job"
          WHERE "kind" ${ofLine} 'import_sources'
            AND ("state" = 'queued' OR ("state" = 'running' AND "leasedUntil" <= clock_timestamp()))
          ORDER BY "caseId", "kind", "createdAt", "id"
        ) next
        JOIN "Job" j ON j."caseId" = next."caseId" AND j."id" = next."id"
        CROSS JOIN LATERAL (
          SELECT max(o."servedAt") AS "at" FROM "Job" o WHERE o."caseId" = j."caseId"
        ) served
        ORDER BY j."kind", served."at" NULLS FIRST, j."createdAt", j."id"
        LIMIT 1
        FOR UPDATE OF j SKIP LOCKED
      )
      RETURNING "caseId", "id", "kind", "sourceId", "importId", "cursor", "createdAt", "attempts"`,
  ]);
  const [job] = rows;
  return job ? { ...job, host } : null;
}
