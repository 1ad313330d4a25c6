import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Analysis } from "@/lib/language/analyse-text";
import { NO_NAME, NO_NAME_ALONE } from "@/lib/language/names/words";
import { wordSet } from "@/lib/language/word-set";

/** Words behind which a phrase only goes on with a clause of its own. */
export const CUTTERS = wordSet("who whose which that where whom when while");

/** What may stand between a speaker and the verb. */
const ADVERBS = wordSet(
  "later also today yesterday now then earlier again meanwhile however still already too once repeatedly immediately quickly previously recently reportedly",
);

/** The last token before a clause, a comma or a bracket: "another docker, who gave no name". */
export function cutPhrase(analysis: Analysis, span: TokenSpan): number {
  let last = beforeClause(analysis, span);
  // "a junior minister soon added": when it was said is no part of who said it.
  while (last > span.first && ADVERBS.has(analysis.tokens[last]?.lower ?? "")) last--;
  return last;
}

function beforeClause({ tokens }: Analysis, span: TokenSpan): number {
  // "those who live there" are nobody without the clause.
  const from = tokens[span.first]?.lower === "those" && tokens[span.first + 1]?.lower === "who" ? 2 : 1;
  for (let at = span.first + from; at <= span.last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === "ADP" && NO_NAME.has(tokens[at + 1]?.lower ?? "")) return at - 1;
    if (CUTTERS.has(token.lower) || /^[,(;:–—]$/u.test(token.text)) return at - 1;
    if (
      token.tag === "VERB" &&
      at > span.first + 1 &&
      tokens[at - 1]?.tag !== "DET" &&
      /(?:ing|ed)$/.test(token.lower) &&
      tokens[at + 1]?.tag !== "NOUN"
    )
      return at - 1;
  }
  return span.last;
}

/** The last noun before a preposition. */
export function headOf({ tokens }: Analysis, span: TokenSpan, head: number | null): number {
  if (head !== null && head >= span.first && head <= span.last) {
    // The owner of somebody is not them: "the company's chief executive".
    let within = head < span.last && /^['’]s?$/u.test(tokens[head + 1]?.text ?? "");
    for (let at = span.first + 1; at < head; at++) within ||= tokens[at]?.tag === "ADP";
    if (!within) return head;
  }
  let found = -1;
  for (let at = span.first; at <= span.last; at++) {
    const token = tokens[at];
    if (!token || (token.tag === "ADP" && at > span.first)) break;
    // What was found so far is the owner only.
    if (/^['’]s?$/u.test(token.text)) found = -1;
    if (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "PRON" || token.tag === "NUM")
      found = at;
  }
  return found < 0 ? span.last : found;
}

/** As the phrase reads within a sentence: a capital that it only has as the first word goes; names keep theirs. */
export function inSentence({ tokens, text }: Analysis, first: number, words: string): string {
  const token = tokens[first];
  if (token && NO_NAME_ALONE.has(token.lower)) return words;
  if (!token || !/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(token.text)) return words;
  if (!/(?:^|\n|[.!?…]["”’)]*)\s*$/u.test(text.slice(Math.max(0, token.start - 6), token.start)))
    return words;
  const isPlural = /[^s]s$/.test(token.lower) && !/^(?:NOUN|PROPN)$/.test(tokens[first + 1]?.tag ?? "");
  return token.tag !== "PROPN" || isPlural ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
