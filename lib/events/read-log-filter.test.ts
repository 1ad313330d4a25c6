import { expect, it } from "vitest";
import { readLogFilter } from "@/lib/events/read-log-filter";

const id = "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10";

it.each([
  ["nothing", {}, {}],
  [
    "all of it",
    { before: "51", kind: "claim.edited", analyst: id },
    { cursor: 51, kind: "claim.edited", analystId: id },
  ],
  ["a kind that is none", { kind: "constructor" }, {}],
  ["no number", { before: "1e9" }, {}],
  ["too large a number", { before: "99999999999" }, {}],
  ["no id", { analyst: "x' OR 1=1" }, {}],
  ["twice", { kind: ["claim.edited", "claim.recorded"] }, {}],
])("reads %s", (_, query, expected) => {
  expect(readLogFilter(query)).toEqual(expected);
});
