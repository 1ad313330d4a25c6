import { edtfSide, type Span } from "@/lib/dates/edtf-side";

/** What an EDTF string spans at the most. Null is an open or unknown side. */
export type DateBounds = { earliest: Date | null; latest: Date | null };

const OPEN: Span = { from: null, to: null };

/**
 * The earliest and the latest instant that an EDTF string can mean. A day or a time without a zone spans that day or time
 * in every zone, from UTC+14 to UTC-12: 26 hours more than in one zone.
 *
 * @returns null when it is no EDTF of the kept forms (see `edtfSide`), or an interval that ends before it begins.
 */
export function findDateBounds(edtf: string): DateBounds | null {
  const sides = edtf.split("/");
  if (sides.length > 2) return null;
  const spans = sides.map((side) => (sides.length === 2 && isOpen(side) ? OPEN : edtfSide(side)));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || sides.every(isOpen)) return null;
  if (first.from !== null && last.to !== null && sides.length === 2 && endsBefore(first, last)) return null;
  return { earliest: toDate(first.from), latest: toDate(last.to) };
}

/**
 * As `findDateBounds`, for a string that was checked before.
 *
 * @throws RangeError when it is no EDTF.
 */
export function dateBounds(edtf: string): DateBounds {
  const bounds = findDateBounds(edtf);
  if (!bounds) throw new RangeError(`${JSON.stringify(edtf)} is no EDTF date that is kept here.`);
  return bounds;
}

function isOpen(side: string): boolean {
  return side === "" || side === "..";
}

function endsBefore(first: Span, last: Span): boolean {
  return (first.from ?? 0) > (last.from ?? 0) || (first.to ?? 0) > (last.to ?? 0);
}

function toDate(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
