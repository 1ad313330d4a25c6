/**
 * Where words stand in a text: UTF-16 code units, end exclusive. Pure.
 *
 * @param within the stretch to look in; the whole text unless told.
 * @throws when they don't stand there exactly once, so that no quote of the example is a guess.
 */
export function spanOf(
  text: string,
  words: string,
  within: { start: number; end: number } = { start: 0, end: text.length },
): { start: number; end: number } {
  const stretch = text.slice(within.start, within.end);
  const at = stretch.indexOf(words);
  if (at < 0) throw new Error(`The example case quotes words that aren’t in the source: “${words}”`);
  if (stretch.indexOf(words, at + 1) >= 0) {
    throw new Error(`The example case quotes words that are in the source twice: “${words}”`);
  }
  return { start: within.start + at, end: within.start + at + words.length };
}
