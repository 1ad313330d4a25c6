import { expect, test } from "vitest";
import { describeChanges } from "@/lib/claims/describe-changes";

const BEFORE = {
  version: 1,
  statement: "The bridge is safe.",
  speaker: { id: "1", kind: "person", name: "Ada Brun" },
  role: "",
  denies: false,
  said: "2015-12-14",
  chain: [],
  quotes: [{ exact: "the bridge is safe", start: 0, end: 18 }],
};

test("names what differs, in the order of the page, and nothing else", () => {
  const after = {
    ...BEFORE,
    version: 2,
    denies: true,
    said: null,
    speaker: { id: "2", kind: "person", name: "Nils Holm" },
    chain: [
      { actor: { id: "3", kind: "organisation", name: "Port News" }, words: "", verb: "reported" },
      { actor: null, words: "two agencies", verb: "" },
    ],
    quotes: [...BEFORE.quotes, { exact: "for years", start: 30, end: 39 }],
  };
  expect(describeChanges(BEFORE, after)).toEqual([
    { label: "quote", from: "“the bridge is safe”", to: "“the bridge is safe” … “for years”" },
    { label: "speaker", from: "Ada Brun", to: "Nils Holm" },
    { label: "denies", from: "no", to: "yes" },
    { label: "said", from: "14 Dec 2015", to: "" },
    { label: "chain", from: "", to: "Port News reported → two agencies" },
  ]);
  expect(describeChanges(BEFORE, { ...BEFORE, version: 2 })).toEqual([]);
});
