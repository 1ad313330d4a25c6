import { findDateBounds } from "@/lib/dates/date-bounds";

const DAY = 86_400_000;

/**
 * The days that an EDTF date covers, counted from 1970-01-01, both ends included; null for a date that is open on a side or isn't one. A
 * day without a zone spans that day in every zone; here it is the calendar day that counts. Pure.
 */
export function daySpan(edtf: string | null | undefined): { from: number; to: number } | null {
  const bounds = edtf ? findDateBounds(edtf) : null;
  if (!bounds?.earliest || !bounds.latest) return null;
  // Bounds reach 14 hours before and 12 behind; noon lies within the day that was meant.
  const from = Math.floor((bounds.earliest.getTime() + DAY / 2) / DAY + 0.2);
  const to = Math.floor((bounds.latest.getTime() - DAY / 2) / DAY);
  return { from, to: Math.max(from, to) };
}
