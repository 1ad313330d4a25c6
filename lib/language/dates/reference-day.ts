import { daysOfMonth } from "@/lib/dates/months";

/** The day that a text was published on, as far as it is known; dates in it are told from there. Month 1 to 12. */
export type ReferenceDay = { year: number; month: number | null; day: number | null };

const DAY_MS = 86_400_000;

/** Reads the beginning of an EDTF string (`2015-12-14`, `2015-12`, `2015?`…); null when it has no year of print. Pure. */
export function readReference(edtf: string | null): ReferenceDay | null {
  const match = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\d|X)/.exec(edtf ?? "");
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** The EDTF of the day that is so many days from the reference; null when the reference is no day. */
export function dayFrom({ year, month, day }: ReferenceDay, days: number): string | null {
  if (month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return Number.isNaN(date.getTime()) ? null : inYears(date.toISOString().slice(0, 10));
}

/** The EDTF of the days from `first` to `last` behind the reference; null when it is no day. */
export function daysFrom(reference: ReferenceDay, first: number, last: number): string | null {
  const [from, to] = [dayFrom(reference, first), dayFrom(reference, last)];
  return from === null || to === null ? null : `${from}/${to}`;
}

/** The EDTF of the month that is so many months from the reference; null when the reference has no month. */
export function monthFrom({ year, month }: ReferenceDay, months: number): string | null {
  if (month === null) return null;
  const count = year * 12 + month - 1 + months;
  return monthOf(Math.floor(count / 12), (count % 12) + 1);
}

/** 0 for a Sunday; null when the reference is no day. */
export function weekdayOf({ year, month, day }: ReferenceDay): number | null {
  return month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** How many days a day lies behind the reference; below 0 when it lies before. Null when the reference is no day. */
export function daysAhead({ year, month, day }: ReferenceDay, to: Required<ReferenceDay>): number | null {
  if (month === null || day === null) return null;
  return (Date.UTC(to.year, (to.month ?? 1) - 1, to.day ?? 1) - Date.UTC(year, month - 1, day)) / DAY_MS;
}

/** EDTF of a year, a month of it, a day of that; null when there is no such day. */
export function yearOf(year: number): string | null {
  return inYears(String(year).padStart(4, "0"));
}

export function monthOf(year: number, month: number): string | null {
  return inYears(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`);
}

export function dayOf(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysOfMonth(year, month)) return null;
  return inYears(`${monthOf(year, month)}-${String(day).padStart(2, "0")}`);
}

function inYears(edtf: string): string | null {
  return /^(?!0000)\d{4}(?:-|$)/.test(edtf) ? edtf : null;
}
