import { describe, expect, it } from "vitest";
import { holdsText } from "@/lib/language/holds-text";

/** Bytes that look like a compressed file's: every value as often. */
const BYTES = Uint8Array.from({ length: 5000 }, (_, index) => (index * 167 + (index >> 3) * 31) % 256);

describe("holdsText", () => {
  it.each([
    ["nothing", ""],
    ["English", "The bridge is shut.\r\n\tNobody came.\f"],
    ["another script", "الجسر مغلق. 橋は閉まっている。 Мост закрыт. 👩‍👩‍👧"],
    [
      "a few marks that were decoded wrongly",
      "The minister\u0092s office said \u0093no\u0094 to every question that reporters had sent.",
    ],
    ["one broken character", `${"The bridge is shut. ".repeat(3)}\uFFFD`],
  ])("takes %s for text", (_, text) => {
    expect(holdsText(text)).toBe(true);
  });

  it.each([
    ["bytes read as UTF-8", new TextDecoder().decode(BYTES)],
    ["bytes read as Latin-1", String.fromCharCode(...BYTES)],
    ["two-byte text read as one-byte", [..."The bridge is shut."].join("\0")],
    ["half surrogate pairs", "\uD83D ".repeat(40)],
    ["bytes behind a long heading", `%PDF-1.7 ${"a heading ".repeat(200)}${new TextDecoder().decode(BYTES)}`],
  ])("takes %s for no text", (_, text) => {
    expect(holdsText(text)).toBe(false);
  });

  it("takes a huge string", () => {
    expect(holdsText("The bridge is shut. ".repeat(1_000_000))).toBe(true);
  });
});
