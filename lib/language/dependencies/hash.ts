/** The FNV-1a hash of some of a word's letters, as a 32 bit integer: `from` inclusive, `to` exclusive. */
export function hashLetters(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Mixes one more number into a hash, so that every bit of both moves the low bits that choose a place in a table. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
