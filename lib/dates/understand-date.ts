import { findDateBounds } from "@/lib/dates/date-bounds";
import { describeDate } from "@/lib/dates/format-date";
import { readRange } from "@/lib/dates/read-range";

/** `edtf` is what is kept, `understood` the same for people. */
export type UnderstoodDate = { ok: true; edtf: string; understood: string } | { ok: false; message: string };

const LONGEST = 100;
const NOTHING =
  "This isn't understood as a date. Examples: 14 December 2015, mid-December 2015, about 2010, before June 2014.";
const OTHER_YEARS = "Only dates of the years 1 to 9999 can be kept.";
/** A side that begins with a year before 1 or after 9999, or says so in words. */
const OTHER_YEAR = /(?:^|\/)(?:0000(?!\d)|Y?-\d{4,}|Y\d{5,}|\d{5}(?!\d)|\d{5,}-\d)|\b(?:BCE?|B\.C\.)/i;

/**
 * Understands a date as people type it, or EDTF: days, months, years, parts of them, seasons, times with zones, "about",
 * "before", "between … and …", "yesterday". What can be read in two ways is refused with both readings.
 *
 * @param reference what "yesterday" and a day without a year are told from.
 */
export function understandDate(typed: string, reference: Date = new Date()): UnderstoodDate {
  const given = typed.normalize("NFKC").trim();
  if (given === "") return { ok: false, message: "Type a date." };
  if (given.length > LONGEST) return { ok: false, message: NOTHING };
  const written = plainTimestamp(given);
  if (findDateBounds(written)) return { ok: true, edtf: written, understood: describeDate(written) };
  if (OTHER_YEAR.test(written)) return { ok: false, message: OTHER_YEARS };
  const reading = readRange(plainWords(given), reference);
  if (!reading) return { ok: false, message: NOTHING };
  if ("message" in reading) return { ok: false, message: reading.message };
  if (!findDateBounds(reading.edtf)) {
    if (OTHER_YEAR.test(reading.edtf)) return { ok: false, message: OTHER_YEARS };
    return {
      ok: false,
      message: reading.edtf.includes("/") ? "The end lies before the beginning." : NOTHING,
    };
  }
  return { ok: true, edtf: reading.edtf, understood: describeDate(reading.edtf) };
}

/** A timestamp as machines write it, in the one form that is kept: no fractions of a second, a colon in the offset. */
function plainTimestamp(given: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(
    given,
  );
  if (!match) return given;
  const [, date, clock, seconds = ":00", zone = ""] = match;
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
  return `${date}T${clock}${seconds}${offset}`;
}

/** Lower case, without what carries no date: weekdays before one, "the", "of", ordinal endings, commas. */
function plainWords(given: string): string {
  return given
    .toLowerCase()
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, "$1")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]? (?=.*\d)/, "")
    .replace(/\b(?:the|of)\b/g, " ")
    .replace(/([a-z])\.(?=\s)/g, "$1")
    .replace(/,(?=\s)/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;]+$/, "")
    .trim();
}
