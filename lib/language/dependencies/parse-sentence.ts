import { buildTree } from "@/lib/language/dependencies/build-tree";
import { hideRareWords } from "@/lib/language/dependencies/hide-rare-words";
import { loadWeights } from "@/lib/language/dependencies/load-weights";
import { parseWords } from "@/lib/language/dependencies/parse-words";
import { readWords } from "@/lib/language/dependencies/sentence-words";
import { tagWords } from "@/lib/language/dependencies/tag-words";
import type { Tree } from "@/lib/language/dependencies/tree";
import type { Token } from "@/lib/language/token";

/**
 * The dependencies of the tokens `from` to `to` (exclusive), which are one sentence: one root, projective, in time that grows with
 * the number of tokens alone. Pure, but for the weights that are read at first use.
 */
export function parseSentence(tokens: readonly Token[], from: number, to: number): Tree {
  const { parser, tagger } = loadWeights();
  const words = readWords(tokens, from, to);
  tagWords(words, tagger);
  hideRareWords(words, tagger.lexicon);
  const { head, label } = parseWords(words, parser);
  return buildTree(from, to, { heads: head, labels: label });
}
