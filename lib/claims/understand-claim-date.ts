import { dayOf } from "@/lib/claims/read-claim-date";
import { findDateBounds } from "@/lib/dates/date-bounds";
import { understandDate } from "@/lib/dates/understand-date";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * What a date typed into a claim's form will be taken for, so that it can be shown before it is saved. Pure.
 *
 * @param reference the source's date, EDTF, from which "yesterday" counts.
 */
export function understandClaimDate(
  typed: string,
  reference: string | null,
): Outcome<{ edtf: string; understood: string }> {
  const bounds = reference ? findDateBounds(reference) : null;
  const read = understandDate(String(typed).slice(0, 100), (bounds && dayOf(bounds)) ?? undefined);
  return read.ok ? ok({ edtf: read.edtf, understood: read.understood }) : fail("invalid", read.message);
}
