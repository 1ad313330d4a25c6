import { expect, it } from "vitest";
import { dayOf } from "@/lib/feeds/day-of";

it.each([
  ["Mon, 14 Dec 2015 23:30:00 -0500", "2015-12-14"],
  ["Mon, 14 Dec 15 23:30:00 GMT", "2015-12-14"],
  ["14 Dec 49 10:00 GMT", "2049-12-14"],
  ["14 Dec 50 10:00 GMT", "1950-12-14"],
  ["Tue, 14 Dec 99", "1999-12-14"],
  ["Sat, 01 Jan 00 00:00:00 +0000", "2000-01-01"],
  ["Monday, 14-Dec-15 23:30:00 GMT", "2015-12-14"],
  ["2015-12-14T23:30:00-05:00", "2015-12-14"],
  ["2015-12-14", "2015-12-14"],
  ["14 December 2015", "2015-12-14"],
  ["yesterday", ""],
  ["14 Dec", ""],
  ["", ""],
])("reads “%s” as “%s”", (date, day) => expect(dayOf(date)).toBe(day));
