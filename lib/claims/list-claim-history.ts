import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { type ClaimChange, describeChanges } from "@/lib/claims/describe-changes";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import type { EventKind, Facts } from "@/lib/events/event";

export type ClaimHistoryEntry = {
  /** The event's number within the case. */
  number: number;
  kind: EventKind;
  at: Date;
  by: string;
  /** The version that the event wrote; null when it wrote none (withdrawn, restored). */
  version: number | null;
  changes: ClaimChange[];
};

/** What happened to a claim, newest first, read from the case's events. */
export async function listClaimHistory(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<ClaimHistoryEntry[]> {
  await requireMember(analyst, caseId);
  if (!isUuid(claimId)) return [];
  const events = await db.event.findMany({
    where: { caseId, targetType: "claim", targetId: claimId },
    include: { analyst: { select: { name: true } } },
    orderBy: { number: "desc" },
  });
  return events.map(({ number, kind, at, analyst: by, engine, ...event }) => {
    const before = event.before as Facts | null;
    const after = event.after as Facts | null;
    const version = typeof after?.version === "number" ? after.version : null;
    const changes = before && version !== null ? describeChanges(before, after ?? {}) : [];
    return { number, kind: kind as EventKind, at, by: by?.name ?? engine ?? "", version, changes };
  });
}
