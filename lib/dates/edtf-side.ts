import edtf from "edtf";
import { daysOfMonth } from "@/lib/dates/months";

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/;
const UNSPECIFIED = /^\d{2}(?:\d\d|\dX|XX)(?:-(?:\d\d|XX)(?:-(?:\d\d|\dX|XX))?)?$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})?$/;
const SEASON = /^(\d{4})-2([1-4])[~?%]?$/;

const HOUR = 3_600_000;
/** A local time is somewhere between UTC+14, where a day begins first, and UTC-12, where it ends last. */
const FIRST_ZONE = 14 * HOUR;
const LAST_ZONE = 12 * HOUR;

/** The instants that are kept: PostgreSQL's and JavaScript's text of others differ. */
const FIRST_INSTANT = Date.parse("0001-01-01T00:00:00.000Z");
const LAST_INSTANT = Date.parse("9999-12-31T23:59:59.999Z");

/** Milliseconds since 1970; null on a side that is open. */
export type Span = { from: number | null; to: number | null };

/**
 * One side of an interval, or a date that is none: a year, month, day, season, or a second of a day, of the years 0001 to
 * 9999; what a zone would move out of these years is moved to their edge. "About" and "perhaps" (`~`, `?`) don't widen a span, since nobody said how far they reach.
 *
 * @returns null when it is no EDTF of these forms.
 */
export function edtfSide(side: string): Span | null {
  if (side.startsWith("0000")) return null;
  const time = TIME.exec(side);
  if (time) return moment(side, time[3]);
  const season = SEASON.exec(side);
  if (season) return seasonSpan(Number(season[1]), Number(season[2]));
  if (!DATE.test(side) && !UNSPECIFIED.test(side)) return null;
  const span = tryEdtf(side);
  return span && anywhere(span.from, span.to);
}

function moment(side: string, zone: string | undefined): Span | null {
  if (!tryEdtf(side.slice(0, 10))) return null;
  const at = Date.parse(zone ? side : `${side}Z`);
  if (Number.isNaN(at)) return null;
  return zone ? kept(at, at) : anywhere(at, at);
}

/** Seasons of the north: spring is March to May, and the winter of a year begins in its December. */
function seasonSpan(year: number, season: number): Span {
  return anywhere(utc(year, season * 3 - 1), utc(year, season * 3 + 2) - 1);
}

function utc(year: number, monthIndex: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, 1);
  return date.getTime();
}

function tryEdtf(side: string): { from: number; to: number } | null {
  // The library takes 29 February in any year.
  const leapDay = /^(\d{4})-02-29/.exec(side);
  if (leapDay && daysOfMonth(Number(leapDay[1]), 2) < 29) return null;
  try {
    const { min, max } = edtf(side);
    return typeof min === "number" && typeof max === "number" ? { from: min, to: max } : null;
  } catch {
    return null;
  }
}

function anywhere(from: number, to: number): Span {
  return kept(from - FIRST_ZONE, to + LAST_ZONE);
}

function kept(from: number, to: number): Span {
  const within = (at: number) => Math.min(Math.max(at, FIRST_INSTANT), LAST_INSTANT);
  return { from: within(from), to: within(to) };
}
