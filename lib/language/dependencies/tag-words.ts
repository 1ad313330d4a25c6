import { chooseBest } from "@/lib/language/dependencies/choose-best";
import { coarseTagOf, FINE_TAGS } from "@/lib/language/dependencies/fine-tags";
import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";
import { TAG_FEATURES, tagFeatures } from "@/lib/language/dependencies/tag-features";
import { tagNumber } from "@/lib/language/dependencies/universal-tags";
import type { Table } from "@/lib/language/dependencies/weights";

/** What the tagger has learned. */
export type TagWeights = {
  /** One number a place, for a feature and a fine tag. */
  table: Table;
  /** The fine tags that a word has been seen with, by the hash of its form; only words that are common enough. */
  lexicon: ReadonlyMap<number, readonly number[]>;
  /** The fine tags of other words, by wink's tag and whether the word has a capital. */
  open: readonly (readonly number[])[];
};

const VERB = tagNumber("VERB");
const AUXILIARY = tagNumber("AUX");
const COARSE = FINE_TAGS.map((_tag, fine) => tagNumber(coarseTagOf(fine)));

/** Room for one word's features: filled anew each time, kept so that none has to be made. */
const features = new Int32Array(TAG_FEATURES);

/**
 * Finds the words' own parts of speech, left to right, and writes them to `words.fine` and `words.tag`. wink's are one of the
 * things it looks at; it has seen the treebanks and mends a third of wink's mistakes or more.
 */
export function tagWords(words: SentenceWords, weights: TagWeights): void {
  for (let word = 0; word < words.count; word++) {
    const candidates = tagCandidates(words, word, weights);
    let fine = candidates[0] as number;
    if (candidates.length > 1) {
      tagFeatures(words, word, features);
      fine = chooseBest(weights.table, candidates, features);
    }
    setTag(words, word, fine);
  }
  findVerbs(words);
}

function findVerbs(words: SentenceWords): void {
  let verb = words.none;
  for (let word = words.count - 1; word >= 0; word--) {
    words.verbAfter[word] = verb;
    const tag = words.tag[word];
    if (tag === VERB || tag === AUXILIARY) verb = word;
  }
}

/** Writes a fine tag, and the part of speech that it belongs to. */
export function setTag(words: SentenceWords, word: number, fine: number): void {
  words.fine[word] = fine;
  words.tag[word] = COARSE[fine] as number;
}

export function tagCandidates(words: SentenceWords, word: number, weights: TagWeights): readonly number[] {
  return (
    weights.lexicon.get(words.form[word] as number) ??
    (weights.open[openKind(words.winkTag[word] as number, words.shape[word] as number)] as readonly number[])
  );
}

/** Numbers the words that aren't in the lexicon. */
export function openKind(winkTag: number, shape: number): number {
  return winkTag * 8 + shape;
}
