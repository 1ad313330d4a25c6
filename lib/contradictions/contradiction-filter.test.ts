import { expect, test } from "vitest";
import { readFilter, writeFilter } from "@/lib/contradictions/contradiction-filter";

test.each([
  ["", {}],
  ["?state=open&basis=position_change", { state: "open", basis: "position_change" }],
  ["?relation=same-institution&search=arms+%26+men", { relation: "same-institution", search: "arms & men" }],
  ["?actor=a1&claim=c1", { actorId: "a1", claimId: "c1" }],
  ["?source=s1&score=0.75", { sourceId: "s1", minScore: 0.75 }],
])("%j is a filter and back", (address, filter) => {
  const read = readFilter(Object.fromEntries(new URLSearchParams(address)));
  expect(read).toEqual(filter);
  expect(readFilter(Object.fromEntries(new URLSearchParams(writeFilter(read))))).toEqual(filter);
});

test("leaves out what it doesn't understand", () => {
  expect(
    readFilter({ state: "settled", basis: "toString", relation: "cousins", search: "  ", page: "3" }),
  ).toEqual({});
  expect(readFilter({ score: "1.5" })).toEqual({});
  expect(readFilter({ score: "high" })).toEqual({});
  expect(readFilter({ state: ["open", "confirmed"] })).toEqual({ state: "open" });
});

test("adds what the address carries besides", () => {
  expect(writeFilter({ state: "open" }, { after: "x" })).toBe("?state=open&after=x");
});
