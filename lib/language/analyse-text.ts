import { parseSentence } from "@/lib/language/dependencies/parse-sentence";
import type { Tree } from "@/lib/language/dependencies/tree";
import { paragraphsOf } from "@/lib/language/paragraphs-of";
import { segmentSentences } from "@/lib/language/segment-sentences";
import type { Stretch } from "@/lib/language/segment-words";
import { tagTokens } from "@/lib/language/tag-tokens";
import type { Token } from "@/lib/language/token";

/** A sentence: its place in the text, its tokens (`from` to `to`, `to` exclusive) and its paragraph, each by index. */
export type Sentence = Stretch & { index: number; from: number; to: number; paragraph: number };

/** An English text as the stages read it. Tokens and sentences are in the text's order and known by their index. */
export type Analysis = {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  paragraphs: readonly Stretch[];
  /** Who does what to whom in a sentence: parsed when it is first asked for, since most sentences needn't be. */
  treeOf: (sentence: Sentence) => Tree;
};

/** Reads an English text: paragraphs, sentences, tokens with lemma and part of speech, dependencies on demand. Pure. */
export function analyseText(text: string): Analysis {
  const tokens = tagTokens(text);
  const paragraphs = paragraphsOf(text);
  const sentences = placeTokens(segmentSentences(text, "en"), tokens, paragraphs);
  const trees: Tree[] = [];
  const treeOf = (sentence: Sentence) => {
    const kept = trees[sentence.index];
    if (kept) return kept;
    const made = parseSentence(tokens, sentence.from, sentence.to);
    trees[sentence.index] = made;
    return made;
  };
  return { text, tokens, sentences, paragraphs, treeOf };
}

function placeTokens(
  stretches: readonly Stretch[],
  tokens: readonly Token[],
  paragraphs: readonly Stretch[],
): Sentence[] {
  let next = 0;
  let paragraph = 0;
  return stretches.map((stretch, index) => {
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= stretch.start) next++;
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < stretch.end) next++;
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) <= stretch.start)
      paragraph++;
    return { ...stretch, index, from, to: next, paragraph };
  });
}
