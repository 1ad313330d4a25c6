import type { Analyst } from "@/lib/accounts/analyst";
import { type ClaimChange, describeChanges } from "@/lib/claims/describe-changes";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { engineName } from "@/lib/events/engine-name";
import type { EventKind } from "@/lib/events/event";
import { listTargetEvents } from "@/lib/events/list-target-events";

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

/**
 * What happened to a claim, newest first, read from the case's events: to it alone, or together with others of its source.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function listClaimHistory(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<ClaimHistoryEntry[]> {
  const claim = isUuid(claimId)
    ? await db.claim.findUnique({ where: { caseId_id: { caseId, id: claimId } }, select: { sourceId: true } })
    : null;
  const events = await listTargetEvents(analyst, caseId, "claim", claimId, claim?.sourceId);
  return events.map(({ number, kind, at, analyst: by, engine, before, after }) => {
    const version = typeof after?.version === "number" ? after.version : null;
    const changes = before && version !== null ? describeChanges(before, after ?? {}) : [];
    return { number, kind, at, by: by?.name ?? (engine ? engineName(engine) : ""), version, changes };
  });
}
