import { changedFields } from "@/components/events/changed-fields";
import type { EventKind, Facts } from "@/lib/events/event";
import type { EventView } from "@/lib/events/event-view";
import { shorten } from "@/lib/language/shorten";
import { sourceTitle } from "@/lib/sources/source-title";

/** An event as a sentence without its subject: what was done, the name of the thing, and what else there is to say. */
export type EventSentence = { did: string; name: string; detail: string };

type Described = Pick<EventView, "kind" | "target" | "before" | "after">;

/** A kind's sentence; a name between quotation marks is a title or words as they were written. Statements and headlines follow a colon. */
const SENTENCES: Record<EventKind, (event: Described) => EventSentence> = {
  "case.created": ({ target }) => sentence("created the case", quoted(target.name)),
  "case.edited": ({ target, ...event }) => sentence("edited the case", quoted(target.name), labels(event)),
  "member.added": ({ target }) => sentence("added as a member:", target.name),
  "member.removed": ({ target }) => sentence("removed from the members:", target.name),
  "case.extraction-requested": ({ after }) =>
    sentence(`asked for ${count(Number(after?.sources), "source")} to be read for claims`, ""),
  "case.extraction-stopped": ({ after }) =>
    sentence(
      "stopped the reading for claims",
      "",
      `${after?.done} of ${count(Number(after?.total), "source")} done`,
    ),
  "case.comparing-requested": ({ after }) =>
    sentence(`asked for ${count(Number(after?.total), "claim")} to be compared again`, ""),
  "case.comparing-stopped": ({ after }) =>
    sentence("stopped the comparing", "", `${after?.done} of ${count(Number(after?.total), "claim")} done`),
  "source.extraction-requested": ({ target }) => sentence("asked to read for claims:", quoted(target.name)),
  "source.extraction-stopped": ({ target }) =>
    sentence("stopped the reading for claims of", quoted(target.name)),
  "source.comparing-stopped": ({ target }) =>
    sentence("stopped comparing the claims of", quoted(target.name)),
  "source.captured": ({ target }) => sentence("captured the source", quoted(target.name)),
  "source.edited": ({ target, ...event }) =>
    sentence("corrected the source", quoted(target.name), labels(event)),
  "source.restored": ({ target }) => sentence("took in again the source", quoted(target.name)),
  "source.origin-joined": ({ target, after }) =>
    sentence("put under one origin:", quoted(target.name), `with “${oneLine(String(after?.with ?? ""))}”`),
  "source.origin-split": ({ target }) => sentence("gave an origin of its own to", quoted(target.name)),
  "source.quotes-changed": ({ target, after }) =>
    sentence("found quotes changed in the new capture", quoted(target.name), changedQuotes(after)),
  "feed.watched": ({ target }) => sentence("began to watch the feed", quoted(target.name)),
  "feed.edited": ({ target, ...event }) =>
    sentence("changed the watching of the feed", quoted(target.name), labels(event)),
  "feed.stopped": ({ target }) => sentence("no longer watches the feed", quoted(target.name)),
  "feed.removed": ({ target }) => sentence("removed from the feeds:", quoted(target.name)),
  "case.feed-items-passed": ({ after }) =>
    sentence(`passed over ${count(Number(after?.items), "item")} of feeds`, ""),
  "case.feed-items-put-back": ({ after }) =>
    sentence(`put ${count(Number(after?.items), "item")} of feeds back into the inbox`, ""),
  "import.started": ({ after }) => sentence("began to take in", imported(after)),
  "import.undone": ({ after }) => sentence("undid", `an import of ${count(Number(after?.claims), "claim")}`),
  "import.stopped": ({ after }) => sentence("stopped taking in", count(Number(after?.items), "item")),
  "import.retried": ({ after }) => sentence("tried again", count(Number(after?.items), "item")),
  "publisher.created": ({ target }) => sentence("added the publisher", target.name),
  "actor.created": ({ target }) => sentence("added the actor", target.name),
  "actor.edited": ({ target, ...event }) => sentence("edited the actor", target.name, labels(event)),
  "actor.merged": ({ target, after }) => sentence("merged the actor", target.name, into(after)),
  "actor.unmerged": ({ target }) => sentence("undid the merging of", target.name),
  "actor.match-declined": ({ target }) => sentence("kept as an actor of its own:", target.name),
  "claim.recorded": ({ target }) => sentence("recorded the claim:", oneLine(target.name)),
  "claim.edited": ({ target, ...event }) =>
    sentence("edited the claim:", oneLine(target.name), labels(event)),
  "claim.withdrawn": ({ target }) => sentence("withdrew the claim:", oneLine(target.name)),
  "claim.restored": ({ target }) => sentence("restored the claim:", oneLine(target.name)),
  "claim.accepted": ({ target }) => sentence("accepted the claim:", oneLine(target.name)),
  "claim.rejected": ({ target, after }) =>
    sentence("rejected the claim:", oneLine(target.name), copies(after)),
  "claim.unsettled": ({ target, before }) =>
    sentence(
      before?.state === "rejected" ? "undid the rejection of:" : "undid the acceptance of:",
      oneLine(target.name),
    ),
  "source.claims-suggested": ({ target, after }) =>
    sentence(`proposed ${claims(after)} in`, quoted(target.name)),
  "source.suggestions-withdrawn": ({ target, after }) =>
    sentence(`no longer proposes ${claims(after)} in`, quoted(target.name)),
  "source.claims-accepted": ({ target, after }) =>
    sentence(`accepted ${claims(after)} of`, quoted(target.name)),
  "source.claims-unsettled": ({ target, after }) =>
    sentence(`undid the acceptance of ${claims(after)} of`, quoted(target.name)),
  "contradiction.recorded": ({ target }) => sentence("linked the contradiction:", oneLine(target.name)),
  "contradiction.edited": ({ target, ...event }) =>
    sentence("edited the contradiction:", oneLine(target.name), labels(event)),
  "contradiction.suggested": ({ target }) => sentence("proposed the contradiction:", oneLine(target.name)),
  "contradiction.renewed": ({ target, ...event }) =>
    sentence("compared again the contradiction:", oneLine(target.name), labels(event)),
  "contradiction.reopened": ({ target }) =>
    sentence("opened again, a claim having changed, the contradiction:", oneLine(target.name)),
  "contradiction.withdrawn": ({ target }) =>
    sentence("no longer proposes the contradiction:", oneLine(target.name)),
  "review.recorded": ({ target, after }) => describeReview(oneLine(target.name), after),
  "review.undone": ({ target, after }) =>
    sentence("undid a verdict on:", oneLine(target.name), `now ${String(after?.state ?? "open")}`),
  "annotation.written": ({ target, after }) => sentence(annotated(after), quoted(target.name)),
  "annotation.edited": ({ target }) => sentence("edited the annotation", quoted(target.name)),
  "annotation.resolved": ({ target }) => sentence("resolved the thread", quoted(target.name)),
  "annotation.reopened": ({ target }) => sentence("reopened the thread", quoted(target.name)),
};

