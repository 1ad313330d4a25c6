import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateBounds } from "@/lib/dates/date-bounds";
import { formatDate } from "@/lib/dates/format-date";
import { understandDate } from "@/lib/dates/understand-date";

/** A Sunday. */
const reference = new Date("2015-12-20T12:00:00Z");

describe("what people type", () => {
  it.each([
    ["2015-12-14", "2015-12-14", "14 December 2015"],
    ["2015-12", "2015-12", "December 2015"],
    ["2015", "2015", "2015"],
    ["2015-12-14T10:30:00Z", "2015-12-14T10:30:00Z", "14 December 2015, 10:30 UTC"],
    ["2015-12-14T10:30:12.250+0300", "2015-12-14T10:30:12+03:00", "14 December 2015, 10:30:12 UTC+03:00"],
    ["2015-12-14 10:30", "2015-12-14T10:30:00", "14 December 2015, 10:30"],
    ["1964/2008", "1964/2008", "1964 to 2008"],
    ["2015-12~", "2015-12~", "about December 2015"],
    ["2015-12-1X", "2015-12-1X", "10–19 December 2015"],
    ["14 December 2015", "2015-12-14", "14 December 2015"],
    ["  the 14th of December, 2015. ", "2015-12-14", "14 December 2015"],
    ["Dec 14, 2015", "2015-12-14", "14 December 2015"],
    ["Monday, 14 Dec. 2015", "2015-12-14", "14 December 2015"],
    ["14.12.2015", "2015-12-14", "14 December 2015"],
    ["03.04.2015", "2015-04-03", "3 April 2015"],
    ["13/04/2015", "2015-04-13", "13 April 2015"],
    ["04/13/2015", "2015-04-13", "13 April 2015"],
    ["4/4/2015", "2015-04-04", "4 April 2015"],
    ["2015/12/4", "2015-12-04", "4 December 2015"],
    ["29 February 2016", "2016-02-29", "29 February 2016"],
    ["Sept 2015", "2015-09", "September 2015"],
    ["the 1990s", "199X", "1990s"],
    ["14 December", "2015-12-14", "14 December 2015"],
    ["25 December", "2014-12-25", "25 December 2014"],
  ])("%s", (typed, edtf, understood) => {
    expect(understandDate(typed, reference)).toEqual({ ok: true, edtf, understood });
  });
});

describe("imprecise dates, intervals and times", () => {
  it.each([
    ["mid-December 2015", "2015-12-11/2015-12-20", "mid-December 2015 (11 to 20 December 2015)"],
    ["early February 2016", "2016-02-01/2016-02-10", "early February 2016 (1 to 10 February 2016)"],
    ["end of February 2016", "2016-02-21/2016-02-29", "late February 2016 (21 to 29 February 2016)"],
    ["late 2015", "2015-09/2015-12", "late 2015 (September to December 2015)"],
    ["first half of 2015", "2015-01/2015-06", "January to June 2015"],
    ["summer 2015", "2015-22", "summer 2015"],
    ["winter 2015/16", "2015-24", "winter 2015/16"],
    ["about 2010", "2010~", "about 2010"],
    ["December 2015?", "2015-12?", "perhaps December 2015"],
    ["before June 2014", "../2014-05", "May 2014 or earlier"],
    ["before 1 January 2015", "../2014-12-31", "31 December 2014 or earlier"],
    ["until June 2014", "../2014-06", "June 2014 or earlier"],
    ["after 2014", "2015/..", "2015 or later"],
    ["since May 2014", "2014-05/..", "May 2014 or later"],
    ["between 3 and 5 May 2014", "2014-05-03/2014-05-05", "3 to 5 May 2014"],
    ["3-5 May 2014", "2014-05-03/2014-05-05", "3 to 5 May 2014"],
    ["28 February to 3 March 2014", "2014-02-28/2014-03-03", "28 February to 3 March 2014"],
    ["28 Dec 2015 – 3 Jan 2016", "2015-12-28/2016-01-03", "28 December 2015 to 3 January 2016"],
    ["yesterday", "2015-12-19", "19 December 2015"],
    ["last Tuesday", "2015-12-15", "15 December 2015"],
    ["two weeks ago", "2015-12-06", "6 December 2015"],
    ["last month", "2015-11", "November 2015"],
    ["14 December 2015 10:30 GMT", "2015-12-14T10:30:00Z", "14 December 2015, 10:30 UTC"],
    ["14 Dec 2015 at 9:05 MSK", "2015-12-14T09:05:00+03:00", "14 December 2015, 09:05 UTC+03:00"],
    ["14 Dec 2015 10:30 UTC+5:30", "2015-12-14T10:30:00+05:30", "14 December 2015, 10:30 UTC+05:30"],
    ["3:15 p.m. ET, Mon December 14, 2015", "2015-12-14T15:15:00-05:00", "14 December 2015, 15:15 UTC-05:00"],
    ["4 July 2015 3 pm EDT", "2015-07-04T15:00:00-04:00", "4 July 2015, 15:00 UTC-04:00"],
    ["14 December 2015, 12 am", "2015-12-14T00:00:00", "14 December 2015, 00:00"],
  ])("%s", (typed, edtf, understood) => {
    expect(understandDate(typed, reference)).toEqual({ ok: true, edtf, understood });
  });
});

