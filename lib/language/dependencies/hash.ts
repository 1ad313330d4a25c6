/** The FNV-1a hash of some of a word's letters, as a 32 bit integer: `from` inclusive, `to` exclusive. */
export function hashLetters(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}
