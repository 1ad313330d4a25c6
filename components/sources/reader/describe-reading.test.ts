import { expect, it } from "vitest";
import { describeReading } from "@/components/sources/reader/describe-reading";
import type { SourceExtraction } from "@/lib/work/get-extraction";

const DONE: SourceExtraction = {
  state: "done",
  jobId: null,
  language: "en",
  skipped: null,
  proposed: 0,
  error: null,
  engine: "extract 1.1",
};

it.each<[string, Partial<SourceExtraction>, string]>([
  ["a source that was never read", { state: "none" }, "Not read for claims yet."],
  ["one that waits", { state: "queued" }, "Reading for claims…"],
  ["one that is being read", { state: "running" }, "Reading for claims…"],
  ["one that was stopped", { state: "cancelled" }, "The reading was stopped."],
  [
    "a failure",
    { state: "failed", error: "It took too long." },
    "It couldn’t be read for claims. It took too long.",
  ],
  ["a failure without a reason", { state: "failed" }, "It couldn’t be read for claims."],
  ["nothing found", {}, "Read for claims: none found."],
  ["one claim", { proposed: 1 }, "Read for claims: 1 proposed."],
  ["claims", { proposed: 14 }, "Read for claims: 14 proposed."],
])("says what came of %s", (_, part, expected) => {
  expect(describeReading({ ...DONE, ...part }, true)).toBe(expected);
});

it("says of a source with claims only that there is nothing new", () => {
  expect(describeReading(DONE, false)).toBe("Read again: nothing new.");
});

it.each([
  ["ru", "seems to be in Russian."],
  ["pt-BR", "seems to be in Brazilian Portuguese."],
  ["", "seems to be in another language."],
  ["xx-nonsense-tag", "seems to be in another language."],
])("names the language %s", (language, expected) => {
  expect(describeReading({ ...DONE, skipped: "language", language }, true)).toContain(expected);
});
