import { hideRareWords } from "@/lib/language/dependencies/hide-rare-words";
import { type TagWeights, tagWords } from "@/lib/language/dependencies/tag-words";
import type { GoldSentence } from "./gold-sentence";
import { seededRandom, shuffle } from "./random";
import { TaggerTrainer } from "./tagger-trainer";

const FOLDS = 6;
const EPOCHS = 7;

/** A tagger that has seen all of these sentences. */
export function trainTagger(sentences: readonly GoldSentence[]): TagWeights {
  const random = seededRandom(7);
  const trainer = new TaggerTrainer(sentences);
  const order = [...sentences];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    for (const sentence of order) trainer.learn(sentence);
  }
  return trainer.averaged();
}

/** Tags sentences with a tagger, and hides their rare words. */
export function tagSentences(
  sentences: readonly GoldSentence[],
  weights: TagWeights,
  lexicon: TagWeights["lexicon"],
): void {
  for (const { words } of sentences) {
    tagWords(words, weights);
    hideRareWords(words, lexicon);
  }
}

/** Neighbours stay together, since sentences of one document make each other easier. */
function foldOf(index: number, count: number): number {
  return Math.floor((index * FOLDS) / count);
}

/**
 * Tags each sixth of the training sentences with a tagger that has seen the other five: the parser has to learn from tags that
 * are as often wrong as those it will read.
 */
export function jackknifeTags(sentences: readonly GoldSentence[], lexicon: TagWeights["lexicon"]): void {
  const tagged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainTagger(
      sentences.filter((_sentence, index) => foldOf(index, sentences.length) !== fold),
    );
    return { fold, weights };
  });
  for (const { fold, weights } of tagged) {
    tagSentences(
      sentences.filter((_sentence, index) => foldOf(index, sentences.length) === fold),
      weights,
      lexicon,
    );
  }
}
