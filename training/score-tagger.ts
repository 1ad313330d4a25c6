import { coarseTagOf } from "@/lib/language/dependencies/fine-tags";
import { tagNumber } from "@/lib/language/dependencies/universal-tags";
import type { GoldSentence } from "./gold-sentence";

/** The share of words whose part of speech (UPOS) wink, and the parser's own tagger, got right. */
export function scoreTagger(sentences: readonly GoldSentence[]): { wink: number; own: number } {
  let words = 0;
  let wink = 0;
  let own = 0;
  for (const gold of sentences) {
    for (let word = 0; word < gold.words.count; word++) {
      const wanted = tagNumber(coarseTagOf(gold.fine[word] as number));
      words++;
      if (gold.words.winkTag[word] === wanted) wink++;
      if (gold.words.tag[word] === wanted) own++;
    }
  }
  return { wink: wink / words, own: own / words };
}
