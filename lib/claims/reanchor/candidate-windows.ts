import type { QuoteAnchor } from "@/lib/claims/anchor-quote";

/** Code units times code units that are searched in one go, in some tens of milliseconds. */
const ALL_AT_ONCE = 40_000_000;
const MOST_WINDOWS = 20;
/** Of a quote of thousands of letters a few windows are as much work. */
const LEAST_WINDOWS = 3;
const MOST_ANCHORS = 12;
const RARE = 50;
/** Anchors of a long quote that are looked for, from its beginning to its end. */
const MOST_LOOKED_FOR = 100;
/** Code units of what stood beside a quote by which its place is found. */
const BESIDE = 16;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4,}/gu;

type Window = { start: number; end: number };
type Anchor = { words: string; at: number };

/**
 * The parts of a text in which a quote may stand: all of it, where searching it takes little; else around places that have its
 * rarest words, since at least one of them is kept when less than a third of the letters change. Pure.
 */
export function candidateWindows(quote: string, text: string): Window[] {
  if (quote.length * text.length <= ALL_AT_ONCE) return [{ start: 0, end: text.length }];
  const words = rarest(wordsOf(quote), text);
  // A protocol repeats all of its words: what tells then is which of them follow each other.
  const anchors = words.length >= MOST_ANCHORS / 2 ? words : [...words, ...rarest(phrasesOf(quote), text)];
  const starts = anchors.flatMap(({ at, places }) => places.map((place) => place - at));
  return windowsAt(starts, quote.length, text.length);
}

/**
 * The parts of a text that have the same words before or after them as the quote had: where its own words may have changed while
 * another place now has something liker to it. Pure.
 */
export function windowsBeside({ exact, prefix, suffix }: QuoteAnchor, text: string): Window[] {
  const [before, after] = [prefix.slice(-BESIDE), suffix.slice(0, BESIDE)];
  const starts = [
    ...rarest([{ words: before, at: -before.length }], text),
    ...rarest([{ words: after, at: exact.length }], text),
  ].flatMap(({ words, at, places }) =>
    words.trim().length < BESIDE / 2 ? [] : places.map((place) => place - at),
  );
  const spare = Math.ceil(exact.length / 3) + 4;
  return starts.slice(0, MOST_WINDOWS).map((start) => ({
    start: Math.max(0, start - spare),
    end: Math.min(text.length, start + exact.length + spare),
  }));
}

function wordsOf(quote: string): Anchor[] {
  const words = [...quote.matchAll(/[\p{L}\p{N}]{5,}/gu)].filter(({ 0: word }) => word.search(UNSPACED) < 0);
  const spaced = words.map(({ 0: word, index }) => ({ words: word, at: index }));
  const unspaced = [...quote.matchAll(UNSPACED)].flatMap(({ 0: run, index }) =>
    Array.from({ length: Math.floor((run.length - 2) / 2) }, (_, step) => ({
      words: run.slice(step * 2, step * 2 + 4),
      at: index + step * 2,
    })),
  );
  return [...spaced, ...unspaced];
}

function phrasesOf(quote: string): Anchor[] {
  const words = [...quote.matchAll(/[\p{L}\p{N}]+/gu)];
  return words.flatMap(({ index: at }, place) => {
    const last = words[place + 2];
    return last ? [{ words: quote.slice(at, last.index + last[0].length), at }] : [];
  });
}

function rarest(anchors: readonly Anchor[], text: string) {
  const known = new Map(anchors.toReversed().map((anchor) => [anchor.words, anchor]));
  const each = Math.ceil(known.size / MOST_LOOKED_FOR);
  return [...known.values()]
    .filter((_, at) => at % each === 0)
    .map((anchor) => ({ ...anchor, places: placesOf(anchor.words, text) }))
    .filter(({ places }) => places.length > 0 && places.length <= RARE)
    .sort((one, other) => one.places.length - other.places.length)
    .slice(0, MOST_ANCHORS);
}

function windowsAt(starts: readonly number[], length: number, textLength: number): Window[] {
  const spare = Math.ceil(length / 2) + 50;
  const windows: (Window & { votes: number })[] = [];
  for (const start of starts.toSorted((one, other) => one - other)) {
    const last = windows.at(-1);
    const end = Math.min(textLength, start + length + spare);
    if (last && start - spare < last.end - length) {
      last.end = end;
      last.votes += 1;
    } else windows.push({ start: Math.max(0, start - spare), end, votes: 1 });
  }
  const affordable = Math.floor((4 * ALL_AT_ONCE) / (2 * length * length));
  const most = Math.min(MOST_WINDOWS, Math.max(LEAST_WINDOWS, affordable));
  return windows.sort((one, other) => other.votes - one.votes).slice(0, most);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0 && places.length <= RARE; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
