import { readRelative } from "@/lib/dates/read-relative";
import type { DateContext, DatePoint } from "@/lib/language/dates/date-context";
import { liesAhead } from "@/lib/language/dates/date-tense";
import {
  dayFrom,
  daysFrom,
  monthFrom,
  type ReferenceDay,
  weekdayOf,
  yearOf,
} from "@/lib/language/dates/reference-day";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const SHORT_WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** By how many days a word is away from the day of publication. */
const DAYS = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
/** Chrono reads them; longer words are no such date. */
const MOST_AGO_WORDS = 4;

/** Reads a date that is told from the day of publication: "on Tuesday", "last week", "two days ago"; null for none. Pure. */
export function readRelativeDate(context: DateContext, at: number): DatePoint | null {
  const { reference } = context;
  if (!reference) return null;
  return (
    readNamedDay(context, reference, at) ??
    readPeriod(context, reference, at) ??
    readWeekday(context, reference, at) ??
    readAgo(context, reference, at)
  );
}

function word({ tokens, from, to }: DateContext, at: number): string {
  return at < to && at >= from ? (tokens[at]?.lower ?? "") : "";
}

function point(edtf: string | null, next: number): DatePoint | null {
  return edtf === null ? null : { edtf, next, year: null };
}

/** "yesterday", "the day before yesterday", "last night", "this morning". */
function readNamedDay(context: DateContext, reference: ReferenceDay, at: number): DatePoint | null {
  const days = DAYS.get(word(context, at));
  if (days !== undefined) {
    const between = word(context, at - 1);
    const twice = (between === "before" || between === "after") && word(context, at - 2) === "day";
    return point(dayFrom(reference, twice ? days * 2 : days), at + 1);
  }
  if (word(context, at) === "last" && word(context, at + 1) === "night")
    return point(dayFrom(reference, -1), at + 2);
  if (word(context, at) === "this" && /^(?:morning|afternoon|evening)$/.test(word(context, at + 1))) {
    return point(dayFrom(reference, 0), at + 2);
  }
  return null;
}

/** "last week", "this month", "next year", "over the weekend". Weeks begin on Monday. */
function readPeriod(context: DateContext, reference: ReferenceDay, at: number): DatePoint | null {
  const which = word(context, at);
  const weekend = (which === "the" || which === "last") && word(context, at + 1) === "weekend";
  if (weekend && (which === "last" || word(context, at - 1) === "over"))
    return point(weekendBefore(reference), at + 2);
  const step = which === "last" ? -1 : which === "next" ? 1 : which === "this" ? 0 : null;
  if (step === null) return null;
  switch (word(context, at + 1)) {
    case "week": {
      const weekday = weekdayOf(reference);
      if (weekday === null) return null;
      const monday = step * 7 - ((weekday + 6) % 7);
      return point(daysFrom(reference, monday, monday + 6), at + 2);
    }
    case "month":
      return point(monthFrom(reference, step), at + 2);
    case "year":
      return point(yearOf(reference.year + step), at + 2);
    default:
      return null;
  }
}

function weekendBefore(reference: ReferenceDay): string | null {
  const weekday = weekdayOf(reference);
  if (weekday === null) return null;
  const saturday = weekday === 0 ? -1 : weekday === 6 ? 0 : -weekday - 1;
  return daysFrom(reference, saturday, saturday + 1);
}

/** A weekday alone is the nearest one behind, or the day itself; one ahead where "next" or the clause says so. */
function readWeekday(context: DateContext, reference: ReferenceDay, at: number): DatePoint | null {
  const { tokens, from } = context;
  const text = tokens[at]?.text ?? "";
  const named = /^\p{Lu}/u.test(text) ? text.toLowerCase() : "";
  const long = WEEKDAYS.indexOf(named);
  const short = SHORT_WEEKDAYS.indexOf(named.replace(/\.$/, ""));
  const weekday = long >= 0 ? long : short >= 0 && word(context, at - 1) === "on" ? short : -1;
  const today = weekdayOf(reference);
  if (weekday < 0 || today === null) return null;
  const before = word(context, at - 1);
  const behind = (today - weekday + 7) % 7;
  if (before === "last") return point(dayFrom(reference, -(behind || 7)), at + 1);
  if (before === "next") return point(dayFrom(reference, (7 - behind) % 7 || 7), at + 1);
  const ahead = liesAhead(tokens, from, at);
  return point(dayFrom(reference, ahead ? (7 - behind) % 7 : -behind), at + 1);
}

/** "two days ago"; weeks are no more exact than a few days. */
function readAgo(context: DateContext, reference: ReferenceDay, at: number): DatePoint | null {
  const { tokens, to } = context;
  const today = dayFrom(reference, 0);
  if (
    today === null ||
    !/^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/.test(word(context, at))
  )
    return null;
  for (let next = at + 2; next <= at + MOST_AGO_WORDS && next <= to; next++) {
    if (word(context, next - 1) !== "ago") continue;
    const words = tokens.slice(at, next).map(({ lower }) => lower);
    const reading = readRelative(words.join(" "), new Date(`${today}T12:00:00Z`));
    if (!reading || "message" in reading) return null;
    return point(words.some((each) => each.startsWith("week")) ? `${reading.edtf}~` : reading.edtf, next);
  }
  return null;
}
