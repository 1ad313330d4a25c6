import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { EventKind } from "@/lib/events/event";
import type { EventView } from "@/lib/events/event-view";
import { eventSelect, viewEvents } from "@/lib/events/view-events";

const PAGE = 50;

/** What of a log to show; `cursor` is the number of the last event seen, so that new ones don't move the pages. */
export type LogFilter = { cursor?: number; kind?: EventKind; analystId?: string };

/**
 * A page of the case's log, newest first.
 *
 * @returns up to 50 events, and the cursor of the next page; null at the end.
 * @throws NotFound when the analyst isn't a member.
 */
export async function listCaseEvents(
  analyst: Analyst,
  caseId: string,
  { cursor, kind, analystId }: LogFilter = {},
): Promise<{ events: EventView[]; next: number | null }> {
  await requireMember(analyst, caseId);
  const rows = await db.event.findMany({
    where: {
      caseId,
      ...(cursor === undefined ? {} : { number: { lt: cursor } }),
      ...(kind ? { kind } : {}),
      ...(analystId ? { analystId } : {}),
    },
    orderBy: { number: "desc" },
    take: PAGE + 1,
    select: eventSelect,
  });
  const events = await viewEvents(caseId, rows.slice(0, PAGE));
  return { events, next: rows.length > PAGE ? (events.at(-1)?.number ?? null) : null };
}
