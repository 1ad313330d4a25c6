import { readRange } from "@/lib/dates/read-range";
import { readCalendarDate } from "@/lib/language/dates/calendar-date";
import type { DateContext, DatePoint } from "@/lib/language/dates/date-context";
import { readReference } from "@/lib/language/dates/reference-day";
import { readRelativeDate } from "@/lib/language/dates/relative-date";
import type { Stretch } from "@/lib/language/segment-words";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** A date in a text, as EDTF of the precision that its words have. Offsets from the word that makes it an interval, if any. */
export type DateInText = Stretch & { edtf: string };

const EPOCH = new Date(0);

/** The words that a date can begin with; all others are passed over at once. */
const OPENING =
  wordSet(`january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun.
  yesterday today tonight tomorrow last this next the early mid late beginning start middle end
  spring summer autumn fall winter a an one two three four five six seven eight nine ten`);
const NUMBER_OR_PART = /^(?:\d|(?:early|mid|late)[-–])/;

/**
 * The dates in a stretch of tokens, in order and apart. Pure and linear.
 *
 * As news has it, a weekday alone is the last one or the day itself, a month without a year the last one that has begun, and a day
 * without a year the nearest, unless the words before them say that they lie ahead ("will meet on Friday").
 *
 * @param reference the day that the text was published on, EDTF; where it is null or no day, only what can be told without it.
 */
export function findDates(
  tokens: readonly Token[],
  reference: string | null,
  from = 0,
  to = tokens.length,
): DateInText[] {
  const context: DateContext = { tokens, from, to, reference: readReference(reference), year: null };
  const found: DateInText[] = [];
  let free = from;
  let at = from;
  while (at < to) {
    const word = tokens[at]?.lower ?? "";
    const first = OPENING.has(word) || NUMBER_OR_PART.test(word) ? readPoint(context, at) : null;
    if (!first) {
      at++;
      continue;
    }
    const date = readInterval(context, at, first, free);
    found.push({
      start: tokens[date.first]?.start ?? 0,
      end: tokens[date.next - 1]?.end ?? 0,
      edtf: date.edtf,
    });
    at = date.next;
    free = at;
  }
  return found;
}

function readPoint(context: DateContext, at: number): DatePoint | null {
  return readCalendarDate(context, at) ?? readRelativeDate(context, at);
}

type DateRead = { edtf: string; first: number; next: number };

/** "between March and May", "from Monday to Friday", "since 2014", "before June", "by Friday". */
function readInterval(context: DateContext, at: number, point: DatePoint, free: number): DateRead {
  const { tokens } = context;
  const word = (index: number) => (index >= free && index < context.to ? (tokens[index]?.lower ?? "") : "");
  const before = word(at - 1);
  const joint = word(point.next);
  const pairs =
    (before === "between" && joint === "and") ||
    (before === "from" && /^(?:to|until|till|through)$/.test(joint));
  const second = pairs ? readPoint(context, skipPreposition(word, point.next + 1)) : null;
  if (second) {
    const borrowed =
      point.year === null && second.year !== null ? readPoint({ ...context, year: second.year }, at) : null;
    const [start, end] = [(borrowed ?? point).edtf.split("/")[0] ?? "", second.edtf.split("/").at(-1) ?? ""];
    if (start < end) return { edtf: `${start}/${end}`, first: at - 1, next: second.next };
  }
  const open = /^(?:since|until|till|by|before|after)$/.test(before)
    ? openInterval(before, point.edtf)
    : null;
  return open
    ? { edtf: open, first: at - 1, next: point.next }
    : { edtf: point.edtf, first: at, next: point.next };
}

function skipPreposition(word: (index: number) => string, at: number): number {
  return word(at) === "on" || word(at) === "the" ? at + 1 : at;
}

function openInterval(before: string, edtf: string): string | null {
  if (!/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf)) return null;
  const reading = readRange(`${before === "by" ? "until" : before} ${edtf}`, EPOCH);
  return reading && "edtf" in reading ? reading.edtf : null;
}
