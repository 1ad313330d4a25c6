/** A moment of the day in a text; `minute` since midnight. */
type Moment = { start: number; end: number; minute: number };

export const MINUTES_OF_A_DAY = 24 * 60;

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const HOUR = `(?:${NUMBERS.join("|")}|1[0-2]|0?[1-9])`;
const OF_DAY = "(?: (?:in the|this|that) (morning|afternoon|evening)| (at night))?";

/** "9.15 p.m.", "5am". */
const WITH_HALF = /(?<![\p{L}\p{N}.:,$€£])(\d{1,2})(?:[.:](\d\d))? ?(a|p)\.?m\b\.?/giu;
/** "17:30", "05:40"; "5:40" may be either half of the day. */
const OF_24 = /(?<![\p{L}\p{N}.:,$€£-])(0\d|1[3-9]|2[0-3]):([0-5]\d)(?![\p{L}\p{N}:%]|[.:]\d)/gu;
/** "Noon", "midnight"; with "half past" or "ten minutes past" before it. */
const NAMED = new RegExp(
  `(?:(${SMALL.join("|")}|\\d{1,2}|half|(?:a )?quarter)(?: minutes?)? (past|after|to|before) )?\\b(noon|midday|midnight)\\b`,
  "giu",
);
/** "Half past six", "ten to eight in the evening", "six o'clock". */
const SPOKEN = new RegExp(
  `\\b(?:(${SMALL.join("|")}|half|(?:a )?quarter)(?: minutes?)? (past|to) (${HOUR})|(${HOUR}) o['’]clock)\\b${OF_DAY}`,
  "giu",
);

/**
 * The moments of the day that a text names. Without "a.m.", "in the evening" or a 24-hour clock, an hour from 1 to 12 isn't taken: half a day can't be told
 * from it. Pure.
 */
export function readClock(text: string): Moment[] {
  const found: Moment[] = [];
  const add = (match: RegExpMatchArray, minute: number) => {
    const start = match.index ?? 0;
    if (
      minute < MINUTES_OF_A_DAY &&
      !found.some((each) => each.start < start + match[0].length && start < each.end)
    )
      found.push({ start, end: start + match[0].length, minute });
  };
  for (const match of text.matchAll(WITH_HALF)) {
    const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
    if (hour >= 1 && hour <= 12 && minute < 60)
      add(match, (hour % 12) * 60 + minute + (match[3]?.toLowerCase() === "p" ? 720 : 0));
  }
  for (const match of text.matchAll(OF_24)) add(match, Number(match[1]) * 60 + Number(match[2]));
  for (const match of text.matchAll(NAMED)) {
    const base = match[3]?.toLowerCase() === "midnight" ? 0 : 720;
    // "Shortly after noon" is no number of minutes: `match[1]` is missing then.
    const off = match[1] ? minutesOf(match[1]) * (/to|before/i.test(match[2] ?? "") ? -1 : 1) : 0;
    add(match, (base + off + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY);
  }
  for (const match of text.matchAll(SPOKEN)) {
    const part = (match[5] ?? match[6])?.toLowerCase();
    if (!part) continue;
    const off = match[1] ? minutesOf(match[1]) * (match[2]?.toLowerCase() === "to" ? -1 : 1) : 0;
    const hour = hourOf(match[3] ?? match[4] ?? "") % 12;
    const isLate = part === "morning" || (part === "at night" && hour < 6) ? 0 : 720;
    add(match, (hour * 60 + off + isLate + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY);
  }
  return found.sort((one, other) => one.start - other.start);
}

function minutesOf(word: string): number {
  const small = word.toLowerCase();
  if (small === "half") return 30;
  if (small.endsWith("quarter")) return 15;
  return /^\d+$/.test(small) ? Number(small) : SMALL.indexOf(small) + 1;
}

function hourOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;
}
