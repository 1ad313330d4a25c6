import { expect, it } from "vitest";
import { startConfiguration } from "@/lib/language/dependencies/configuration";
import { readWords } from "@/lib/language/dependencies/sentence-words";
import { attach, headAfter, isFinished, LEFT, SHIFT, shift } from "@/lib/language/dependencies/transitions";
import { transitionCosts } from "./oracle";

/** The costs of SHIFT, LEFT and RIGHT from where `walk` has come to. */
function start(heads: readonly number[]) {
  const tokens = heads.map((_head, index) => {
    const text = `word${index}`;
    return { text, lower: text, lemma: text, tag: "NOUN" as const, start: index, end: index + 1 };
  });
  const configuration = startConfiguration(readWords(tokens, 0, tokens.length));
  const gold = Int32Array.from(heads, (head) => (head < 0 ? tokens.length : head));
  const costs = () => {
    const found = new Float64Array(3);
    transitionCosts(configuration, gold, found);
    return [...found];
  };
  return { configuration, gold, costs };
}

it.each([[[1, 2, -1, 4, 2]], [[-1, 0, 1, 2]], [[3, 0, 0, -1, 5, 3, 3]]])(
  "leads to the gold tree when nothing is lost: %j",
  (heads) => {
    const { configuration, gold, costs } = start(heads);
    while (!isFinished(configuration)) {
      const transition = costs().indexOf(0);
      expect(transition).toBeGreaterThanOrEqual(0);
      if (transition === SHIFT) shift(configuration);
      else attach(configuration, headAfter(configuration, transition), 0);
    }
    expect([...configuration.head.subarray(0, heads.length)]).toEqual([...gold]);
  },
);

it("counts the dependents that a word taken from the stack leaves behind", () => {
  // The first word heads the second and the third; the next word to read is the second.
  const { configuration, costs } = start([-1, 0, 0]);
  shift(configuration);
  expect(costs()[LEFT]).toBe(3);
  expect(costs()[SHIFT]).toBe(0);
});
