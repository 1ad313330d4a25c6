import fc from "fast-check";
import { expect, test } from "vitest";
import { clipSpans, mergeSpans, toggleMark, trimSpans } from "@/lib/contradictions/marks";

const span = ([start, end]: readonly [number, number]) => ({ start, end });

test.each([
  ["marks what is not marked", [], [3, 8], [[3, 8]]],
  ["joins what it overlaps", [[3, 8]], [6, 12], [[3, 12]]],
  ["joins what it touches", [[3, 8]], [8, 12], [[3, 12]]],
  ["unmarks what is wholly marked", [[3, 8]], [3, 8], []],
  [
    "cuts a hole into a longer mark",
    [[3, 12]],
    [5, 8],
    [
      [3, 5],
      [8, 12],
    ],
  ],
  [
    "leaves others alone",
    [
      [1, 2],
      [20, 25],
    ],
    [5, 8],
    [
      [1, 2],
      [5, 8],
      [20, 25],
    ],
  ],
  ["does nothing for an empty selection", [[1, 2]], [5, 5], [[1, 2]]],
] as const)("%s", (_, marks, picked, expected) => {
  expect(toggleMark(marks.map(span), span(picked))).toEqual(expected.map(span));
});

test("clips to a quote and drops what lies outside of it", () => {
  const spans = [span([0, 5]), span([8, 12]), span([30, 40])];
  expect(clipSpans(spans, span([3, 10]))).toEqual([span([3, 5]), span([8, 10])]);
});

test("trims blanks, cuts at quotes and drops what holds no word", () => {
  const quotes = [
    { exact: "it is shut", start: 10 },
    { exact: " or not", start: 30 },
  ];
  expect(trimSpans([span([12, 16]), span([17, 35]), span([12, 13])], quotes)).toEqual([
    span([13, 15]),
    span([17, 20]),
    span([31, 35]),
  ]);
  expect(trimSpans([span([14, 16])], [{ exact: "a b  c", start: 12 }])).toEqual([span([14, 15])]);
});

const spans = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length })),
);

test("merging keeps every place and leaves a gap between any two", () => {
  fc.assert(
    fc.property(spans, fc.nat(90), (given, place) => {
      const inside = (list: { start: number; end: number }[]) =>
        list.some(({ start, end }) => start <= place && place < end);
      const merged = mergeSpans(given);
      expect(inside(merged)).toBe(inside(given));
      for (const [index, { start }] of merged.entries())
        expect(start).toBeGreaterThan(merged[index - 1]?.end ?? -1);
    }),
  );
});
