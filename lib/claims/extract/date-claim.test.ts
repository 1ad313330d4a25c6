import { describe, expect, it } from "vitest";
import type { Attribution } from "@/lib/claims/extract/attribution";
import { dateClaim } from "@/lib/claims/extract/date-claim";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import { analyseText } from "@/lib/language/analyse-text";

/** A Tuesday. */
const PUBLISHED = "2015-12-15";

/** The dates of the claim in a sentence whose speaker, cue and content are given by their words. */
function dates(
  text: string,
  speaker: string,
  cue: string,
  words: string,
  publishedAt: string | null = PUBLISHED,
) {
  const analysis = analyseText(text);
  const span = (part: string) => {
    const start = text.indexOf(part);
    return {
      first: tokenFrom(analysis.tokens, start),
      last: tokenFrom(analysis.tokens, start + part.length) - 1,
    };
  };
  const start = text.indexOf(words);
  const content = [{ start, end: start + words.length }];
  const attribution: Attribution = {
    kind: "clause",
    sentence: 0,
    speaker: span(speaker),
    speakerHead: null,
    cue: span(cue),
    cueLemma: cue,
    addressee: null,
    content,
    directness: "indirect",
    denies: false,
    reported: false,
    via: [],
  };
  return dateClaim(analysis, attribution, content, publishedAt);
}

describe("dateClaim", () => {
  it.each([
    [
      "The mayor said on Monday that the bridge was safe.",
      "The mayor",
      "said",
      "the bridge was safe",
      null,
      "2015-12-14",
    ],
    [
      "On Monday the mayor said the bridge was safe.",
      "the mayor",
      "said",
      "the bridge was safe",
      null,
      "2015-12-14",
    ],
    [
      "The mayor said the bridge closed on Monday.",
      "The mayor",
      "said",
      "the bridge closed on Monday",
      "2015-12-14",
      null,
    ],
    [
      "The mayor said on Friday that it closed yesterday.",
      "The mayor",
      "said",
      "it closed yesterday",
      "2015-12-10",
      "2015-12-11",
    ],
    ["The mayor said Monday’s vote was fair.", "The mayor", "said", "Monday’s vote was fair", null, null],
    [
      "The mayor, elected on Sunday, said it was safe.",
      "The mayor, elected on Sunday",
      "said",
      "it was safe",
      null,
      null,
    ],
    [
      "The mayor said it fell in May and in June.",
      "The mayor",
      "said",
      "it fell in May and in June",
      null,
      null,
    ],
    ["The mayor said it was built in 2013.", "The mayor", "said", "it was built in 2013", "2013", null],
  ])("%s", (text, speaker, cue, content, happened, said) => {
    expect(dates(text, speaker, cue, content)).toEqual({ happened, said });
  });

  it("tells nothing from a day that isn't known", () => {
    expect(
      dates("The mayor said on Monday it fell in 2013.", "The mayor", "said", "it fell in 2013", null),
    ).toEqual({
      happened: "2013",
      said: null,
    });
  });
});
