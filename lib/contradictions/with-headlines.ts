import { loadContradictions } from "@/lib/contradictions/list-contradictions";
import type { EventView } from "@/lib/events/event-view";

/** Events of a case in which each contradiction is called by its headline of today, so that those of one speaker can be told apart. */
export async function withHeadlines(caseId: string, events: EventView[]): Promise<EventView[]> {
  const ids = events.flatMap(({ target }) => (target.type === "contradiction" ? [target.id] : []));
  const views = await loadContradictions(caseId, [...new Set(ids)]);
  const headlines = new Map(views.map(({ id, headline }) => [id, headline]));
  return events.map((event) => {
    const headline = headlines.get(event.target.id);
    return headline ? { ...event, target: { ...event.target, name: headline } } : event;
  });
}
