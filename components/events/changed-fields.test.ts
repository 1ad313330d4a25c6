import { expect, it } from "vitest";
import { changedFields } from "@/components/events/changed-fields";
import type { Facts } from "@/lib/events/event";

it("names what differs, and nothing else", () => {
  const before = { version: 1, statement: "The port is open.", denies: false, said: "2015-12-14" };
  const after = { version: 2, statement: "The port is closed.", denies: true, said: "2015-12-14" };
  expect(changedFields(before, after)).toEqual([
    { label: "statement", from: "The port is open.", to: "The port is closed." },
    { label: "denies", from: "no", to: "yes" },
  ]);
});

it.each<[string, Facts, string]>([
  [
    "a list of quotes",
    { quotes: [{ exact: "no deal", start: 3, end: 10 }, { exact: "none" }] },
    "no deal; none",
  ],
  ["a speaker", { speaker: { id: "0192", kind: "person", name: "Ada Moreno" } }, "Ada Moreno"],
  ["a chain", { chain: [{ actor: null, words: "two papers", verb: "quoted" }] }, "two papers · quoted"],
  ["a number", { grade: 3 }, "3"],
])("reads %s", (_, after, expected) => {
  expect(changedFields(null, after).map(({ to }) => to)).toEqual([expected]);
});

it.each([
  ["ids and hashes", { id: "0192", sourceId: "0193", sha256: "ab" }],
  ["what is empty", { why: "", role: null, chain: [] }],
])("leaves out %s", (_, after) => {
  expect(changedFields(null, after)).toEqual([]);
});
