import { expect, test } from "vitest";
import type { Example } from "./comparison-examples";
import { fitModel, priorOf, scoreExample } from "./fit-comparison";

function example(
  positive: boolean,
  cover: number,
  set: Example["set"] = "negnli",
  kind = "negation",
): Example {
  const finding = new Map([
    [`${kind}.bias`, 1],
    [`${kind}.cover`, cover],
  ]);
  return { set, group: String(cover), positive, weight: 1, findings: [finding] };
}

const EXAMPLES = [0.9, 0.8, 0.95, 0.85, 0.7]
  .flatMap((cover) => [example(true, cover), example(false, 1 - cover)])
  .flatMap((each) => Array.from({ length: 10 }, () => each));

test("a measure that goes with contradictions comes to weigh more", () => {
  const model = fitModel(EXAMPLES);
  expect(model.weights.get("negation.cover")).toBeGreaterThan(priorOf("negation.cover"));
  expect(scoreExample(model, example(true, 0.9)).score).toBeGreaterThan(0.5);
  expect(scoreExample(model, example(false, 0.1)).score).toBeLessThan(0.5);
});

test("the same examples give the same weights", () => {
  expect([...fitModel(EXAMPLES).weights]).toEqual([...fitModel(EXAMPLES).weights]);
});

test("what a set tells nothing about stays at its prior", () => {
  const quantities = EXAMPLES.map(({ positive }) =>
    example(positive, positive ? 1 : 0, "negnli", "quantity"),
  );
  const model = fitModel([...EXAMPLES, ...quantities]);
  expect(model.weights.get("quantity.cover")).toBe(priorOf("quantity.cover"));
});

test("news articles are only measured", () => {
  const news = EXAMPLES.map(({ positive }) => ({
    ...example(!positive, positive ? 1 : 0, "news"),
    weight: 0,
  }));
  expect([...fitModel([...EXAMPLES, ...news]).weights]).toEqual([...fitModel(EXAMPLES).weights]);
});
