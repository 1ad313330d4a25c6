import { readPublished } from "@/lib/sources/reading";

/**
 * The day of a feed's date as the feed's own clock has it, as EDTF, or "". Years of two digits are those of RFC 822 as RFC 2822 reads
 * them: 00 to 49 are of this century, 50 to 99 of the last. Pure.
 */
export function dayOf(date: string): string {
  const iso = /^\s*(\d{4}-\d\d-\d\d)/.exec(date)?.[1];
  if (iso) return readPublished(iso);
  const [, day, month, year] = /(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2}(?=\s|$))/i.exec(date) ?? [];
  return readPublished(day && month && year ? `${day} ${month} ${fullYear(year)}` : date);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? "20" : "19"}${year}`;
}
