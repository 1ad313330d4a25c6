import { fineTagOf } from "@/lib/language/dependencies/fine-tags";
import { foldRelation, RELATIONS } from "@/lib/language/dependencies/relations";
import { readWords, type SentenceWords } from "@/lib/language/dependencies/sentence-words";
import { projectTags } from "./project-tags";
import { readTreebank, type TreebankSentence } from "./read-treebank";

/** A sentence to learn from or to be measured on: words as the parser reads them, with their gold heads and relations. */
export type GoldSentence = {
  words: SentenceWords;
  /** Gold tags: numbers in FINE_TAGS. */
  fine: Int32Array;
  /** By place; `words.root` for the root's head. */
  heads: Int32Array;
  /** Numbers in RELATIONS. */
  labels: Int32Array;
  isPunctuation: boolean[];
};

/** The sentences of a CoNLL-U file, with wink's tags. */
export function readGold(file: string): GoldSentence[] {
  return asGold(readTreebank(file));
}

/** Sentences with their trees as the parser reads them, with wink's tags. */
export function asGold(sentences: readonly TreebankSentence[]): GoldSentence[] {
  return sentences.map((sentence) => {
    const tokens = projectTags(sentence);
    const words = readWords(tokens, 0, tokens.length);
    return {
      words,
      fine: Int32Array.from(sentence.words, ({ upos, xpos }) => fineTagOf(upos, xpos)),
      heads: Int32Array.from(sentence.words, ({ head }) => (head < 0 ? words.root : head)),
      labels: Int32Array.from(sentence.words, ({ relation }) => RELATIONS.indexOf(foldRelation(relation))),
      isPunctuation: sentence.words.map(({ upos }) => upos === "PUNCT"),
    };
  });
}
