import { expect, it } from "vitest";
import { buildTree } from "@/lib/language/dependencies/build-tree";
import { RELATIONS } from "@/lib/language/dependencies/relations";

const labels = (...names: (typeof RELATIONS)[number][]) =>
  Int32Array.from(names, (name) => RELATIONS.indexOf(name));

it("knows tokens by their index in the analysis", () => {
  // "The mayor left", from token 10 on
  const tree = buildTree(10, 13, { heads: Int32Array.of(1, 2, 3), labels: labels("det", "nsubj", "root") });
  expect([10, 11, 12].map(tree.headOf)).toEqual([11, 12, -1]);
  expect([10, 11, 12].map(tree.relationOf)).toEqual(["det", "nsubj", "root"]);
  expect(tree.childrenOf(12)).toEqual([11]);
  expect(tree.reachOf(11)).toEqual({ first: 10, last: 11 });
  expect(tree.reachOf(12)).toEqual({ first: 10, last: 12 });
});

it("gives children in the text's order", () => {
  const tree = buildTree(0, 4, {
    heads: Int32Array.of(1, 4, 1, 1),
    labels: labels("nsubj", "root", "obj", "punct"),
  });
  expect(tree.childrenOf(1)).toEqual([0, 2, 3]);
});

it("is empty for no tokens", () => {
  const tree = buildTree(3, 3, { heads: Int32Array.of(), labels: Int32Array.of() });
  expect(tree.childrenOf(3)).toEqual([]);
});