/** What an event says to a person who reads the log. Pure. */
export function describeEvent(event: Described): EventSentence {
  const { type, name } = event.target;
  if (type !== "source" || name) return SENTENCES[event.kind](event);
  return SENTENCES[event.kind]({ ...event, target: { ...event.target, name: sourceTitle({ title: name }) } });
}

const SHOWN = 120;

function sentence(did: string, name: string, detail = ""): EventSentence {
  return { did, name, detail };
}

function quoted(words: string): string {
  const line = oneLine(words);
  return line && `“${line}”`;
}

function oneLine(words: string): string {
  return shorten(words, SHOWN);
}

function labels({ before, after }: Pick<Described, "before" | "after">): string {
  return changedFields(before, after)
    .map(({ label }) => label)
    .join(", ");
}

/** Whom an actor was merged into. */
function into(after: Facts | null): string {
  const actor = after?.into;
  return actor && typeof actor === "object" && "name" in actor ? `into ${actor.name}` : "";
}

/** In how many more sources of the same text a claim was rejected. */
function copies(after: Facts | null): string {
  return Array.isArray(after?.copies) ? `also in ${count(after.copies.length, "copy", "copies")}` : "";
}

/** How many claims an event was about: the log is read with their number in place of their ids. */
function claims(after: Facts | null): string {
  return count(Number(after?.claims ?? 0), "claim");
}

/** "3 links", "1 file". */
function imported(after: Facts | null): string {
  const thing =
    { links: "link", files: "file", feed: "item", page: "page", claims: "claim" }[String(after?.from)] ??
    "item";
  return after?.from === "feed"
    ? `${count(Number(after?.items), thing)} of a feed`
    : count(Number(after?.items), thing);
}

/** "1 changed, 2 gone". */
function changedQuotes(after: Facts | null): string {
  const changed = Number(after?.changed ?? 0);
  const gone = Number(after?.gone ?? 0);
  return [changed > 0 ? `${changed} changed` : "", gone > 0 ? `${gone} gone` : ""].filter(Boolean).join(", ");
}

function count(number: number, thing: string, things = `${thing}s`): string {
  return number === 1 ? `1 ${thing}` : `${number} ${things}`;
}

function describeReview(name: string, after: Facts | null): EventSentence {
  if (after?.verdict === "confirmed") return sentence("confirmed:", name);
  if (after?.verdict === "undecided") return sentence("left undecided:", name);
  const reason = String(after?.reason ?? "").replaceAll("_", " ");
  return sentence(reason ? `dismissed (${reason}):` : "dismissed:", name);
}

function annotated(after: Facts | null): string {
  if (after?.parentId) return "replied";
  if (after?.claimId) return "annotated a claim:";
  return after?.contradictionId ? "annotated a contradiction:" : "annotated a passage:";
}
