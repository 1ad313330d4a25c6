import type { Stretch } from "@/lib/language/segment-words";
import { MINUTES_OF_A_DAY, readClock } from "./hours/read-clock";

/** An hour of the day in a text: minutes since midnight, `to` inclusive; `from` is greater than `to` for a span over midnight. */
export type HourInText = Stretch & { from: number; to: number };

/** "About six" may be a quarter of an hour earlier or later. */
const ABOUT = 15;
/** "After six" and "before six" reach so far: who speaks of the evening doesn't mean the next noon. */
const REACH = 6 * 60;

const BEFORE =
  /(?:^|[^\p{L}\p{N}])(about|around|at around|at about|roughly|shortly|just|until|till|by|before|after|past|since|from)\s+(?:at\s+)?$/iu;
const SHORTLY = /\b(?:shortly|just|soon|minutes|moments|a little|right)\s+(before|after|past)\s+$/iu;

/**
 * The hours of the day in a text, in order: "at 9.15 p.m.", "17:30", "noon", "half past six", "four minutes past midnight", "after six o'clock". A bare
 * number is none ("at six" may be an age). Pure and linear but for a window of some characters before each.
 */
export function findHours(text: string): HourInText[] {
  return readClock(text).map(({ start, end, minute }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    const shortly = SHORTLY.exec(before)?.[1]?.toLowerCase();
    const word = shortly ? "" : (BEFORE.exec(before)?.[1]?.toLowerCase() ?? "");
    const span = (from: number, to: number): HourInText => ({
      start,
      end,
      from: (minute + from + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY,
      to: (minute + to + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY,
    });
    if (shortly === "before") return span(-2 * ABOUT, 0);
    if (shortly) return span(0, 2 * ABOUT);
    if (/about|around|roughly|shortly|just/.test(word)) return span(-ABOUT, ABOUT);
    if (/until|till|by|before/.test(word)) return span(-REACH, 0);
    if (/after|past|since|from/.test(word)) return span(0, REACH);
    return span(0, 0);
  });
}

/** Whether two hours of the day have no minute in common. Pure. */
export function areHoursApart(x: HourInText, y: HourInText): boolean {
  const within = (minute: number, { from, to }: HourInText) =>
    from <= to ? from <= minute && minute <= to : minute >= from || minute <= to;
  return !within(x.from, y) && !within(x.to, y) && !within(y.from, x) && !within(y.to, x);
}
