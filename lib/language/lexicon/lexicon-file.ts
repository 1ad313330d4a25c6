import { WORD_CLASSES } from "@/lib/language/lexicon/word-class";

/** What the lexicon's file holds. A word's number counts through the classes: nouns first, then verbs, adjectives, adverbs. */
export type LexiconData = {
  /** By class: lemmas, sorted. */
  words: string[][];
  /** By word: the numbers of its synsets, the most frequent sense first. */
  senses: number[][];
  /** By word: the number of the word that stands for it, of whatever class; its own when it stands for itself. */
  canonical: number[];
  /** Verbs that mean something else than the noun that is written alike ("state"): their canonical form says so. */
  homographs: number[];
  /** By synset: its lexicographer's file, a number of WordNet's. */
  files: number[];
  /** By synset: those above it; an adjective's is the head of its cluster. */
  above: number[][];
  /** Pairs of words that are each other's opposites. */
  antonyms: [number, number][];
  /** Pairs of adjectives' synsets, heads of clusters, that are each other's opposites. */
  opposedHeads: [number, number][];
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
    data.senses.flatMap((list) => [list.length, ...list]),
    data.canonical.map((target, word) => (target === word ? 0 : target + 1)),
    data.homographs,
    data.files,
    data.above.flatMap((list) => [list.length, ...list]),
    data.antonyms.flat(),
    data.opposedHeads.flat(),
    data.spellings.map(([, word]) => word),
    [data.documents, ...data.frequencies.map(([, count]) => count)],
  ];
  return joinSections([
    ...texts.map((lines) => new TextEncoder().encode(lines.join("\n"))),
    ...numbers.map(numberBytes),
  ]);
}

/** The inverse of `encodeLexicon`. Throws a RangeError when the bytes aren't whole. */
export function decodeLexicon(bytes: Uint8Array): LexiconData {
  const sections = partSections(bytes);
  const texts = sections.splice(0, WORD_CLASSES.length + 2).map((section) => {
    const text = new TextDecoder().decode(section);
    return text ? text.split("\n") : [];
  });
  const [senses, canonical, homographs, files, above, antonyms, opposedHeads, spellings, frequencies] =
    sections.map(numbersOf);
  const [spelt = [], counted = []] = texts.slice(WORD_CLASSES.length);
  return {
    words: texts.slice(0, WORD_CLASSES.length),
    senses: listsOf(senses),
    canonical: (canonical ?? []).map((target, word) => (target === 0 ? word : target - 1)),
    homographs: homographs ?? [],
    files: files ?? [],
    above: listsOf(above),
    antonyms: pairsOf(antonyms),
    opposedHeads: pairsOf(opposedHeads),
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

function numberBytes(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number > 127; number = number >>> 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

function numbersOf(section: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const byte of section) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
}

/** Lists, each after its length. */
function listsOf(numbers: readonly number[] = []): number[][] {
  const lists: number[][] = [];
  for (let at = 0; at < numbers.length; at += 1 + (numbers[at] ?? 0))
    lists.push(numbers.slice(at + 1, at + 1 + (numbers[at] ?? 0)));
  return lists;
}

function pairsOf(numbers: readonly number[] = []): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}
