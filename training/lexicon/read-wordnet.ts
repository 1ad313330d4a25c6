import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WORD_CLASSES, type WordClass } from "@/lib/language/lexicon/word-class";

/** `from` and `to` are places of words in their synsets, or -1 when the pointer holds for the whole synset. */
export type Pointer = { symbol: string; to: string; fromWord: number; toWord: number };

/** A set of words with one sense. `id` is its class and its offset in WordNet's file, `file` its lexicographer's file. */
export type Synset = { id: string; file: number; words: string[]; capital: boolean[]; pointers: Pointer[] };

export type WordNet = {
  synsets: ReadonlyMap<string, Synset>;
  /** By class and lemma: its synsets, the most frequent sense first. Lemmas in lower case, with spaces. */
  senses: Readonly<Record<WordClass, ReadonlyMap<string, readonly Synset[]>>>;
};

const FILES: Readonly<Record<WordClass, string>> = { n: "noun", v: "verb", a: "adj", r: "adv" };

/** WordNet's database files (`data.noun`, `index.noun` and so on) as they lie in a folder. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const wordClass of WORD_CLASSES)
    for (const line of linesOf(join(folder, `data.${FILES[wordClass]}`))) {
      const synset = readSynset(line, wordClass);
      synsets.set(synset.id, synset);
    }
  const senses = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
  for (const wordClass of WORD_CLASSES)
    for (const line of linesOf(join(folder, `index.${FILES[wordClass]}`))) {
      const fields = line.trim().split(" ");
      const count = Number(fields[2]);
      const found = fields.slice(-count).map((offset) => synsets.get(wordClass + offset));
      senses[wordClass].set(
        asLemma(fields[0] ?? ""),
        found.filter((synset) => synset),
      );
    }
  return { synsets, senses };
}

/** The lines of a file but for the licence at its head, which is indented. */
function linesOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith(" "));
}

function readSynset(line: string, wordClass: WordClass): Synset {
  const fields = (line.split(" | ")[0] ?? "").trim().split(" ");
  const field = (at: number) => fields[at] ?? "";
  const wordCount = Number.parseInt(field(3), 16);
  const raw = Array.from({ length: wordCount }, (_, index) => field(4 + 2 * index));
  const pointersAt = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(field(pointersAt)) }, (_, index) => {
    const at = pointersAt + 1 + 4 * index;
    return {
      symbol: field(at),
      to: field(at + 2).replace("s", "a") + field(at + 1),
      fromWord: Number.parseInt(field(at + 3).slice(0, 2), 16) - 1,
      toWord: Number.parseInt(field(at + 3).slice(2), 16) - 1,
    };
  });
  return {
    id: wordClass + field(0),
    file: Number(field(1)),
    words: raw.map(asLemma),
    capital: raw.map((word) => /^[A-Z]/.test(word)),
    pointers,
  };
}

/** "take_off" is "take off"; "asleep(p)" says where an adjective may stand, which isn't kept. */
function asLemma(word: string): string {
  return word
    .replace(/\(\w+\)$/, "")
    .replaceAll("_", " ")
    .toLowerCase();
}
