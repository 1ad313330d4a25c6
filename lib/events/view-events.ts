import type { Prisma } from "@/lib/db/generated/client";
import type { EventKind, EventTarget, Facts } from "@/lib/events/event";
import type { EventView } from "@/lib/events/event-view";
import { nameTargets } from "@/lib/events/name-targets";

export const eventSelect = {
  number: true,
  kind: true,
  at: true,
  engine: true,
  targetType: true,
  targetId: true,
  before: true,
  after: true,
  analyst: { select: { id: true, name: true } },
} satisfies Prisma.EventSelect;

type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>;

/** Rows of the log as they are shown, each with what its target is called today. */
export async function viewEvents(caseId: string, rows: EventRow[]): Promise<EventView[]> {
  const names = await nameTargets(caseId, rows);
  return rows.map(({ targetType, targetId, kind, before, after, ...rest }) => ({
    ...rest,
    // Only `appendEvent` writes these columns, and it takes nothing but kinds, targets and facts.
    kind: kind as EventKind,
    target: { type: targetType as EventTarget, id: targetId, name: names.get(targetId) ?? "" },
    before: before as Facts | null,
    after: after as Facts | null,
  }));
}
