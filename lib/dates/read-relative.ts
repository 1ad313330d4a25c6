import { en } from "chrono-node";
import type { Reading } from "@/lib/dates/reading";

const HAS_OWN_NUMBERS = /\d{3,}|[./:]/;

/**
 * Reads a date told from the day it is typed on, or from `reference`: "yesterday", "last Tuesday", "two weeks ago". As exact
 * as the words are: "last month" is that month.
 */
export function readRelative(words: string, reference: Date): Reading {
  if (HAS_OWN_NUMBERS.test(words)) return null;
  const [found, ...more] = en.casual.parse(words, { instant: reference, timezone: 0 });
  if (!found || more.length > 0 || found.text.length !== words.length || found.end) return null;
  const start = found.start;
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => start.get(part));
  if (year == null || month == null || day == null) return null;
  const exact = start.isCertain("day") || start.isCertain("weekday");
  const date = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  if (exact) return { edtf: date.join("-") };
  return { edtf: date.slice(0, start.isCertain("month") ? 2 : 1).join("-") };
}
