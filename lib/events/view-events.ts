import { db } from "@/lib/db/client";
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
  analyst: { select: { id: true, name: true } },
} satisfies Prisma.EventSelect;

type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>;

/** Rows of the log as they are shown, each with what its target is called today. */
export async function viewEvents(caseId: string, rows: EventRow[]): Promise<EventView[]> {
  const numbers = rows.map(({ number }) => number);
  const [names, facts] = await Promise.all([nameTargets(caseId, rows), loadFacts(caseId, numbers)]);
  return rows.map(({ targetType, targetId, kind, ...rest }) => ({
    ...rest,
    // Only `appendEvent` writes these columns, and it takes nothing but kinds, targets and facts.
    kind: kind as EventKind,
    target: { type: targetType as EventTarget, id: targetId, name: names.get(targetId) ?? "" },
    before: facts.get(rest.number)?.before ?? null,
    after: facts.get(rest.number)?.after ?? null,
  }));
}

type FactRow = { number: number; before: Facts | null; after: Facts | null };

/** What events keep, by their numbers; how many claims one was about instead of up to thousands of ids. */
async function loadFacts(caseId: string, numbers: number[]): Promise<Map<number, FactRow>> {
  const rows = await db.$queryRaw<FactRow[]>`
    SELECT "number", "before", CASE
      WHEN jsonb_typeof("after" -> 'claims') = 'array'
      THEN jsonb_set("after", '{claims}', to_jsonb(jsonb_array_length("after" -> 'claims')))
      ELSE "after" END AS "after"
    FROM "Event" WHERE "caseId" = ${caseId}::uuid AND "number" = ANY(${numbers}::int[])`;
  return new Map(rows.map((row) => [row.number, row]));
}
