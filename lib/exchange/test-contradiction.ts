import type { ClaimView } from "@/lib/claims/claim";
import type { ContradictionView, Side } from "@/lib/contradictions/contradiction";

type Given = { speaker: string; statement: string; quote?: string; title?: string };

/** A claim for tests of what is carried out, with all that isn't given filled in. */
export function sampleClaim({
  speaker,
  statement,
  quote = statement,
  title = "Morning report",
}: Given): ClaimView {
  const at = new Date("2015-12-16T09:00:00Z");
  return {
    id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10",
    state: "accepted",
    engine: null,
    offered: null,
    page: "",
    answersId: null,
    version: 1,
    statement,
    denies: false,
    reported: false,
    said: "2015-12-14",
    saidEarliest: at,
    saidLatest: at,
    happened: null,
    happenedEarliest: null,
    happenedLatest: null,
    quotes: [{ exact: quote, prefix: "", suffix: "", start: 0, end: quote.length }],
    attribution: {
      id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b11",
      speaker: { id: speaker, kind: "person", name: speaker },
      role: "pilot",
      cue: "said",
      directness: "indirect",
      chain: [{ position: 0, actor: null, words: "news agencies", verb: "reported" }],
    },
    source: {
      id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b12",
      title,
      url: "https://paper.example/morning",
      published: "2015-12-15",
      captured: at,
      originId: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b13",
      publisher: { id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b14", name: "Harbour Post" },
    },
    createdAt: at,
    foundBy: "Ana",
    editedBy: "Ana",
    editedAt: at,
  };
}

/** A contradiction of two such claims. */
export function sampleContradiction(
  a: Given,
  b: Given,
  more: Partial<ContradictionView> = {},
): ContradictionView {
  const side = (tag: "A" | "B", given: Given): Side => ({
    tag,
    claim: sampleClaim(given),
    marks: [],
    gone: false,
    editedSinceVerdict: false,
  });
  return {
    id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b15",
    basis: "position_change",
    headline: "Was the channel open?",
    givenHeadline: "",
    why: "",
    butNote: "",
    revision: 1,
    createdAt: new Date("2015-12-16T09:00:00Z"),
    foundBy: "Ana",
    score: null,
    state: "open",
    verdict: null,
    relation: { relation: "same-institution", institution: "The port" },
    apart: "1 day apart",
    a: side("A", a),
    b: side("B", b),
    ...more,
  };
}
