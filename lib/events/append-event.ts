import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { EVENT_TARGETS, type NewEvent } from "@/lib/events/event";

/** Who did it: an analyst, or a version of an engine ("extract 1.1"). */
export type EventAuthor = { id: string } | { engine: string };

/**
 * Appends an event to a case's log within a running write, and answers with its number. Use cases get this as `append` of
 * their write; only the two writes that come before membership call it: a case is created, an owner joins.
 */
export async function appendEvent(
  tx: Tx,
  author: EventAuthor,
  caseId: string,
  event: NewEvent,
): Promise<number> {
  const { lastEvent } = await tx.case.update({
    where: { id: caseId },
    data: { lastEvent: { increment: 1 } },
    select: { lastEvent: true },
  });
  await tx.event.create({
    data: {
      caseId,
      number: lastEvent,
      kind: event.kind,
      analystId: "id" in author ? author.id : null,
      engine: "engine" in author ? author.engine : null,
      targetType: EVENT_TARGETS[event.kind],
      targetId: event.targetId,
      before: event.before ?? Prisma.DbNull,
      after: event.after ?? Prisma.DbNull,
    },
  });
  return lastEvent;
}
