import { expect, it } from "vitest";
import { groupDisputes } from "@/lib/contradictions/disputes/group-disputes";

const pair = (id: string, score: number | null, ...claims: string[]) => ({ id, score, claims });

it("makes one dispute of pairs that share a claim, also over a third, the strongest first", () => {
  expect(
    groupDisputes([
      pair("p1", 0.6, "dam", "weir"),
      pair("p2", 0.7, "fire", "smoke"),
      pair("p3", 0.9, "mill", "lock"),
      pair("p4", 0.8, "weir", "mill"),
    ]),
  ).toEqual([
    { key: "p3", pairIds: ["p3", "p4", "p1"] },
    { key: "p2", pairIds: ["p2"] },
  ]);
});

it("joins two disputes that were apart when a pair between them comes last", () => {
  const pairs = [pair("p1", 0.5, "a", "b"), pair("p2", 0.5, "c", "d"), pair("p3", 0.5, "d", "a")];
  expect(groupDisputes(pairs)).toEqual([{ key: "p1", pairIds: ["p1", "p2", "p3"] }]);
});

it("joins pairs of equal claims, by whatever these are equal", () => {
  const equal = "quotes 42";
  const pairs = [pair("p1", 0.4, "a", equal, "b"), pair("p2", 0.6, "c", "d", equal)];
  expect(groupDisputes(pairs)).toEqual([{ key: "p2", pairIds: ["p2", "p1"] }]);
});

it("takes what an analyst linked for the strongest, and of equally strong ones the earlier", () => {
  const pairs = [pair("p3", 1, "a", "b"), pair("p2", null, "b", "c"), pair("p1", null, "a", "c")];
  expect(groupDisputes(pairs)).toEqual([{ key: "p1", pairIds: ["p1", "p2", "p3"] }]);
});

it("of no pairs makes no dispute, and takes thousands in one chain", () => {
  expect(groupDisputes([])).toEqual([]);
  const chain = Array.from({ length: 20_000 }, (_, at) =>
    pair(`p${String(at).padStart(5, "0")}`, 0.5, `c${at}`, `c${at + 1}`),
  );
  const disputes = groupDisputes(chain.reverse());
  expect(disputes.map(({ key, pairIds }) => [key, pairIds.length])).toEqual([["p00000", 20_000]]);
});
