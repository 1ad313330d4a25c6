import { appendEvents } from "@/lib/events/append-events";
import type { NewEvent } from "@/lib/events/event";
import type { CaseWrite } from "@/lib/events/write-in-case";

/** So many events keep the process busy for some twentieth of a second; a thousand do for half a second. */
const AT_ONCE = 100;

/** As `appendEvents`, but others have their turn between the parts. */
export async function appendInParts(
  { tx, analyst, caseId }: CaseWrite,
  events: readonly NewEvent[],
): Promise<void> {
  for (let at = 0; at < events.length; at += AT_ONCE)
    await appendEvents(tx, analyst, caseId, events.slice(at, at + AT_ONCE));
}
