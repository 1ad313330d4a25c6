import type { DateContext } from "@/lib/language/dates/date-context";
import { liesAhead, liesBehind } from "@/lib/language/dates/date-tense";
import { daysAhead } from "@/lib/language/dates/reference-day";

/** The year of a day that is written without one. It is the nearest such day; one ahead has to be three times as near, unless words say where it lies. */
export function yearOfDay(context: DateContext, at: number, month: number, day: number): number | null {
  const { reference, tokens, from } = context;
  if (!reference || reference.month === null) return null;
  if (reference.day === null) return yearOfMonth(context, at, month);
  const ahead = liesAhead(tokens, from, at);
  const behind = !ahead && liesBehind(tokens, from, at);
  const weight = (year: number) => {
    const days = daysAhead(reference, { year, month, day }) ?? 0;
    if (days > 0 && behind) return 366 + days;
    if (days < 0) return ahead ? 366 : -days;
    return ahead ? days : days * 3;
  };
  const { year } = reference;
  return [year, year - 1, year + 1].reduce((best, each) => (weight(each) < weight(best) ? each : best));
}

/** The year of a month that is written without one: of the last one that has begun, or of the next where words say so. */
export function yearOfMonth(context: DateContext, at: number, month: number): number | null {
  const { reference, tokens, from } = context;
  if (!reference || reference.month === null) return null;
  const { year } = reference;
  switch (at > from ? tokens[at - 1]?.lower : "") {
    case "this":
      return year;
    case "last":
      return month < reference.month ? year : year - 1;
    case "next":
      return month > reference.month ? year : year + 1;
    default:
      if (liesAhead(tokens, from, at)) return month < reference.month ? year + 1 : year;
      return month <= reference.month ? year : year - 1;
  }
}

/**
 * The year of "last summer": of the last one that is over, the one that is on or comes next, or the one behind that. EDTF's winter is the
 * one that begins in the December of its year. Null without "last", "this" or "next".
 */
export function yearOfSeason({ reference }: DateContext, season: number, which: string): number | null {
  if (!reference || reference.month === null) return null;
  const begins = season * 3 + 3;
  const { year, month } = reference;
  // In January the winter that is on began in the year before.
  const current = begins + 2 > 12 && month <= begins + 2 - 12 ? year - 1 : year;
  switch (which) {
    case "this":
      return current;
    case "last":
      return begins + 2 < month ? year : current - 1;
    case "next":
      return begins > month ? year : year + 1;
    default:
      return null;
  }
}
