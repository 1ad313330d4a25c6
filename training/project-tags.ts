import { tagTokens } from "@/lib/language/tag-tokens";
import type { Token } from "@/lib/language/token";
import type { TreebankSentence } from "./read-treebank";

/**
 * A treebank's words as tokens with wink's tags and lemmas, since those are what the parser reads at use: a parser trained on
 * gold tags would trust them too much. wink was not trained on these treebanks as far as we know, so its tags are as noisy on
 * the training part as elsewhere and need no jackknifing.
 *
 * A word that wink cuts in the same way takes its token's tag and lemma. Where wink cuts elsewhere ("state-owned", "gonna"),
 * a word takes the tag of the token that covers its last letter, and its own form as lemma; marks are PUNCT in any case.
 */
export function projectTags(sentence: TreebankSentence): Token[] {
  const found = tagTokens(sentence.text);
  let at = 0;
  return sentence.words.map(({ form, start, end }): Token => {
    while (at + 1 < found.length && (found[at] as Token).end < end) at++;
    const token = found[at];
    const lower = form.toLowerCase().replaceAll("’", "'");
    if (token && token.start === start && token.end === end) return { ...token, lower };
    const isMark = !/[\p{L}\p{N}]/u.test(form);
    return { text: form, lower, lemma: lower, tag: isMark ? "PUNCT" : (token?.tag ?? "X"), start, end };
  });
}
