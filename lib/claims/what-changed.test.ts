import { expect, test } from "vitest";
import { type Judged, whatChanged } from "@/lib/claims/what-changed";

const judged: Judged = {
  statement: "The bridge is safe.",
  denies: false,
  reported: false,
  said: "2015-12-14",
  happened: null,
  quotes: [{ exact: "the bridge is safe" }],
  attribution: { cue: "said", role: "minister", speaker: { id: "1" } },
};
const { attribution } = judged;

test.each<[string, Partial<Judged>, string[]]>([
  ["nothing", {}, []],
  [
    "the statement",
    { statement: "The bridge is closed." },
    ["statement, was: The bridge is safe. – now: The bridge is closed."],
  ],
  ["the quote", { quotes: [{ exact: "safe" }] }, ["quote, was “the bridge is safe”, now “safe”"]],
  ["the speaker", { attribution: { ...attribution, speaker: { id: "2" } } }, ["speaker"]],
  [
    "role and verb",
    { attribution: { ...attribution, role: "", cue: "denied" } },
    ["role, was minister, now empty", "verb, was “said”, now “denied”"],
  ],
  ["polarity", { denies: true, reported: true }, ["now a denial", "now only reported"]],
  [
    "dates",
    { said: null, happened: "2015-12" },
    ["date of saying, was 14 Dec 2015, now unknown", "date of the event, was unknown, now Dec 2015"],
  ],
])("%s", (_, change, expected) => {
  expect(whatChanged(judged, { ...judged, ...change })).toEqual(expected);
});
