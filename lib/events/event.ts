/** Every kind of event of a case, with what it is about. A new kind of write adds its line here first. */
export const EVENT_TARGETS = {
  "case.created": "case",
  "case.edited": "case",
  "member.added": "analyst",
  "member.removed": "analyst",
  "case.extraction-requested": "case",
  "case.extraction-stopped": "case",
  "case.comparing-requested": "case",
  "case.comparing-stopped": "case",
  "source.extraction-requested": "source",
  "source.extraction-stopped": "source",
  "source.comparing-stopped": "source",
  "source.captured": "source",
  "source.edited": "source",
  "source.restored": "source",
  "source.origin-joined": "source",
  "source.origin-split": "source",
  "source.quotes-changed": "source",
  "feed.watched": "feed",
  "feed.edited": "feed",
  "feed.stopped": "feed",
  "feed.removed": "feed",
  "case.feed-items-passed": "case",
  "case.feed-items-put-back": "case",
  "import.started": "import",
  "import.undone": "import",
  "import.stopped": "import",
  "import.retried": "import",
  "publisher.created": "publisher",
  "actor.created": "actor",
  "actor.edited": "actor",
  "actor.merged": "actor",
  "actor.unmerged": "actor",
  "actor.match-declined": "actor",
  "claim.recorded": "claim",
  "claim.edited": "claim",
  "claim.withdrawn": "claim",
  "claim.restored": "claim",
  "claim.accepted": "claim",
  "claim.rejected": "claim",
  "claim.unsettled": "claim",
  "source.claims-suggested": "source",
  "source.suggestions-withdrawn": "source",
  "source.claims-accepted": "source",
  "source.claims-unsettled": "source",
  "contradiction.recorded": "contradiction",
  "contradiction.edited": "contradiction",
  "contradiction.suggested": "contradiction",
  "contradiction.renewed": "contradiction",
  "contradiction.reopened": "contradiction",
  "contradiction.withdrawn": "contradiction",
  "review.recorded": "contradiction",
  "review.undone": "contradiction",
  "annotation.written": "annotation",
  "annotation.edited": "annotation",
  "annotation.resolved": "annotation",
  "annotation.reopened": "annotation",
} as const;

export type EventKind = keyof typeof EVENT_TARGETS;
export type EventTarget = (typeof EVENT_TARGETS)[EventKind];

/** Plain JSON: what an event keeps of its target before and after the write. */
export type Facts = { [key: string]: Fact };
type Fact = string | number | boolean | null | Fact[] | Facts;

/** What a use case hands over; who did it, when and under which number is added by the write. */
export type NewEvent = {
  kind: EventKind;
  targetId: string;
  before?: Facts | null;
  after?: Facts | null;
};
