import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import type { EventTarget } from "@/lib/events/event";
import type { EventView } from "@/lib/events/event-view";
import { eventSelect, viewEvents } from "@/lib/events/view-events";

/**
 * Everything that happened to one thing of a case, newest first: the history of a claim is read from this.
 *
 * @param sourceId of a claim: what happened to several claims of its source at once counts too, where this one is among them.
 * @throws NotFound when the analyst isn't a member.
 */
export async function listTargetEvents(
  analyst: Analyst,
  caseId: string,
  targetType: EventTarget,
  targetId: string,
  sourceId?: string,
): Promise<EventView[]> {
  await requireMember(analyst, caseId);
  if (!isUuid(targetId)) return [];
  const rows = await db.event.findMany({
    where: {
      caseId,
      OR: [
        { targetType, targetId },
        ...(sourceId
          ? [
              {
                targetType: "source",
                targetId: sourceId,
                after: { path: ["claims"], array_contains: [targetId] },
              },
            ]
          : []),
      ],
    },
    orderBy: { number: "desc" },
    select: eventSelect,
  });
  return viewEvents(caseId, rows);
}
