import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteAt } from "@/lib/claims/anchor-quote";

const TEXT = "The mayor said the bridge is safe. An engineer said the bridge is not safe. 🌉 ends it.";

describe("quoteAt", () => {
  it("gives the words with up to 32 code units on either side", () => {
    const start = TEXT.indexOf("the bridge is not");
    expect(quoteAt(TEXT, start, start + 17)).toEqual({
      exact: "the bridge is not",
      prefix: "ridge is safe. An engineer said ",
      suffix: " safe. 🌉 ends it.",
      start,
      end: start + 17,
    });
  });

  const emoji = TEXT.indexOf("🌉");
  it.each([
    ["outside", 0, TEXT.length + 1],
    ["before the beginning", -1, 4],
    ["empty", 4, 4],
    ["backwards", 8, 4],
    ["blank", 3, 4],
    ["broken", 0.5, 4],
    ["beginning in the middle of an emoji", emoji + 1, emoji + 4],
    ["ending in the middle of an emoji", emoji - 5, emoji + 1],
  ])("refuses a span that is %s", (_, start, end) => {
    expect(quoteAt(TEXT, start, end)).toBeNull();
  });

  it("always puts together what it took apart, with whole characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.nat(200),
        fc.nat(200),
        (text, start, end) => {
          const quote = quoteAt(text, start, end);
          if (!quote) return;
          expect(text.slice(start - quote.prefix.length, end + quote.suffix.length)).toBe(
            quote.prefix + quote.exact + quote.suffix,
          );
          expect([quote.prefix, quote.exact, quote.suffix].every((part) => part.isWellFormed())).toBe(true);
        },
      ),
    );
  });
});
