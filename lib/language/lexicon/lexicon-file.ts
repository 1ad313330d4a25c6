import type { NumberLists } from "@/lib/language/lexicon/number-lists";
import { WORD_CLASSES } from "@/lib/language/lexicon/word-class";

/** What the lexicon's file holds. A word's number counts through the classes: nouns first, then verbs, adjectives, adverbs. */
export type LexiconData = {
  /** By class: lemmas, sorted. */
  words: string[][];
  /** By word: the numbers of its synsets, the most frequent sense first. */
  senses: NumberLists;
  /** By word: the number of the word that stands for it, of whatever class; its own when it stands for itself. */
  canonical: Int32Array;
  /** Verbs that mean something else than the noun that is written alike ("state"): their canonical form says so. */
  homographs: Int32Array;
  /** By synset: its lexicographer's file, a number of WordNet's. */
  files: Int32Array;
  /** By synset: those above it; an adjective's is the head of its cluster. */
  above: NumberLists;
  /** Words that are each other's opposites, two by two. */
  antonyms: Int32Array;
  /** Adjectives' synsets, heads of clusters, that are each other's opposites, two by two. */
  opposedHeads: Int32Array;
  /** Other spellings and the class and number of the word that they spell. */
  spellings: [string, number][];
  /** How many sentences were counted, and in how many of them a lemma stands. */
  documents: number;
  frequencies: [string, number][];
};

/** The data as bytes: sections, each after its length in four bytes; texts in UTF-8, numbers seven bits a byte. */
export function encodeLexicon(data: LexiconData): Uint8Array {
  const texts = [...data.words, data.spellings.map(([text]) => text), data.frequencies.map(([text]) => text)];
  const numbers = [
    lengthsOf(data.senses),
    data.senses.items,
    data.canonical.map((target, word) => (target === word ? 0 : target + 1)),
    data.homographs,
    data.files,
    lengthsOf(data.above),
    data.above.items,
    data.antonyms,
    data.opposedHeads,
    data.spellings.map(([, word]) => word),
    [data.documents, ...data.frequencies.map(([, count]) => count)],
  ];
  return joinSections([
    ...texts.map((lines) => new TextEncoder().encode(lines.join("\n"))),
    ...numbers.map(numberBytes),
  ]);
}

type Numbers = [
  senseLengths: Int32Array,
  senses: Int32Array,
  canonical: Int32Array,
  homographs: Int32Array,
  files: Int32Array,
  aboveLengths: Int32Array,
  above: Int32Array,
  antonyms: Int32Array,
  opposedHeads: Int32Array,
  spellings: Int32Array,
  frequencies: Int32Array,
];

/** The inverse of `encodeLexicon`. Throws a RangeError when the bytes aren't whole. */
export function decodeLexicon(bytes: Uint8Array): LexiconData {
  const sections = partSections(bytes);
  const texts = sections.splice(0, WORD_CLASSES.length + 2).map((section) => {
    const text = new TextDecoder().decode(section);
    return text ? text.split("\n") : [];
  });
  const numbers = sections.map(numbersOf);
  const [senseLengths, senses, canonical, homographs, files, aboveLengths, above, ...rest] =
    numbers as Numbers;
  const [antonyms, opposedHeads, spellings, frequencies] = rest;
  const [spelt = [], counted = []] = texts.slice(WORD_CLASSES.length);
  return {
    words: texts.slice(0, WORD_CLASSES.length),
    senses: { starts: startsOf(senseLengths), items: senses },
    canonical: canonical.map((target, word) => (target === 0 ? word : target - 1)),
    homographs,
    files,
    above: { starts: startsOf(aboveLengths), items: above },
    antonyms,
    opposedHeads,
    spellings: spelt.map((text, index) => [text, spellings?.[index] ?? 0]),
    documents: frequencies?.[0] ?? 0,
    frequencies: counted.map((text, index) => [text, frequencies?.[index + 1] ?? 0]),
  };
}

function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + 4 + section.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const section of sections) {
    view.setUint32(at, section.length);
    bytes.set(section, at + 4);
    at += 4 + section.length;
  }
  return bytes;
}

function partSections(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 4 + length > bytes.length) throw new RangeError("The lexicon's file isn't whole.");
    sections.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return sections;
}

function numberBytes(numbers: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  for (let number of Array.from(numbers)) {
    for (; number > 127; number = number >>> 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

function numbersOf(section: Uint8Array): Int32Array {
  const numbers = new Int32Array(section.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (const byte of section) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[count++] = number;
    number = 0;
    shift = 0;
  }
  return numbers.slice(0, count);
}

function lengthsOf({ starts }: NumberLists): Int32Array {
  return starts.slice(1).map((end, index) => end - (starts[index] as number));
}

function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] as number) + length;
  return starts;
}
