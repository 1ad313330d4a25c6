import { dateBounds } from "@/lib/dates/date-bounds";
import { understandDate } from "@/lib/dates/understand-date";
import { fail, type Outcome, ok } from "@/lib/outcome";

/** A date as a claim keeps it: EDTF with the instants it spans at the least and at the most; all null when unknown. */
export type ClaimDate = { edtf: string | null; earliest: Date | null; latest: Date | null };

export const UNKNOWN_DATE: ClaimDate = { edtf: null, earliest: null, latest: null };

/** The day that lies in the middle of what a date spans: in every zone at once, a day reaches into its neighbours. */
export function dayOf(date: { earliest: Date | null; latest: Date | null }): Date | null {
  const { earliest, latest } = date;
  if (!earliest || !latest) return earliest ?? latest;
  return new Date((earliest.getTime() + latest.getTime()) / 2);
}

/**
 * What was typed into a date field of a claim. Pure.
 *
 * @param typed empty or null means unknown.
 * @param reference the day from which "yesterday" counts: the source's.
 * @param field the field that an error belongs to.
 */
export function readClaimDate(
  typed: string | null,
  reference: Date | null,
  field: string,
): Outcome<ClaimDate> {
  if (!typed) return ok(UNKNOWN_DATE);
  const read = understandDate(typed, reference ?? undefined);
  if (!read.ok) return fail("invalid", read.message, { [field]: read.message });
  return ok({ edtf: read.edtf, ...dateBounds(read.edtf) });
}
