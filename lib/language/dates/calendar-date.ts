import { monthNumber, SEASONS } from "@/lib/dates/months";
import { readDay } from "@/lib/dates/read-day";
import { readPart } from "@/lib/dates/read-part";
import type { DateContext, DatePoint } from "@/lib/language/dates/date-context";
import { yearOfDay, yearOfMonth, yearOfSeason } from "@/lib/language/dates/missing-year";
import { dayOf, monthOf, yearOf } from "@/lib/language/dates/reference-day";

/** Before a month or a year that stands alone. */
const BEFORE_ALONE =
  /^(?:in|of|since|until|till|by|from|to|between|and|last|next|this|early|late|mid|through|during|before|after|around|about|-|–|\(|for)$/;
const EPOCH = new Date(0);

/** Reads a date that is written with its parts: "Sept. 14, 2013", "3-5 May", "in December", "the 1990s"; null for none. Pure. */
export function readCalendarDate(context: DateContext, at: number): DatePoint | null {
  return (
    readNumeric(context, at) ??
    readPartOf(context, at) ??
    readDayOfMonth(context, at) ??
    readMonth(context, at) ??
    readSeason(context, at) ??
    readYear(context, at)
  );
}

function word({ tokens, from, to }: DateContext, at: number): string {
  return at < to && at >= from ? (tokens[at]?.lower ?? "") : "";
}

/** 1 to 12; the name must be written with a capital, since "may" and "march" are verbs. */
function monthNamed(text: string): number | null {
  return /^\p{Lu}\p{L}{2,8}\.?$/u.test(text) ? monthNumber(text) : null;
}

function monthAt({ tokens, to }: DateContext, at: number): number | null {
  return at < to ? monthNamed(tokens[at]?.text ?? "") : null;
}

function dayAt(context: DateContext, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word(context, at));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** A year that stands at a token or behind a comma or "of" there. */
function yearBehind(context: DateContext, at: number): { year: number; next: number } | null {
  const start = word(context, at) === "," || word(context, at) === "of" ? at + 1 : at;
  const match = /^(1\d{3}|20\d\d)$/.exec(word(context, start));
  return match ? { year: Number(match[1]), next: start + 1 } : null;
}

/** "2015-12-14", "14.12.2015"; what can be read as two days is none. */
function readNumeric(context: DateContext, at: number): DatePoint | null {
  const written = word(context, at);
  if (!/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(written)) return null;
  const reading = readDay(written, EPOCH);
  if (!reading || "message" in reading) return null;
  return { edtf: reading.edtf, next: at + 1, year: Number(reading.edtf.slice(0, 4)) };
}

/** "Sept. 14, 2013", "14 September", "3-5 May", "the 14th of December". */
function readDayOfMonth(context: DateContext, at: number): DatePoint | null {
  const month = monthAt(context, at);
  if (month !== null) {
    const days = daysAt(context, at + 1);
    return days && resolved(context, at, month, days.first, days.last, days.next);
  }
  const days = daysAt(context, at);
  if (!days) return null;
  const named = word(context, days.next) === "of" ? days.next + 1 : days.next;
  const behind = monthAt(context, named);
  return behind === null ? null : resolved(context, at, behind, days.first, days.last, named + 1);
}

function daysAt(context: DateContext, at: number): { first: number; last: number; next: number } | null {
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(context, at));
  if (range) return { first: Number(range[1]), last: Number(range[2]), next: at + 1 };
  const first = dayAt(context, at);
  if (first === null) return null;
  const last = /^(?:-|–|to|and|or)$/.test(word(context, at + 1)) ? dayAt(context, at + 2) : null;
  return last !== null && last > first ? { first, last, next: at + 3 } : { first, last: first, next: at + 1 };
}

function resolved(
  context: DateContext,
  at: number,
  month: number,
  first: number,
  last: number,
  behind: number,
): DatePoint | null {
  const written = yearBehind(context, behind);
  const year = written?.year ?? context.year ?? yearOfDay(context, at, month, first);
  const [from, to] = year === null ? [null, null] : [dayOf(year, month, first), dayOf(year, month, last)];
  if (from === null || to === null) return null;
  return {
    edtf: from === to ? from : `${from}/${to}`,
    next: written?.next ?? behind,
    year: written?.year ?? null,
  };
}

