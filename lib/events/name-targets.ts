import { db } from "@/lib/db/client";
import type { EventTarget, Facts } from "@/lib/events/event";

type Target = { targetType: string; targetId: string };
type Named = { id: string; name: string };

/**
 * How the things that events are about are called today, in one query for each type that occurs.
 *
 * @returns by id; what has no name, or is gone, is missing.
 */
export async function nameTargets(caseId: string, targets: Target[]): Promise<Map<string, string>> {
  const lists = await Promise.all(
    (Object.keys(NAMED) as EventTarget[]).map((type) => {
      const ids = [...new Set(targets.filter((one) => one.targetType === type).map((one) => one.targetId))];
      return ids.length === 0 ? [] : NAMED[type](caseId, ids);
    }),
  );
  return new Map(lists.flat().map(({ id, name }) => [id, name]));
}

const NAMED: Record<EventTarget, (caseId: string, ids: string[]) => Promise<Named[]>> = {
  case: async (_, ids) => db.case.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  analyst: async (_, ids) =>
    db.analyst.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  publisher: async (caseId, ids) =>
    db.publisher.findMany({ where: { caseId, id: { in: ids } }, select: { id: true, name: true } }),
  actor: async (caseId, ids) =>
    db.actor.findMany({ where: { caseId, id: { in: ids } }, select: { id: true, name: true } }),
  source: async (caseId, ids) => {
    const rows = await db.source.findMany({
      where: { caseId, id: { in: ids } },
      select: { id: true, title: true },
    });
    return rows.map(({ id, title }) => ({ id, name: title }));
  },
  feed: async (caseId, ids) => {
    const rows = await db.feed.findMany({
      where: { caseId, id: { in: ids } },
      select: { id: true, title: true, url: true },
    });
    const there = rows.map(({ id, title, url }) => ({ id, name: title || url }));
    return [...there, ...(await nameRemovedFeeds(caseId, ids))];
  },
  // An import has no name: it is told by what it took in.
  import: async () => [],
  claim: async (caseId, ids) => {
    const rows = await db.claim.findMany({
      where: { caseId, id: { in: ids } },
      select: { id: true, versions: { orderBy: { number: "desc" }, take: 1, select: { statement: true } } },
    });
    return rows.map(({ id, versions }) => ({ id, name: versions[0]?.statement ?? "" }));
  },
  contradiction: async (caseId, ids) => {
    const rows = await db.contradiction.findMany({
      where: { caseId, id: { in: ids } },
      select: {
        id: true,
        headline: true,
        linkedFirst: { select: { attribution: { select: { speaker: { select: { name: true } } } } } },
        linkedSecond: { select: { attribution: { select: { speaker: { select: { name: true } } } } } },
      },
    });
    return rows.map(({ id, headline, linkedFirst, linkedSecond }) => ({
      id,
      name:
        headline ||
        `${linkedFirst.attribution.speaker.name} against ${linkedSecond.attribution.speaker.name}`,
    }));
  },
  annotation: async (caseId, ids) =>
    db.annotation
      .findMany({ where: { caseId, id: { in: ids } }, select: { id: true, body: true } })
      .then((rows) => rows.map(({ id, body }) => ({ id, name: body }))),
};

/** A feed that was removed is gone: the event of its removal keeps what it was called. */
async function nameRemovedFeeds(caseId: string, ids: string[]): Promise<Named[]> {
  const events = await db.event.findMany({
    where: { caseId, targetType: "feed", kind: "feed.removed", targetId: { in: ids } },
    select: { targetId: true, before: true },
  });
  return events.map(({ targetId, before }) => {
    const facts = (before ?? {}) as Facts;
    return { id: targetId, name: String(facts.title || facts.url || "") };
  });
}
