import fc from "fast-check";
import { expect, it } from "vitest";
import { joinLines } from "@/lib/sources/formats/pdf/join-lines";
import { joinPages } from "@/lib/sources/formats/pdf/join-pages";
import { pageLines } from "@/lib/sources/formats/pdf/page-lines";
import { normaliseText } from "@/lib/sources/normalise-text";

const page = (words: string) => (words === "" ? [] : [{ words, size: 12 }]);

it("says of an empty page that it begins where the next one does, also within a word", () => {
  expect(joinPages(["The inves-", "", "tigation ended.", ""].map(page))).toEqual({
    text: "The investigation ended.",
    starts: [0, 9, 9, 24],
  });
});

it("makes a text in its normal form of whatever stands on the pages, and pages that follow each other", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary" }).map((each) => each.replaceAll("\0", "")),
    fc.constantFrom("e", "\u0301", "\ufeff", "\t", "a-", "\u00ad", "ab", "ا", "\ud83d", " "),
  );
  const place = (max: number) => fc.integer({ min: 0, max });
  const item = fc.record({
    words,
    x: place(500),
    y: place(700),
    width: place(90),
    size: fc.constantFrom(9, 12),
  });
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 20 }), { maxLength: 6 }), (pages) => {
      const { text, starts } = joinPages(pages.map((items) => joinLines(pageLines(items))));
      if (text !== "") expect(normaliseText(text)).toMatchObject({ ok: true, body: text });
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(starts.every((start) => start >= 0 && start <= text.length)).toBe(true);
    }),
  );
});
