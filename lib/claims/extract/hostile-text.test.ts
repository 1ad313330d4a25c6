import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import type { Extraction, Mention } from "@/lib/claims/extract/extracted-claim";
import type { Stretch } from "@/lib/language/segment-words";

/** Every span of an extraction lies in its text, holds what it says it does, and isn't empty. */
function expectSound(text: string, { claims, speakers }: Extraction): void {
  const inside = ({ start, end }: Stretch) => start >= 0 && start < end && end <= text.length;
  const stands = (mention: Mention) => text.slice(mention.start, mention.end) === mention.text;
  for (const claim of claims) {
    expect(claim.content.length).toBeGreaterThan(0);
    let end = 0;
    for (const span of claim.content) {
      expect(inside(span) && span.start >= end && text.slice(span.start, span.end).trim() !== "").toBe(true);
      end = span.end;
    }
    if (claim.cue) expect(inside(claim.cue) && stands(claim.cue)).toBe(true);
    if (claim.speaker) {
      expect(inside(claim.speaker.mention) && stands(claim.speaker.mention)).toBe(true);
      expect(speakers[claim.speaker.of]?.name).toBeTruthy();
    }
    for (const { text: words, start, end: stop } of claim.via) {
      if (start !== undefined && stop !== undefined) expect(text.slice(start, stop)).toBe(words);
    }
    expect(claim.statement.trim()).not.toBe("");
    expect(claim.statement.length).toBeLessThanOrEqual(2000);
    if (claim.refersTo !== null) expect(claim.refersTo).toBeLessThan(claims.length);
  }
}

const FRAGMENTS = [
  "said",
  "denied",
  "according to",
  "told reporters",
  "the minister",
  "Ada Okoro",
  "she",
  "that",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  "«",
  "»",
  ",",
  ".",
  "?",
  ":",
  ";",
  "(",
  ")",
  "—",
  "-",
  "\n",
  "\n\n",
  "OKORO:",
  "Q:",
  "no such deal",
  "the bridge was closed",
  "on Tuesday",
  "reportedly",
  "claim",
  "was quoted as saying",
  "rejected the report",
  "which",
  "and",
  "but",
  "not",
  "n't",
  "$27.5bn",
  "about 40",
  "1,000",
  "Dr.",
  "U.S.",
  "…",
  "\u00a0",
  "\u200b",
  "\u0000",
  "\ud800",
  "💥",
  "Мэр",
  "سعيد",
  "漢字",
  "e\u0301",
  "\r\n",
  "\t",
  "[",
  "]",
  "@",
  "http://a.b/",
];

describe("whatever the text is, nothing is thrown and every span stands in it", () => {
  it("for fragments of news in any order", () => {
    const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 80 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (words) => expectSound(words, extractClaims(words))),
      { numRuns: 400 },
    );
  }, 60_000);

  it.each(["Dr. denied \n\n according to", "said — the minister said — “ said"])("for %j", (text) => {
    expectSound(text, extractClaims(text));
  });

  it("for any characters", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, (words) => expectSound(words, extractClaims(words))),
      { numRuns: 300 },
    );
  }, 60_000);

  it("for a fragment pumped up to 100,000 characters between words that report", () => {
    const pumped = fc
      .tuple(
        fc.constantFrom(...FRAGMENTS),
        fc.constantFrom("", " ", "\n"),
        fc.integer({ min: 1000, max: 100_000 }),
      )
      .map(([fragment, glue, length]) =>
        (fragment + glue).repeat(Math.ceil(length / (fragment + glue).length)),
      );
    fc.assert(
      fc.property(pumped, (middle) => {
        const text = `Ada Okoro said the bridge was open. ${middle} “It is closed,” the minister told reporters.`;
        expectSound(text, extractClaims(text));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

const SENTENCE =
  "Mayor Ada Okoro said on Tuesday that the bridge over the Lune had been closed for two weeks. ";

describe("bad input", () => {
  it("of bytes pasted as text gives no claims, and says so", () => {
    const bytes = Array.from({ length: 4000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(
      "",
    );
    expect(extractClaims(bytes)).toMatchObject({ skipped: "not-text", claims: [] });
  });

  it.each([
    [
      "ru",
      "Мэр города заявил во вторник, что мост через реку открыт, и назвал слухи о его закрытии ложными. Инженеры это отрицают.",
    ],
    [
      "de",
      "Der Bürgermeister sagte am Dienstag, die Brücke über den Fluss sei offen, und nannte die Gerüchte über ihre Sperrung falsch.",
    ],
    [
      "fr",
      "Le maire a déclaré mardi que le pont sur la rivière était ouvert et a qualifié de fausses les rumeurs de sa fermeture.",
    ],
    [
      "ar",
      "قال رئيس البلدية يوم الثلاثاء إن الجسر فوق النهر مفتوح ونفى المهندسون ذلك وقالوا إنه مغلق منذ أسبوع.",
    ],
  ])("in another language (%s) gives no claims, and says so", (language, text) => {
    expect(extractClaims(text)).toMatchObject({ language, skipped: "language", claims: [] });
  });

  it("of 50,000 words is read to its end", () => {
    const text = SENTENCE.repeat(Math.ceil(50_000 / 17)).trim();
    const found = extractClaims(text);
    expectSound(text, found);
    expect(found.claims.length).toBe(Math.ceil(50_000 / 17));
  }, 60_000);

  it("of one sentence with 20,000 words is read", () => {
    const text = `Ada Okoro said that the bridge was closed${" and the road was flooded and".repeat(3300)} the ferry sank.`;
    expectSound(text, extractClaims(text));
  }, 60_000);

  it.each([
    "“”".repeat(500),
    '"'.repeat(999),
    "'".repeat(999),
    "“ ” „ ‟ « » ‹ › ‘ ’".repeat(50),
    "“".repeat(999),
  ])("of nothing but quotation marks gives no claims", (text) => {
    expect(extractClaims(text).claims).toEqual([]);
  });

  it("in mixed scripts keeps its offsets", () => {
    const text =
      "💥 Мэр 漢字 — Mayor Ada Okoro said: “The мост is 👩🏽‍🚒 closed.” She added that no 車 had crossed it since May.";
    const found = extractClaims(text);
    expectSound(text, found);
    expect(
      found.claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(" … ")),
    ).toEqual(["The мост is 👩🏽‍🚒 closed.", "no 車 had crossed it since May"]);
  });

  it.each(["", " ", "\n\n", "\u0000"])("of nothing (%j) gives nothing", (text) => {
    expect(extractClaims(text).claims).toEqual([]);
  });
});
