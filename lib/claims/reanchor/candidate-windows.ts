/** Code units times code units that are searched in one go, in a few milliseconds. */
const ALL_AT_ONCE = 40_000_000;
const MOST_WINDOWS = 20;
const MOST_WORDS = 12;
const RARE = 50;

/**
 * The parts of a text in which a quote may stand: all of it, where searching it takes little; else around places that have its
 * rarest words, since at least one of them is kept when less than a third of the letters change. Pure.
 */
export function candidateWindows(quote: string, text: string): { start: number; end: number }[] {
  if (quote.length * text.length <= ALL_AT_ONCE) return [{ start: 0, end: text.length }];
  const words = [...new Set(quote.match(/[\p{L}\p{N}]{5,}/gu) ?? [])]
    .map((word) => ({ word, at: quote.indexOf(word), places: placesOf(word, text) }))
    .filter(({ places }) => places.length > 0 && places.length <= RARE)
    .sort((one, other) => one.places.length - other.places.length)
    .slice(0, MOST_WORDS);
  const starts = words.flatMap(({ at, places }) => places.map((place) => place - at));
  const spare = Math.ceil(quote.length / 2) + 50;
  const windows: { start: number; end: number; votes: number }[] = [];
  for (const start of starts.sort((one, other) => one - other)) {
    const last = windows.at(-1);
    if (last && start - spare < last.end - quote.length) {
      last.end = Math.min(text.length, start + quote.length + spare);
      last.votes += 1;
    } else {
      windows.push({
        start: Math.max(0, start - spare),
        end: Math.min(text.length, start + quote.length + spare),
        votes: 1,
      });
    }
  }
  return windows.sort((one, other) => other.votes - one.votes).slice(0, MOST_WINDOWS);
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && places.length <= RARE; at = text.indexOf(word, at + 1))
    places.push(at);
  return places;
}
