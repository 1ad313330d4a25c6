/** Up to here, JavaScript's own search is linear; of longer words it looks back into this much only. */
const HEAD = 250;

/** How often the beginning of long words may stand where the rest doesn't, until the slower but linear search is used. */
const MOST_TRIES = 100;

/** As `indexOf`, but linear whatever is looked for: that takes seconds for some thousand repeated words. Pure. */
export function indexIn(text: string, words: string, from: number): number {
  if (words.length <= HEAD) return text.indexOf(words, from);
  const head = words.slice(0, HEAD);
  let at = text.indexOf(head, from);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    if (text.startsWith(words, at)) return at;
    at = text.indexOf(head, at + 1);
  }
  return at < 0 ? -1 : linearIndexOf(text, words, at);
}

/** Knuth, Morris and Pratt's: no code unit of the text is gone back to. */
function linearIndexOf(text: string, words: string, from: number): number {
  // For so many code units that stand: how many of the words' beginning their end is, when the next one doesn't.
  const back = new Int32Array(words.length + 1);
  back[0] = -1;
  for (let at = 0, same = -1; at < words.length; ) {
    while (same >= 0 && words.charCodeAt(at) !== words.charCodeAt(same)) same = back[same] ?? -1;
    back[++at] = ++same;
  }
  let same = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (same >= 0 && unit !== words.charCodeAt(same)) same = back[same] ?? -1;
    if (++same === words.length) return at - same + 1;
  }
  return -1;
}