/** "December 2015", "in December". */
function readMonth(context: DateContext, at: number): DatePoint | null {
  const month = monthAt(context, at);
  if (month === null) return null;
  const alone = BEFORE_ALONE.test(word(context, at - 1));
  return alone || yearBehind(context, at + 1) ? monthPoint(context, at, month) : null;
}

function monthPoint(context: DateContext, at: number, month: number): DatePoint | null {
  const written = yearBehind(context, at + 1);
  const year = written?.year ?? context.year ?? yearOfMonth(context, at, month);
  const edtf = year === null ? null : monthOf(year, month);
  return edtf === null ? null : { edtf, next: written?.next ?? at + 1, year: written?.year ?? null };
}

/** "mid-December", "early 2016", "late in 2014", "the end of March", "the end of the year". */
function readPartOf(context: DateContext, at: number): DatePoint | null {
  const joined = /^(early|mid|late)[-–](.{4,9})$/i.exec(context.tokens[at]?.text ?? "");
  if (joined && at < context.to) return partOf(joined[1] ?? "", joinedWhole(context, at, joined[2] ?? ""));
  const part = word(context, at);
  if (/^(?:early|mid|late)$/.test(part)) {
    const start = /^(?:-|in)$/.test(word(context, at + 1)) ? at + 2 : at + 1;
    return partOf(part, readMonth(context, start) ?? readYear(context, start));
  }
  if (!/^(?:beginning|start|middle|end)$/.test(part) || word(context, at + 1) !== "of") return null;
  const start = word(context, at + 2) === "the" ? at + 3 : at + 2;
  const thisYear = word(context, start) === "year" ? (context.reference?.year ?? null) : null;
  const edtf = thisYear === null ? null : yearOf(thisYear);
  const whole = edtf === null ? null : { edtf, next: start + 1, year: null };
  return partOf(part, whole ?? readMonth(context, start) ?? readYear(context, start));
}

function joinedWhole(context: DateContext, at: number, text: string): DatePoint | null {
  if (/^(?:1\d{3}|20\d\d)$/.test(text)) return { edtf: text, next: at + 1, year: Number(text) };
  const month = monthNamed(text);
  return month === null ? null : monthPoint(context, at, month);
}

function partOf(part: string, whole: DatePoint | null): DatePoint | null {
  const reading = whole && readPart(`${part.toLowerCase()} ${whole.edtf}`, EPOCH);
  return whole && reading && "edtf" in reading ? { ...whole, edtf: reading.edtf } : null;
}

/** "summer 2014", "in the spring of 2014", "last autumn". */
function readSeason(context: DateContext, at: number): DatePoint | null {
  const name = word(context, at) === "fall" ? "autumn" : word(context, at);
  const season = (SEASONS as readonly string[]).indexOf(name);
  if (season < 0) return null;
  const written = yearBehind(context, at + 1);
  const year = written?.year ?? yearOfSeason(context, season, word(context, at - 1));
  const edtf = year === null ? null : yearOf(year);
  if (edtf === null) return null;
  return { edtf: `${edtf}-${21 + season}`, next: written?.next ?? at + 1, year: written?.year ?? null };
}

/** "in 2015", "the 1990s". */
function readYear(context: DateContext, at: number): DatePoint | null {
  const written = word(context, at);
  const decade = /^(1\d\d|20\d)0s$/.exec(written);
  if (decade) return { edtf: `${decade[1]}X`, next: at + 1, year: null };
  if (!/^(?:1\d{3}|20\d\d)$/.test(written)) return null;
  const before = word(context, at - 1);
  if (!BEFORE_ALONE.test(before) || /^(?:NOUN|ADJ|NUM)$/.test(context.tokens[at + 1]?.tag ?? "")) return null;
  return { edtf: written, next: at + 1, year: Number(written) };
}
