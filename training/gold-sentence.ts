import { foldRelation, RELATIONS } from "@/lib/language/dependencies/relations";
import { readWords, type SentenceWords } from "@/lib/language/dependencies/sentence-words";
import { projectTags } from "./project-tags";
import { readTreebank } from "./read-treebank";

/** A sentence to learn from or to be measured on: words as the parser reads them, with their gold heads and relations. */
export type GoldSentence = {
  words: SentenceWords;
  /** By place; `words.root` for the root's head. */
  heads: Int32Array;
  /** Numbers in RELATIONS. */
  labels: Int32Array;
  isPunctuation: boolean[];
};

/** The sentences of a CoNLL-U file, with wink's tags. */
export function readGold(file: string): GoldSentence[] {
  return readTreebank(file).map((sentence) => {
    const words = readWords(projectTags(sentence), 0, sentence.words.length);
    return {
      words,
      heads: Int32Array.from(sentence.words, ({ head }) => (head < 0 ? words.root : head)),
      labels: Int32Array.from(sentence.words, ({ relation }) => RELATIONS.indexOf(foldRelation(relation))),
      isPunctuation: sentence.words.map(({ upos }) => upos === "PUNCT"),
    };
  });
}
