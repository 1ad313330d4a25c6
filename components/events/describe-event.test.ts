import { describe, expect, it } from "vitest";
import { describeEvent } from "@/components/events/describe-event";
import { EVENT_TARGETS, type EventKind, type Facts } from "@/lib/events/event";

function say(kind: EventKind, name: string, before: Facts | null = null, after: Facts | null = null): string {
  const target = { type: EVENT_TARGETS[kind], id: "", name };
  const { did, name: said, detail } = describeEvent({ kind, target, before, after });
  return [did, said].join(" ") + (detail ? ` (${detail})` : "");
}

describe("a sentence for each kind of event", () => {
  it.each<[EventKind, string, Facts | null, Facts | null, string]>([
    ["case.created", "Harbour", null, { name: "Harbour" }, "created the case “Harbour”"],
    ["case.edited", "Harbour", { name: "Port" }, { name: "Harbour" }, "edited the case “Harbour” (name)"],
    ["member.added", "Ada Moreno", null, {}, "added as a member: Ada Moreno"],
    ["member.removed", "Ada Moreno", {}, null, "removed from the members: Ada Moreno"],
    ["source.captured", "The port reopens", null, {}, "captured the source “The port reopens”"],
    [
      "source.edited",
      "The port reopens",
      { title: "Port", url: null },
      { title: "The port reopens", url: "https://paper.example/1" },
      "corrected the source “The port reopens” (title, url)",
    ],
    [
      "source.origin-joined",
      "The port reopens",
      {},
      { with: "Port open again" },
      "put under one origin: “The port reopens” (with “Port open again”)",
    ],
    ["source.restored", "The port reopens", {}, {}, "took in again the source “The port reopens”"],
    ["source.origin-split", "The port reopens", {}, {}, "gave an origin of its own to “The port reopens”"],
    [
      "source.quotes-changed",
      "The port reopens",
      null,
      { changed: 1, gone: 2 },
      "found quotes changed in the new capture “The port reopens” (1 changed, 2 gone)",
    ],
    ["feed.watched", "Harbour news", null, {}, "began to watch the feed “Harbour news”"],
    ["feed.edited", "Harbour news", {}, {}, "changed the watching of the feed “Harbour news”"],
    ["feed.stopped", "Harbour news", null, null, "no longer watches the feed “Harbour news”"],
    ["feed.removed", "Harbour news", {}, null, "removed from the feeds: “Harbour news”"],
    ["case.feed-items-passed", "", null, { items: 2 }, "passed over 2 items of feeds "],
    ["case.feed-items-put-back", "", null, { items: 1 }, "put 1 item of feeds back into the inbox "],
    ["import.started", "", null, { from: "links", items: 3 }, "began to take in 3 links"],
    ["import.started", "", null, { from: "feed", items: 1 }, "began to take in 1 item of a feed"],
    ["import.undone", "", null, { claims: 3 }, "undid an import of 3 claims"],
    ["import.stopped", "", null, { items: 2 }, "stopped taking in 2 items"],
    ["import.retried", "", null, { items: 1 }, "tried again 1 item"],
    ["publisher.created", "The Paper", null, {}, "added the publisher The Paper"],
    ["actor.created", "Harbour office", null, {}, "added the actor Harbour office"],
    ["actor.edited", "Ada Moreno", null, { role: { title: "mayor" } }, "edited the actor Ada Moreno (role)"],
    [
      "actor.merged",
      "A. Moreno",
      null,
      { into: { id: "a", name: "Ada Moreno" } },
      "merged the actor A. Moreno (into Ada Moreno)",
    ],
    ["actor.unmerged", "A. Moreno", null, {}, "undid the merging of A. Moreno"],
    [
      "case.extraction-requested",
      "Harbour",
      null,
      { sources: 3 },
      "asked for 3 sources to be read for claims ",
    ],
    [
      "case.extraction-stopped",
      "Harbour",
      null,
      { done: 1, total: 3 },
      "stopped the reading for claims  (1 of 3 sources done)",
    ],
    ["source.extraction-requested", "The port", null, null, "asked to read for claims: “The port”"],
    ["source.extraction-stopped", "The port", null, null, "stopped the reading for claims of “The port”"],
    ["source.claims-suggested", "The port", null, { claims: 1 }, "proposed 1 claim in “The port”"],
    [
      "source.suggestions-withdrawn",
      "The port",
      null,
      { claims: 2 },
      "no longer proposes 2 claims in “The port”",
    ],
    ["actor.match-declined", "Moreno", {}, {}, "kept as an actor of its own: Moreno"],
    ["claim.recorded", "The port is open.", null, {}, "recorded the claim: The port is open."],
    [
      "claim.edited",
      "The port is closed.",
      { version: 1, statement: "The port is open.", said: "2015-12-14", cue: "said" },
      { version: 2, statement: "The port is closed.", said: "2015-12-15", cue: "said" },
      "edited the claim: The port is closed. (statement, said)",
    ],
    ["claim.withdrawn", "The port is open.", {}, {}, "withdrew the claim: The port is open."],
    ["claim.restored", "The port is open.", {}, {}, "restored the claim: The port is open."],
    ["claim.accepted", "The port is open.", {}, {}, "accepted the claim: The port is open."],
    ["claim.rejected", "The port is open.", {}, {}, "rejected the claim: The port is open."],
    ["claim.rejected", "It is.", {}, { copies: ["a", "b"] }, "rejected the claim: It is. (also in 2 copies)"],
    ["claim.unsettled", "It is.", { state: "accepted" }, {}, "undid the acceptance of: It is."],
    ["claim.unsettled", "It is.", { state: "rejected" }, {}, "undid the rejection of: It is."],
    ["source.claims-accepted", "", {}, { claims: 1 }, "accepted 1 claim of “Untitled source”"],
    ["source.claims-accepted", "The port", {}, { claims: 2 }, "accepted 2 claims of “The port”"],
    [
      "source.claims-unsettled",
      "The port",
      {},
      { claims: 1 },
      "undid the acceptance of 1 claim of “The port”",
    ],
    ["contradiction.recorded", "Open or closed?", null, {}, "linked the contradiction: Open or closed?"],
    [
      "contradiction.edited",
      "Open or closed?",
      { why: "", butNote: "" },
      { why: "One says so.", butNote: "Not the same day." },
      "edited the contradiction: Open or closed? (why, but note)",
    ],
    ["case.comparing-requested", "Harbour", null, { total: 1 }, "asked for 1 claim to be compared again "],
    [
      "case.comparing-stopped",
      "Harbour",
      null,
      { done: 50, total: 300 },
      "stopped the comparing  (50 of 300 claims done)",
    ],
    ["source.comparing-stopped", "The port", null, null, "stopped comparing the claims of “The port”"],
    ["contradiction.suggested", "Open or closed?", null, {}, "proposed the contradiction: Open or closed?"],
    [
      "contradiction.renewed",
      "Open or closed?",
      { why: "One says so.", firstVersion: 1 },
      { why: "One denies it.", firstVersion: 2 },
      "compared again the contradiction: Open or closed? (why)",
    ],
    [
      "contradiction.reopened",
      "Open or closed?",
      { state: "dismissed" },
      { state: "open" },
      "opened again, a claim having changed, the contradiction: Open or closed?",
    ],
    [
      "contradiction.withdrawn",
      "Open or closed?",
      {},
      null,
      "no longer proposes the contradiction: Open or closed?",
    ],
    ["review.recorded", "Open?", null, { verdict: "confirmed", reason: null }, "confirmed: Open?"],
    ["review.recorded", "Open?", null, { verdict: "undecided", reason: null }, "left undecided: Open?"],
    [
      "review.recorded",
      "Open?",
      null,
      { verdict: "dismissed", reason: "different_time" },
      "dismissed (different time): Open?",
    ],
    [
      "review.undone",
      "Open?",
      { state: "dismissed" },
      { state: "open" },
      "undid a verdict on: Open? (now open)",
    ],
    ["annotation.written", "Which pier?", null, { sourceId: "s" }, "annotated a passage: “Which pier?”"],
    ["annotation.written", "Which pier?", null, { claimId: "c" }, "annotated a claim: “Which pier?”"],
    ["annotation.written", "Both?", null, { contradictionId: "c" }, "annotated a contradiction: “Both?”"],
    ["annotation.written", "The second.", null, { claimId: "c", parentId: "a" }, "replied “The second.”"],
    [
      "annotation.edited",
      "Which pier?",
      { body: "?" },
      { body: "Which pier?" },
      "edited the annotation “Which pier?”",
    ],
    ["annotation.resolved", "Which pier?", {}, {}, "resolved the thread “Which pier?”"],
    ["annotation.reopened", "Which pier?", {}, {}, "reopened the thread “Which pier?”"],
  ])("%s %s", (kind, name, before, after, expected) => {
    expect(say(kind, name, before, after)).toBe(expected);
  });

  it("keeps a long body to one line, and cuts no emoji in half", () => {
    expect(say("annotation.edited", `a\n\n${"🕊".repeat(130)}`)).toBe(
      `edited the annotation “a ${"🕊".repeat(58)}…”`,
    );
  });
});
