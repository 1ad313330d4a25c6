import { describe, expect, it } from "vitest";
import { dateBounds, findDateBounds } from "@/lib/dates/date-bounds";
import { formatDate, formatInstant } from "@/lib/dates/format-date";

describe("dateBounds", () => {
  it.each([
    ["2015-12-14", "2015-12-13T10:00:00.000Z", "2015-12-15T11:59:59.999Z"],
    ["2015-12", "2015-11-30T10:00:00.000Z", "2016-01-01T11:59:59.999Z"],
    ["2016-02-XX", "2016-01-31T10:00:00.000Z", "2016-03-01T11:59:59.999Z"],
    ["2015-12-14T10:30:00Z", "2015-12-14T10:30:00.000Z", "2015-12-14T10:30:00.000Z"],
    ["2015-12-14T10:30:00+03:00", "2015-12-14T07:30:00.000Z", "2015-12-14T07:30:00.000Z"],
    ["2015-12-14T10:30:00", "2015-12-13T20:30:00.000Z", "2015-12-14T22:30:00.000Z"],
    ["2015-24", "2015-11-30T10:00:00.000Z", "2016-03-01T11:59:59.999Z"],
    ["2010~", "2009-12-31T10:00:00.000Z", "2011-01-01T11:59:59.999Z"],
    ["2014-05-03/2014-05-05", "2014-05-02T10:00:00.000Z", "2014-05-06T11:59:59.999Z"],
  ])("%s spans every zone", (edtf, earliest, latest) => {
    expect(dateBounds(edtf)).toEqual({ earliest: new Date(earliest), latest: new Date(latest) });
  });

  it("leaves an open side open", () => {
    expect(dateBounds("../2014-05")).toEqual({
      earliest: null,
      latest: new Date("2014-06-01T11:59:59.999Z"),
    });
    expect(dateBounds("2014/").latest).toBeNull();
  });

  it.each([
    ["0001", "0001-01-01T00:00:00.000Z", "0002-01-01T11:59:59.999Z"],
    ["0001-01-01", "0001-01-01T00:00:00.000Z", "0001-01-02T11:59:59.999Z"],
    ["0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z"],
    ["00XX", "0001-01-01T00:00:00.000Z", "0100-01-01T11:59:59.999Z"],
    ["9999", "9998-12-31T10:00:00.000Z", "9999-12-31T23:59:59.999Z"],
    ["9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
    ["9999-24", "9999-11-30T10:00:00.000Z", "9999-12-31T23:59:59.999Z"],
    ["0001/9999", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"],
  ])("%s doesn't reach beyond the years 1 to 9999", (edtf, earliest, latest) => {
    expect(dateBounds(edtf)).toEqual({ earliest: new Date(earliest), latest: new Date(latest) });
  });

  it.each([
    "0000",
    "0000-01-01",
    "0000-24",
    "0000-12-31T23:59:59-12:00",
    "0000/2015",
    "-0044",
    "10000",
    "Y10000",
    "2015-02-29",
    "2015-12-14T24:30:00Z",
    "2015-12-14T10:30:00+25:00",
    "20151214",
    "../..",
    "2016/2015",
    "x",
  ])("finds none for %s", (edtf) => {
    expect(findDateBounds(edtf)).toBeNull();
    expect(() => dateBounds(edtf)).toThrow(RangeError);
  });
});

describe("formatDate", () => {
  it.each([
    ["2015-12-14", "14 Dec 2015"],
    ["2015-12-11/2015-12-20", "mid-Dec 2015"],
    ["2016-02-21/2016-02-29", "late Feb 2016"],
    ["2015-02-21/2015-02-27", "21–27 Feb 2015"],
    ["2015-01/2015-04", "early 2015"],
    ["2015-12-28/2016-01-03", "28 Dec 2015 – 3 Jan 2016"],
    ["../2014-05", "May 2014 or earlier"],
    ["2014/..", "2014 or later"],
    ["2015-12-14T07:30:00Z", "14 Dec 2015, 07:30 UTC"],
    ["199X", "1990s"],
    ["2015-XX", "a month of 2015"],
  ])("%s is %s", (edtf, shown) => {
    expect(formatDate(edtf)).toBe(shown);
  });

  it("names the zone of an instant", () => {
    expect(formatInstant(new Date("2015-12-14T23:59:30Z"))).toBe("14 Dec 2015, 23:59 UTC");
    expect(formatInstant(new Date(Number.NaN))).toBe("");
  });
});
