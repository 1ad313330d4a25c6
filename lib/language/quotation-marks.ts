import { type Mark, quotationMarksIn } from "@/lib/language/quotation-mark";
import type { Stretch } from "@/lib/language/segment-words";

/** What stands between quotation marks. `start` and `end` lie outside of the marks. */
export type Quotation = Stretch & {
  /** Inside of the marks, without white space around; one stretch for each paragraph that the quotation goes on in. */
  inner: Stretch[];
  /** False when no mark closes it: it then ends with its paragraph, or where the next one opens. */
  closed: boolean;
  /** Whether it stands inside of another one. */
  nested: boolean;
};

/** A quotation that the reading is inside of: what opened it, and where its words go on in this paragraph. */
type Open = { quotation: Quotation; mark: Mark; from: number };

/** What the marks of the same kind behind a mark come to. */
type Ahead = {
  /** The most closing marks, up to any place behind, that no mark behind it opened; as a number below 0. */
  unmatched: number;
  /** Whether a certain closing mark comes before the next opening one. */
  closes: boolean;
  /** Whether any comes that can close. */
  any: boolean;
};

type Reading = { text: string; all: Open[]; open: Open[] };

/** Nobody nests deeper, and a text of nothing but marks stays cheap. */
const DEEPEST = 8;

/**
 * The quotations of a text, by where they begin. Pure and linear. Each mark is read by its form and its neighbours, then
 * paired within its paragraph; a quotation goes on in the next one only where that one reopens it, or at once closes it.
 *
 * @param paragraphs of the text, in order (`paragraphsOf`).
 */
export function findQuotations(text: string, paragraphs: readonly Stretch[]): Quotation[] {
  const reading: Reading = { text, all: [], open: [] };
  for (const paragraph of paragraphs) {
    const marks = quotationMarksIn(text, paragraph);
    const reopening = goOn(reading, marks, paragraph);
    const ahead = lookAhead(marks);
    for (const [index, mark] of marks.entries()) {
      if (index >= reopening) readMark(reading, mark, ahead[index] ?? NOTHING_AHEAD, paragraph);
    }
    for (const each of reading.open) addInner(text, each, paragraph.end);
  }
  const kept = reading.all.filter(
    ({ quotation, mark }) => quotation.inner.length > 0 && (mark.sure || quotation.closed),
  );
  return markNested(kept.map(({ quotation }) => quotation));
}

/**
 * Decides which open quotations go on in this paragraph; the others have ended with the one before.
 *
 * @returns how many marks at its beginning only reopen them.
 */
function goOn(reading: Reading, marks: readonly Mark[], paragraph: Stretch): number {
  let reopened = 0;
  let at = paragraph.start;
  for (const each of reading.open) {
    const mark = marks[reopened];
    if (!mark || mark.role === "close" || mark.start !== at) break;
    if (reading.text[mark.start] !== reading.text[each.mark.start]) break;
    each.from = mark.end;
    at = mark.end;
    reopened++;
  }
  const [outermost] = reading.open;
  const closer = marks.find(({ kind }) => kind === outermost?.mark.kind);
  const closesHere = closer?.role === "close" && closer.sure && outermost?.quotation.inner.length === 1;
  if (outermost && reopened === 0 && closesHere) outermost.from = paragraph.start;
  reading.open.length = Math.min(reading.open.length, Math.max(reopened, closesHere ? 1 : 0));
  return reopened;
}

function readMark(reading: Reading, mark: Mark, ahead: Ahead, paragraph: Stretch): void {
  const depth = depthOf(reading.open, mark);
  if (mark.role === "close" || (mark.role === "either" && depth >= 0)) {
    // "The officials’ plan’" and "a 12" pipe"" have their closing mark still to come.
    if (depth >= 0 && (mark.sure || !ahead.closes)) close(reading, depth, mark);
    return;
  }
  const opensParagraph = mark.start === paragraph.start;
  if ((mark.role === "either" || !mark.sure) && !ahead.any && !opensParagraph) return;
  const nests = ahead.unmatched <= -2;
  if (depth >= 0 && !nests) {
    if (!mark.sure) return;
    endUnclosed(reading, depth, mark.start);
  }
  if (reading.open.length >= DEEPEST) return;
  const quotation = { start: mark.start, end: mark.end, inner: [], closed: false, nested: false };
  const opened = { quotation, mark, from: mark.end };
  reading.open.push(opened);
  reading.all.push(opened);
}

/** The innermost open quotation of the mark's kind; -1 for none. A single mark doesn't reach out of an inner quotation. */
function depthOf(open: readonly Open[], { kind }: Mark): number {
  const depth = open.findLastIndex(({ mark }) => mark.kind === kind);
  return kind === "single" && depth < open.length - 1 ? -1 : depth;
}

function close(reading: Reading, depth: number, mark: Mark): void {
  endUnclosed(reading, depth + 1, mark.start);
  const [closed] = reading.open.splice(depth);
  if (!closed) return;
  addInner(reading.text, closed, mark.start);
  closed.quotation.end = mark.end;
  closed.quotation.closed = true;
}

function endUnclosed(reading: Reading, depth: number, at: number): void {
  for (const each of reading.open.splice(depth)) addInner(reading.text, each, at);
}

/** What was read of an open quotation, up to `end`, without white space around. */
function addInner(text: string, { quotation, from }: Open, end: number): void {
  const words = text.slice(from, end);
  if (words.trim() === "") return;
  const start = from + words.length - words.trimStart().length;
  const stretch = { start, end: start + words.trim().length };
  quotation.inner.push(stretch);
  quotation.end = stretch.end;
}

const NOTHING_AHEAD: Ahead = { unmatched: 0, closes: false, any: false };

function lookAhead(marks: readonly Mark[]): Ahead[] {
  const behind = new Map<string, Ahead>();
  const found = marks.map(() => NOTHING_AHEAD);
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark) continue;
    const ahead = behind.get(mark.kind) ?? NOTHING_AHEAD;
    found[index] = ahead;
    const step = mark.role === "open" ? 1 : mark.role === "close" ? -1 : 0;
    behind.set(mark.kind, {
      unmatched: Math.min(0, ahead.unmatched + step),
      closes: mark.role === "either" ? ahead.closes : mark.role === "close" && (mark.sure || ahead.closes),
      any: ahead.any || mark.role !== "open",
    });
  }
  return found;
}

function markNested(quotations: Quotation[]): Quotation[] {
  let end = 0;
  for (const quotation of quotations) {
    quotation.nested = quotation.start < end;
    end = Math.max(end, quotation.end);
  }
  return quotations;
}
