import type { EventView } from "@/lib/events/event-view";

const ROOMS = {
  source: "sources",
  claim: "claims",
  actor: "actors",
  contradiction: "contradictions",
  import: "imports",
};

/** Where the thing of an event is looked at; null for what has no page of its own. */
export function eventLink(caseId: string, { target, after }: EventView): string | null {
  const base = `/cases/${caseId}`;
  if (target.type === "feed") return `${base}/feeds`;
  if (target.type === "annotation") {
    const thread = `#annotation-${target.id}`;
    if (after?.claimId) return `${base}/claims/${after.claimId}${thread}`;
    if (after?.contradictionId) return `${base}/contradictions/${after.contradictionId}${thread}`;
    return after?.sourceId ? `${base}/sources/${after.sourceId}${thread}` : null;
  }
  const room = target.type in ROOMS ? ROOMS[target.type as keyof typeof ROOMS] : null;
  // A source needn't have a title, and an import has none; nothing else is without a name unless it is gone.
  return room && (target.name !== "" || target.type === "source" || target.type === "import")
    ? `${base}/${room}/${target.id}`
    : null;
}
