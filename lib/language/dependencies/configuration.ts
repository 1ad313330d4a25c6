import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose heads are open, the next
 * word to read, and the arcs made so far. Words are known by their place in the sentence; `words.none` means none.
 */
export type Configuration = {
  words: SentenceWords;
  stack: Int32Array;
  stackSize: number;
  next: number;
  head: Int32Array;
  /** The number of a relation in RELATIONS; -1 before it is known. */
  label: Int32Array;
  /** The outermost and the second outermost dependent on either side. */
  leftmost: Int32Array;
  leftSecond: Int32Array;
  rightmost: Int32Array;
  rightSecond: Int32Array;
  /** The relations of a word's dependents on either side, a bit each; all of the rarer ones share one. */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
};

/** Nothing read yet. */
export function startConfiguration(words: SentenceWords): Configuration {
  const size = words.count + 2;
  const room = new Int32Array(size * 11);
  const part = (index: number) => room.subarray(index * size, (index + 1) * size);
  room.fill(-1, 0, size * 2);
  room.fill(words.none, size * 2, size * 6);
  return {
    words,
    head: part(0),
    label: part(1),
    leftmost: part(2),
    leftSecond: part(3),
    rightmost: part(4),
    rightSecond: part(5),
    stack: part(6),
    leftLabels: part(7),
    rightLabels: part(8),
    leftCount: part(9),
    rightCount: part(10),
    stackSize: 0,
    next: 0,
  };
}

/** The word so many places below the top of the stack. */
export function stackAt(configuration: Configuration, depth: number): number {
  const place = configuration.stackSize - 1 - depth;
  return place < 0 ? configuration.words.none : (configuration.stack[place] as number);
}
