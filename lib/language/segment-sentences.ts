import { endsSentence } from "@/lib/language/abbreviations";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { type Stretch, segmenter } from "@/lib/language/segment-words";

/** What closes a quote or bracket and belongs to the sentence before; straight quotes only when a space follows. */
const CLOSERS = /^(?:[”’»›)\]」』】）]|["'](?=\s|$))+/u;
/** A mark that opens the next sentence, where no space stands before it. */
const LEFT_OPEN = /(?<=[。！？])[“‘「『（《]+$/u;
/** In UTF-16 code units. */
const WINDOW = 2000;
const OPENERS = /^[\s“‘„"'«‹([「『【（¿¡]*/u;

/**
 * The sentences of a text, in order, without the white space around them. A paragraph break always ends one; a single line
 * break does when the line before it ends like a sentence, or is a heading (see `isWrapped`).
 *
 * Unicode's rules find the places; where they are known to go wrong, they are mended: titles, initials and abbreviations
 * ("Mr. Smith", "U.S. officials", "Jan. 1"), quotation marks that stay behind, and a quote that goes on ("“Is it?” she asked").
 *
 * @param language BCP 47, where it is known.
 * @returns UTF-16 offsets, end exclusive.
 */
export function segmentSentences(text: string, language = ""): Stretch[] {
  return paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph, language));
}

function sentencesOf(text: string, paragraph: Stretch, language: string): Stretch[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const ends: number[] = [];
  for (const { segment, index } of pieces(words, language)) {
    const end = index + segment.length - (LEFT_OPEN.exec(segment)?.[0].length ?? 0);
    const closed = end + (CLOSERS.exec(words.slice(end, end + 20))?.[0].length ?? 0);
    if (closed >= words.length || isEnd(words, closed)) ends.push(closed);
  }
  // A quotation mark that opens after the last full stop has no sentence to go to.
  if (ends.at(-1) !== words.length) ends.push(words.length);
  const found: Stretch[] = [];
  let start = 0;
  for (const end of ends) {
    const sentence = trimmed(text, paragraph.start + start, paragraph.start + end);
    if (sentence) found.push(sentence);
    start = Math.max(start, end);
  }
  return found;
}

/** What Unicode's rules cut, in windows: Intl.Segmenter takes quadratic time on a long string. */
function* pieces(words: string, language: string): Generator<{ segment: string; index: number }> {
  let from = 0;
  let size = WINDOW;
  while (from < words.length) {
    const found = [...segmenter(language, "sentence").segment(words.slice(from, from + size))];
    // The last of a window may go on in the next; one that fills it needs a larger one.
    const whole = from + size >= words.length ? found : found.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: from + index };
    const last = whole.at(-1);
    from += last ? last.index + last.segment.length : 0;
    size = last ? WINDOW : size * 2;
  }
}

function isEnd(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 80), at);
  const after = words.slice(at, at + 80);
  if (/\n\s*$/.test(before) && !/[.!?…。！？؟][”’»"')\]]*\s*$/u.test(before)) return !isWrapped(words, at);
  const opened = OPENERS.exec(after)?.[0].length ?? 0;
  const next = /^[\p{L}\p{N}\p{M}'’-]+/u.exec(after.slice(opened))?.[0] ?? "";
  // "“Is it?” she asked": Latin, Greek and Cyrillic sentences begin with a capital.
  if (/[!?…][”’»"')\]]*\s*$/u.test(before) && /^\p{Ll}/u.test(next)) return false;
  if (/[.][”’»"')\]]+\s*$/u.test(before)) return !/^\p{Ll}/u.test(next);
  const stopped = /(?:^|[^\p{L}\p{N}.])(\p{L}[\p{L}\p{M}]*(?:\.\p{L}+)*)\.\s*$/u.exec(before);
  const word = spacedAbbreviation(before) ?? stopped?.[1];
  return word === undefined || endsSentence(word, next);
}

/** "т. д." is one abbreviation that is written with a space. */
function spacedAbbreviation(before: string): string | undefined {
  const match = /(?:^|\s)(\p{Ll})\.\s(\p{Ll})\.\s*$/u.exec(before);
  return match ? `${match[1]}.${match[2]}` : undefined;
}

/** A line that breaks in the middle of a sentence goes on in lower case. */
function isWrapped(words: string, at: number): boolean {
  return /^\s*[\p{Ll}\p{N}]/u.test(words.slice(at, at + 20));
}

function trimmed(text: string, start: number, end: number): Stretch | null {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  return first < 0 ? null : { start: start + first, end: start + words.trimEnd().length };
}
