import { expect, test } from "vitest";
import { daysApart } from "@/lib/contradictions/days-apart";
import { findDateBounds } from "@/lib/dates/date-bounds";

function said(edtf: string | null) {
  const bounds = edtf === null ? null : findDateBounds(edtf);
  return { said: edtf, saidEarliest: bounds?.earliest ?? null, saidLatest: bounds?.latest ?? null };
}

test.each([
  ["2015-12-14", "2015-12-14", "Same day"],
  ["2015-12-14", "2015-12-15", "1 day apart"],
  ["2015-12-31", "2015-12-24", "7 days apart"],
  ["2015-12-14T23:30:00-05:00", "2015-12-14", "Same day"],
  ["2015-12-01", "2016-03-01", "About 3 months apart"],
  ["2013-12-14", "2015-12-14", "About 2 years apart"],
  ["2015-12", "2015-12-16", "About the same time"],
  ["2015-12-14~", "2015-12-20", "About 6 days apart"],
  ["2015-10-14", null, null],
  [null, null, null],
  ["../2015-12-14", "2015-12-14", null],
])("%s and %s: %s", (one, other, expected) => {
  expect(daysApart(said(one), said(other))).toBe(expected);
  expect(daysApart(said(other), said(one))).toBe(expected);
});
