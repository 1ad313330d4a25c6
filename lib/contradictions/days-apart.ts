const DAY = 24 * 60 * 60 * 1000;

/** When something was said: EDTF, with the instants it spans. */
export type SaidAt = { said: string | null; saidEarliest: Date | null; saidLatest: Date | null };

/**
 * How far apart two claims were said, in words: "Same day", "1 day apart", "About 3 months apart".
 * Calendar days are compared as written, so a day in Moscow and a day in Washington are one day when they carry one date.
 *
 * @returns null when either date is unknown.
 */
export function daysApart(one: SaidAt, other: SaidAt): string | null {
  const days = [dayOf(one.said), dayOf(other.said)] as const;
  if (days[0] !== null && days[1] !== null) return inWords(Math.abs(days[0] - days[1]) / DAY, false);
  const middles = [middleOf(one), middleOf(other)] as const;
  if (middles[0] === null || middles[1] === null) return null;
  const between = Math.round(Math.abs(middles[0] - middles[1]) / DAY);
  return between === 0 ? "About the same time" : inWords(between, true);
}

/** Midnight of a plain day ("2015-12-14", also with a time after it); null for anything less exact. */
function dayOf(edtf: string | null): number | null {
  const day = edtf?.match(/^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/)?.[1];
  return day ? Date.parse(`${day}T00:00:00Z`) : null;
}

function middleOf({ saidEarliest, saidLatest }: SaidAt): number | null {
  return saidEarliest && saidLatest ? (saidEarliest.getTime() + saidLatest.getTime()) / 2 : null;
}

function inWords(days: number, roughly: boolean): string {
  if (days === 0) return "Same day";
  const [count, unit] =
    days < 60
      ? [days, "day"]
      : days < 730
        ? [Math.round(days / 30.44), "month"]
        : [Math.round(days / 365.25), "year"];
  const about = roughly || unit !== "day" ? "About " : "";
  return `${about}${count} ${unit}${count === 1 ? "" : "s"} apart`;
}
