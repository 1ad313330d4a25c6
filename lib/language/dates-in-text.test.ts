import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateBounds } from "@/lib/dates/date-bounds";
import { findDates } from "@/lib/language/dates-in-text";
import { tagTokens } from "@/lib/language/tag-tokens";

/** A Tuesday. */
const PUBLISHED = "2015-12-15";

function dates(text: string, published: string | null = PUBLISHED): string[] {
  return findDates(tagTokens(text), published).map(
    ({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`,
  );
}

describe("dates that are written out", () => {
  it.each([
    ["The deal was signed on Sept. 14, 2013, in Velm.", ["Sept. 14, 2013 = 2013-09-14"]],
    ["The deal was signed on 14 September.", ["14 September = 2015-09-14"]],
    ["She met him on 14 January.", ["14 January = 2015-01-14"]],
    ["The bridge was closed on January 8.", ["January 8 = 2015-01-08"]],
    ["He said the court was due to sit on 14 January.", ["14 January = 2016-01-14"]],
    ["He said a vote was planned on 14 January.", ["14 January = 2016-01-14"]],
    ["A vote set for 14 January was put off.", ["14 January = 2016-01-14"]],
    ["It said the court would open on 14 January.", ["14 January = 2016-01-14"]],
    ["At dawn on Sept 14 the army crossed.", ["Sept 14 = 2015-09-14"]],
    ["The talks of December 2014 failed.", ["December 2014 = 2014-12"]],
    ["A planned Jan. 1 ceasefire is near.", ["Jan. 1 = 2016-01-01"]],
    [
      "They met on 3-5 May and again in August, 2013.",
      ["3-5 May = 2015-05-03/2015-05-05", "August, 2013 = 2013-08"],
    ],
    ["It rained on 12 and 13 June.", ["12 and 13 June = 2015-06-12/2015-06-13"]],
    ["It fell on the 14th of December.", ["14th of December = 2015-12-14"]],
    ["It closed in 2015.", ["2015 = 2015"]],
    ["Sales rose in the 1990s.", ["1990s = 199X"]],
    [
      "It was cut in mid-December and in early 2016.",
      ["mid-December = 2015-12-11/2015-12-20", "early 2016 = 2016-01/2016-04"],
    ],
    ["It ran from mid-2013 to late-May 2014.", ["from mid-2013 to late-May 2014 = 2013-05/2014-05-31"]],
    ["It opens at the end of March 2016.", ["end of March 2016 = 2016-03-21/2016-03-31"]],
    ["It was built in the summer of 2014.", ["summer of 2014 = 2014-22"]],
    ["It was noted on 2015-12-01 and 14.12.2015.", ["2015-12-01 = 2015-12-01", "14.12.2015 = 2015-12-14"]],
    ["It fell in December.", ["December = 2015-12"]],
    ["It fell in March.", ["March = 2015-03"]],
    ["It will open in March.", ["March = 2016-03"]],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe("dates told from the day of publication", () => {
  it.each([
    ["The minister said on Tuesday that it was over.", ["Tuesday = 2015-12-15"]],
    ["The minister said on Monday that it was over.", ["Monday = 2015-12-14"]],
    ["The minister said on Wednesday that it was over.", ["Wednesday = 2015-12-09"]],
    ["The ministers will meet on Friday.", ["Friday = 2015-12-18"]],
    ["He said on Monday that it would close on Friday.", ["Monday = 2015-12-14", "Friday = 2015-12-18"]],
    ["It closed last Friday and opens next Friday.", ["Friday = 2015-12-11", "Friday = 2015-12-18"]],
    ["He left yesterday and returns tomorrow.", ["yesterday = 2015-12-14", "tomorrow = 2015-12-16"]],
    ["They met last week.", ["last week = 2015-12-07/2015-12-13"]],
    ["They met over the weekend.", ["the weekend = 2015-12-12/2015-12-13"]],
    ["Prices rose last month and last year.", ["last month = 2015-11", "last year = 2014"]],
    ["It burned last night.", ["last night = 2015-12-14"]],
    [
      "He died two days ago, and she three years ago.",
      ["two days ago = 2015-12-13", "three years ago = 2012"],
    ],
    ["It began two weeks ago.", ["two weeks ago = 2015-12-01~"]],
    ["It opened last March and last December.", ["March = 2015-03", "December = 2014-12"]],
    ["No doctor had come by Thursday.", ["by Thursday = ../2015-12-10"]],
    ["The mayor promised a new lock by May.", ["by May = ../2016-05"]],
    ["She had promised a new lock by May.", ["by May = ../2016-05"]],
    ["The lock must be mended by May.", ["by May = ../2016-05"]],
    ["The lock had failed by May.", ["by May = ../2015-05"]],
    ["The lock will be mended by 2019.", ["by 2019 = ../2019"]],
    ["It was written by Mayers in 2014.", ["2014 = 2014"]],
    ["Stopped by guards on Wednesday, he left.", ["Wednesday = 2015-12-09"]],
    ["The plan that he unveiled on Wednesday is dead.", ["Wednesday = 2015-12-09"]],
    ["The talks are due on Wednesday.", ["Wednesday = 2015-12-16"]],
    ["It is for sale this winter.", ["winter = 2015-24"]],
    ["It was dry last summer.", ["summer = 2015-22"]],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

it("counts a winter by its December", () => {
  const winters = "It snowed last winter and this winter, and will next winter.";
  expect(dates(winters, "2016-01-12")).toEqual(["winter = 2014-24", "winter = 2015-24", "winter = 2016-24"]);
});

describe("intervals", () => {
  it.each([
    ["Between March and May 2014 it fell.", ["Between March and May 2014 = 2014-03/2014-05"]],
    ["Between March and May it fell.", ["Between March and May = 2015-03/2015-05"]],
    [
      "From 28 February to 3 March 2014 it fell.",
      ["From 28 February to 3 March 2014 = 2014-02-28/2014-03-03"],
    ],
    ["It has been shut since 2014.", ["since 2014 = 2014/.."]],
    ["It was open until June 2014.", ["until June 2014 = ../2014-06"]],
    ["It stood before 2014.", ["before 2014 = ../2013"]],
    ["It ended after Monday.", ["after Monday = 2015-12-15/.."]],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe("what is no date", () => {
  it.each([
    "The driver may come, and they march on.",
    "The sun set, and she sat down.",
    "It cost 2015 crowns, and 14 people came.",
    "May said nothing.",
    "He waited for five weeks.",
    "It is 31 February.",
    "See 03/04/2015.",
  ])("%s", (text) => {
    expect(dates(text)).toEqual([]);
  });

  it("can't be told without the day of publication", () => {
    expect(dates("On Monday, in March and on 14 September 2013 it rained.", null)).toEqual([
      "14 September 2013 = 2013-09-14",
    ]);
    expect(dates("On Monday and in March it rained.", "2015-12")).toEqual(["March = 2015-03"]);
  });
});

describe("any text", () => {
  it("gives EDTF that is kept, in order, apart, and inside of the text", () => {
    const parts = fc.constantFrom(
      ..."on;Monday;last;next;week;month;year;May;14;3-5;2015;the;1990s;mid;-;early;end;of;between;and;from;to;since;before;two;days;ago;yesterday;will;,;.;31;February;summer;0001;weekend;over".split(
        ";",
      ),
    );
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 25 }).map((each) => each.join(" ")),
      fc.string({ unit: "binary" }),
    );
    const references = fc.constantFrom(
      PUBLISHED,
      null,
      "2015",
      "2016-02",
      "2016-02-29",
      "0001-01-01",
      "9999-12-31",
      "~",
      "2015-12-1X",
    );
    fc.assert(
      fc.property(texts, references, (text, reference) => {
        let at = 0;
        for (const { start, end, edtf } of findDates(tagTokens(text), reference)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(findDateBounds(edtf), edtf).not.toBeNull();
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  it.each([
    "May ",
    "1 ",
    "between May and ",
    "last ",
    "two days ",
    "3-5 ",
    "early ",
    "on Monday ",
    "2 days ago ",
  ])("takes 100,000 characters of %j in no time", (piece) => {
    const tokens = tagTokens(piece.repeat(100_000 / piece.length));
    expect(() => findDates(tokens, PUBLISHED)).not.toThrow();
  });
});
