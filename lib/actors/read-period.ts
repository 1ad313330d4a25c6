import { dateBounds } from "@/lib/dates/date-bounds";
import { understandDate } from "@/lib/dates/understand-date";
import { fail, type Outcome, ok } from "@/lib/outcome";

/** When a role or a parent held: EDTF, with the outermost instants. An open side is unknown. */
export type Period = {
  from: string | null;
  fromEarliest: Date | null;
  until: string | null;
  untilLatest: Date | null;
};

/**
 * The two dates as typed. Pure.
 *
 * @returns a failure at `from` or `until` when one can't be read, or the end lies before the beginning.
 */
export function readPeriod(typed: { from: string; until: string }): Outcome<Period> {
  const from = readSide(typed.from, "from");
  if (!from.ok) return from;
  const until = readSide(typed.until, "until");
  if (!until.ok) return until;
  const fromEarliest = from.value ? dateBounds(from.value).earliest : null;
  const untilLatest = until.value ? dateBounds(until.value).latest : null;
  if (fromEarliest && untilLatest && untilLatest < fromEarliest) {
    const message = "This ends before it begins.";
    return fail("invalid", message, { until: message });
  }
  return ok({ from: from.value, fromEarliest, until: until.value, untilLatest });
}

function readSide(typed: string, field: string): Outcome<string | null> {
  if (!typed) return ok(null);
  const read = understandDate(typed);
  return read.ok ? ok(read.edtf) : fail("invalid", read.message, { [field]: read.message });
}
