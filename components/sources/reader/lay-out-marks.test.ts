import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutMarks } from "@/components/sources/reader/lay-out-marks";

const WHOLE = { start: 0, end: 20 };

describe("layOutMarks", () => {
  it.each([
    ["nothing", [], [[0, 20, ""]]],
    [
      "one",
      [{ id: "a", start: 4, end: 9 }],
      [
        [0, 4, ""],
        [4, 9, "a"],
        [9, 20, ""],
      ],
    ],
    [
      "overlapping",
      [
        { id: "a", start: 4, end: 9 },
        { id: "b", start: 7, end: 12 },
      ],
      [
        [0, 4, ""],
        [4, 7, "a"],
        [7, 9, "ab"],
        [9, 12, "b"],
        [12, 20, ""],
      ],
    ],
    [
      "nested",
      [
        { id: "a", start: 0, end: 20 },
        { id: "b", start: 5, end: 6 },
      ],
      [
        [0, 5, "a"],
        [5, 6, "ab"],
        [6, 20, "a"],
      ],
    ],
    [
      "touching",
      [
        { id: "a", start: 0, end: 8 },
        { id: "b", start: 8, end: 20 },
      ],
      [
        [0, 8, "a"],
        [8, 20, "b"],
      ],
    ],
    [
      "the same twice",
      [
        { id: "a", start: 2, end: 4 },
        { id: "b", start: 2, end: 4 },
      ],
      [
        [0, 2, ""],
        [2, 4, "ab"],
        [4, 20, ""],
      ],
    ],
    [
      "reaching beyond",
      [
        { id: "a", start: -5, end: 3 },
        { id: "b", start: 18, end: 99 },
      ],
      [
        [0, 3, "a"],
        [3, 18, ""],
        [18, 20, "b"],
      ],
    ],
    [
      "elsewhere",
      [
        { id: "a", start: 30, end: 40 },
        { id: "b", start: 20, end: 22 },
      ],
      [[0, 20, ""]],
    ],
  ] as const)("%s", (_, marks, expected) => {
    const segments = layOutMarks(WHOLE, [...marks]);
    expect(segments.map(({ start, end, ids }) => [start, end, ids.join("")])).toEqual(expected);
  });

  it("covers the stretch once, and gives each place exactly the marks that lie on it", () => {
    const offset = fc.nat(30);
    const marks = fc.array(fc.tuple(offset, fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
    fc.assert(
      fc.property(marks, offset, fc.nat(20), (spans, start, length) => {
        const laid = spans.map(([from, size], index) => ({
          id: String(index),
          start: from,
          end: from + size,
        }));
        const segments = layOutMarks({ start, end: start + length }, laid);
        let at = start;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
          for (let place = segment.start; place < segment.end; place += 1) {
            const here = laid.filter((mark) => mark.start <= place && place < mark.end).map(({ id }) => id);
            expect(segment.ids).toEqual(here);
          }
        }
        expect(at).toBe(length === 0 ? start : start + length);
      }),
    );
  });
});
