import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { decodeLexicon, type LexiconData } from "@/lib/language/lexicon/lexicon-file";
import type { NumberLists } from "@/lib/language/lexicon/number-lists";
import { WORD_CLASSES, type WordClass } from "@/lib/language/lexicon/word-class";

/** The data that ships, and the ways into it. */
export type Lexicon = Omit<LexiconData, "words" | "spellings" | "frequencies" | "homographs"> & {
  /** By word: its lemma. */
  lemmas: string[];
  /** By class and lemma: the word's number, other spellings too. */
  numbers: Readonly<Record<WordClass, ReadonlyMap<string, number>>>;
  /** By a word's number: its class. */
  classOf: (word: number) => WordClass;
  homographs: ReadonlySet<number>;
  /** By synset: how many stand directly under it. */
  below: Uint16Array;
  frequencies: ReadonlyMap<string, number>;
};

let loaded: Lexicon | null = null;

/** The lexicon, read once, at first use. Throws when the file beside this one is missing or isn't whole. */
export function loadLexicon(): Lexicon {
  loaded ??= openLexicon(
    decodeLexicon(brotliDecompressSync(readFileSync(new URL("./lexicon.bin", import.meta.url)))),
  );
  return loaded;
}

function openLexicon({ words, spellings, frequencies, homographs, ...data }: LexiconData): Lexicon {
  const numbers = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
  const lemmas: string[] = [];
  const ends: number[] = [];
  for (const [index, wordClass] of WORD_CLASSES.entries()) {
    for (const lemma of words[index] ?? []) {
      numbers[wordClass].set(lemma, lemmas.length);
      lemmas.push(lemma);
    }
    ends.push(lemmas.length);
  }
  for (const [spelling, number] of spellings)
    numbers[spelling.slice(0, 1) as WordClass].set(spelling.slice(1), number);
  return {
    ...data,
    lemmas,
    numbers,
    classOf: (word) => WORD_CLASSES[ends.findIndex((end) => word < end)] as WordClass,
    homographs: new Set(homographs),
    below: countBelow(data.above),
    frequencies: new Map(frequencies),
  };
}

function countBelow({ starts, items }: NumberLists): Uint16Array {
  const below = new Uint16Array(starts.length);
  for (const synset of items) below[synset] = (below[synset] as number) + 1;
  return below;
}
