import type { EventKind, EventTarget, Facts } from "@/lib/events/event";

/** One event as it is shown: who did what to which thing, and what that changed. */
export type EventView = {
  number: number;
  kind: EventKind;
  at: Date;
  analyst: { id: string; name: string } | null;
  engine: string | null;
  target: {
    type: EventTarget;
    id: string;
    /** How the thing is called today; empty when it has no words of its own. */
    name: string;
  };
  before: Facts | null;
  after: Facts | null;
};
