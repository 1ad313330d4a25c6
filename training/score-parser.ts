import { parseWords } from "@/lib/language/dependencies/parse-words";
import type { ParserWeights } from "@/lib/language/dependencies/weights";
import type { GoldSentence } from "./gold-sentence";

/** The share of words, punctuation left out, whose head is right (UAS), and whose head and relation are (LAS). */
export function scoreParser(
  sentences: readonly GoldSentence[],
  weights: ParserWeights,
): { uas: number; las: number } {
  let words = 0;
  let heads = 0;
  let labelled = 0;
  for (const gold of sentences) {
    const parsed = parseWords(gold.words, weights);
    for (let word = 0; word < gold.words.count; word++) {
      if (gold.isPunctuation[word]) continue;
      words++;
      if (parsed.head[word] !== gold.heads[word]) continue;
      heads++;
      if (parsed.label[word] === gold.labels[word]) labelled++;
    }
  }
  return { uas: heads / words, las: labelled / words };
}
