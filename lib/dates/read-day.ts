import { daysOfMonth, MONTHS, monthNumber } from "@/lib/dates/months";
import type { Reading } from "@/lib/dates/reading";

const FOUR_DIGITS = "Type the year with four digits, as in 14 December 2015.";

/**
 * Reads a written day, month or year: "14 December 2015", "Dec 14 2015", "14.12.2015", "2015-12", "December 2015", "2015",
 * "the 1990s", "14 December" (the last one that is over at `reference`). Dots mean day.month.year. With slashes or dashes
 * day and month can stand either way: what can be read both ways is refused with both readings.
 */
export function readDay(words: string, reference: Date): Reading {
  return readNumeric(words) ?? readNamed(words, reference) ?? readYear(words);
}

/** The EDTF of a day that exists, or the message that it doesn't. */
function day(year: number, month: number, date: number): Reading {
  const name = MONTHS[month - 1];
  if (!name) return { message: `There is no month ${month}.` };
  const longest = month === 2 ? 29 : daysOfMonth(year, month);
  if (date < 1 || date > longest) return { message: `There is no ${date} ${name}.` };
  if (date > daysOfMonth(year, month)) return { message: `There is no ${date} ${name} in ${year}.` };
  return { edtf: `${pad(year, 4)}-${pad(month)}-${pad(date)}` };
}

function readNumeric(words: string): Reading {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(words);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    if (iso[3] !== undefined) return day(year, month, Number(iso[3]));
    return MONTHS[month - 1]
      ? { edtf: `${pad(year, 4)}-${pad(month)}` }
      : { message: `There is no month ${month}.` };
  }
  const parts = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{2}|\d{4})$/.exec(words);
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[4]?.length !== 4) return { message: FOUR_DIGITS };
  if (parts[2] === "." || first === second || first > 12) return day(year, second, first);
  if (second > 12) return day(year, first, second);
  const readings = `${first} ${MONTHS[second - 1]} or ${second} ${MONTHS[first - 1]} ${year}`;
  return { message: `That can be ${readings}: type the month as a word.` };
}

function readNamed(words: string, reference: Date): Reading {
  const match =
    /^(?<day>\d{1,2}) (?<month>[a-z]+\.?)(?: (?<year>\d+))?$/.exec(words) ??
    /^(?<month>[a-z]+\.?) (?<day>\d{1,2})(?: (?<year>\d+))?$/.exec(words) ??
    /^(?<year>\d{4}) (?<month>[a-z]+\.?) (?<day>\d{1,2})$/.exec(words) ??
    /^(?<month>[a-z]+\.?) (?<year>\d{4})$/.exec(words);
  const month = monthNumber(match?.groups?.month ?? "");
  if (!match?.groups || !month) return null;
  const { day: date, year } = match.groups;
  if (year !== undefined && year.length !== 4) return { message: FOUR_DIGITS };
  if (date === undefined) return { edtf: `${year}-${pad(month)}` };
  return year === undefined
    ? lastSuchDay(month, Number(date), reference)
    : day(Number(year), month, Number(date));
}

/** A day without a year is the last one that isn't after the reference. */
function lastSuchDay(month: number, date: number, reference: Date): Reading {
  const thisYear = reference.getUTCFullYear();
  for (let year = thisYear; year > thisYear - 9; year--) {
    const reading = day(year, month, date);
    if (reading && "message" in reading && !reading.message.includes(" in ")) return reading;
    if (reading && "edtf" in reading && Date.parse(reading.edtf) <= reference.getTime()) return reading;
  }
  return null;
}

function readYear(words: string): Reading {
  if (/^\d{4}$/.test(words)) return { edtf: words };
  const decade = /^(\d{3})0s$/.exec(words);
  return decade ? { edtf: `${decade[1]}X` } : null;
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, "0");
}
