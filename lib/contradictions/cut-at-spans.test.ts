import { expect, test } from "vitest";
import { cutAtSpans } from "@/lib/contradictions/cut-at-spans";

test.each([
  ["nothing to cut", [], "The mill burned down", []],
  ["a stretch in the middle", [[104, 108]], "The [mill] burned down", [104]],
  [
    "at both ends, overlapping, beyond the text",
    [
      [90, 103],
      [110, 115],
      [112, 400],
    ],
    "[The] mill b[urned down]",
    [100, 110],
  ],
] as const)("%s", (_, spans, expected, starts) => {
  const pieces = cutAtSpans(
    "The mill burned down",
    100,
    spans.map(([start, end]) => ({ start, end })),
  );
  expect(pieces.map(({ text, inside }) => (inside ? `[${text}]` : text)).join("")).toBe(expected);
  expect(pieces.filter(({ inside }) => inside).map(({ start }) => start)).toEqual(starts);
});
