import fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import { directnessOf } from "@/lib/claims/directness-of";
import { sentencesAround } from "@/lib/claims/sentences-around";
import { readBody } from "@/lib/imports/claims-csv/body-reader";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { segmentSentences } from "@/lib/language/segment-sentences";

vi.mock("@/lib/language/segment-sentences", { spy: true });
vi.mock("@/lib/language/paragraphs-of", { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
});

it("a long text without blank lines is gone through once, however many quotes are in it", () => {
  const sentence = "The keeper said “the lamp is lit” and went home. ";
  const body = sentence.repeat(1_000).trim();
  const { directness, sentences } = readBody(body, "en");
  const found = Array.from({ length: 1_000 }, (_, at) => {
    const start = at * sentence.length + "The keeper said “".length;
    const quote = { start, end: start + "the lamp is lit".length };
    return [directness(quote), ...sentences(quote).map((each) => each.start)];
  });
  expect(found.every(([kind, start], at) => kind === "direct" && start === at * sentence.length)).toBe(true);
  expect(segmentSentences).toHaveBeenCalledTimes(1);
  expect(vi.mocked(paragraphsOf).mock.calls.filter(([text]) => text === body)).toHaveLength(2);
});

it("of any quote it tells the same as what reads the text for one", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    "«",
    "»",
    '"',
    "’",
    "No. ",
    "Mr. B ",
    "it is",
    "\n",
    "\n \n\n",
    "Ok?”",
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((each) => each.join(""));
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }))), (text, quotes) => {
      const reader = readBody(text, "en");
      for (const [from, length] of quotes) {
        const start = Math.min(from, text.length - 1);
        const quote = { start, end: Math.min(start + length, text.length) };
        expect(reader.directness(quote)).toBe(directnessOf(text, [quote]));
        expect(reader.sentences(quote)).toEqual(sentencesAround(text, "en", [quote]));
      }
    }),
    { numRuns: 1_000 },
  );
});
