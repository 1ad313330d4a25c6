import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSelection, findWords, wordFinder } from "@/lib/sources/find-words";

const TEXT = "Berg said:\n\n“Every berth (all of them) is open.”  Nobody asked.";

it.each([
  ["“Every berth (all of them) is open.”", "“Every berth (all of them) is open.”"],
  ["open.” Nobody\nasked.", "open.”  Nobody asked."],
  [" Berg  said: “Every ", "Berg said:\n\n“Every"],
])("finds what was selected: %s", (words, found) => {
  const span = findWords(TEXT, words);
  expect(span && TEXT.slice(span.start, span.end)).toBe(found);
});

it("finds nothing where it isn't", () => {
  expect(findWords(TEXT, "no berth")).toBeNull();
  expect(findWords(TEXT, "  ")).toBeNull();
});

it("finds a quote of ten thousand short words", () => {
  const words = Array.from({ length: 9_999 }, (_, at) => "abc"[at % 3]).join(" ");
  const text = `It says:\n${words.replaceAll(" ", "\n\n")} and no more`;
  expect(findWords(text, words)).toEqual({ start: 9, end: 9 + 9_999 + 2 * 9_998 });
});

// Each took from a second to a minute; they run into the time limit of a test when they do again.
it.each([
  ["a ".repeat(749), "b", ""],
  ["a ".repeat(5_000), "b", " a".repeat(4_900)],
  ["", "b", " a".repeat(9_000)],
])("looks at a long text of one word no longer than at another", (before, other, after) => {
  const text = "a ".repeat(2_600_000);
  expect(findWords(text, before + other + after)).toBeNull();
  const there = findWords(`${text}${before}${other}${after}`, before + other + after);
  expect(there).toEqual({ start: text.length, end: text.length + before.length + 1 + after.length });
});

describe("of any words", () => {
  /** As it was found before, by a regular expression. */
  function slowly(text: string, words: string) {
    const parts = words.split(/\s+/).filter(Boolean);
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
    const found = parts.length > 0 ? new RegExp(pattern, "u").exec(text) : null;
    return found && { start: found.index, end: found.index + found[0].length };
  }

  const pieces = (most: number) =>
    fc
      .array(fc.constantFrom("a", "b", " ", "\n\n", "\t ", "\u00a0", "🚢", "“"), { maxLength: most })
      .map((each) => each.join(""));

  it("finds the first place, whatever white space is there", () => {
    fc.assert(
      fc.property(pieces(40), pieces(6), (text, words) => {
        expect(findWords(text, words)).toEqual(slowly(text, words));
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds a long one too, whose beginning stands in many places", () => {
    const long = fc.array(fc.constantFrom("a ".repeat(700), "a b ", "b"), { maxLength: 8 });
    fc.assert(
      fc.property(long, fc.constantFrom("a ".repeat(300), "a ".repeat(600)), (text, words) => {
        for (const each of [`${words}b`, `${words}b ${words}b`])
          expect(findWords(text.join(""), each)).toEqual(slowly(text.join(""), each));
      }),
    );
  });

  it("finds the first place behind another", () => {
    fc.assert(
      fc.property(pieces(40), pieces(4), fc.nat(40), (text, words, from) => {
        const found = slowly(text.slice(from), words);
        // A pair that `from` cuts is no character behind it.
        if (!text.slice(from).isWellFormed()) return;
        const moved = found && { start: found.start + from, end: found.end + from };
        expect(wordFinder(text)(words, from)).toEqual(moved);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes for white space what regular expressions do", () => {
    const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit));
    const found = units.filter((mark) => findWords(`x${mark}y`, "x y") !== null);
    expect(found).toEqual(units.filter((mark) => /\s/.test(mark)));
    expect(findWords("x\ufeffy", "x y")).toEqual({ start: 0, end: 3 });
  });
});

it("half a character is found nowhere", () => {
  expect(findWords("a 🚢", "\udea2")).toBeNull();
});

it("of what an address says was selected, 1,500 code units are looked for", () => {
  const text = `So: ${"a b ".repeat(1_000)}`;
  expect(findSelection(text, "a b ".repeat(1_000))).toEqual({ start: 4, end: 4 + 1_499 });
  expect(findSelection(text, "b a")).toEqual({ start: 6, end: 9 });
  expect(findSelection(text, undefined)).toBeNull();
  expect(findSelection(text, ["a", "b"])).toBeNull();
});