describe("what is no date, or two", () => {
  it.each([
    ["31 February", "There is no 31 February."],
    ["31 February 2015", "There is no 31 February."],
    ["2015-02-31", "There is no 31 February."],
    ["mid-31 February 2015", "There is no 31 February."],
    ["29 February 2015", "There is no 29 February in 2015."],
    ["32 Dec", "There is no 32 December."],
    ["31.04.2015", "There is no 31 April."],
    ["2015-13", "There is no month 13."],
    ["14.12.15", "Type the year with four digits, as in 14 December 2015."],
    ["03/04/2015", "That can be 3 April or 4 March 2015: type the month as a word."],
    ["winter 2015", "A winter has two years: type “winter 2014/15” or “winter 2015/16”."],
    ["14 Dec 2015 25:00", "There is no such time of day."],
    ["14 Dec 2015 10:30 CST", "The time zone “CST” isn't known for sure: type it as UTC+3."],
    ["5 May 2014 to 3 May 2014", "The end lies before the beginning."],
    ["", "Type a date."],
  ])("%s", (typed, message) => {
    expect(understandDate(typed, reference)).toEqual({ ok: false, message });
  });

  it.each([
    "nonsense",
    "the day it rained",
    "14 Foo 2015",
    "1700000000000",
    "2014-05-05/2014-05-03",
    "../..",
    "/",
  ])("%s gets the message with examples", (typed) => {
    const answer = understandDate(typed, reference);
    expect(answer.ok ? answer.edtf : answer.message).toMatch(/Examples/);
  });

  it.each([
    "0000",
    "0000-05-14",
    "14 May 0000",
    "0000/2015",
    "0000-05-14T10:30:00Z",
    "-0044",
    "-0044-03-15",
    "10000",
    "10000-01-01",
    "2015/12015",
    "Y12015",
    "44 BC",
    "15 March 44 BCE",
  ])("%s is refused with the years that can be kept", (typed) => {
    const answer = understandDate(typed, reference);
    expect(answer.ok ? answer.edtf : answer.message).toMatch(/years 1 to 9999/);
  });

  it.each(["0001", "9999-12-31", "0001/9999"])("%s lies at the edge", (typed) => {
    expect(understandDate(typed, reference)).toMatchObject({ ok: true, edtf: typed });
  });
});

const WORDS =
  "before after between and to – - / . 3 14 31 99 2015 0000 May Feb the mid- early ~ ? X T10:30:00 Z winter last".split(
    " ",
  );

describe("whatever is typed", () => {
  it("never throws, and what it understands has bounds and reads the same again", () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((each) => each.join(" "));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), words), (typed) => {
        const answer = understandDate(typed, reference);
        if (!answer.ok) return;
        expect(findDateBounds(answer.edtf)).not.toBeNull();
        expect(formatDate(answer.edtf)).not.toMatch(/undefined|NaN/);
        expect(understandDate(answer.edtf)).toEqual(answer);
      }),
      { numRuns: 2000 },
    );
  });
});
