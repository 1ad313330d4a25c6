import type { Term } from "@/lib/contradictions/compare/claim-features";
import { canonicalOf, idf } from "@/lib/language/lexicon/lexicon";
import type { Token } from "@/lib/language/token";
import { EMPTY_WORDS } from "./light-words";

const POS: Partial<Record<Token["tag"], Term["pos"]>> = {
  NOUN: "n",
  VERB: "v",
  AUX: "v",
  ADJ: "a",
  ADV: "r",
  PROPN: "p",
  NUM: "#",
  X: "n",
};

/** Indices of terms by the token that they stand on. */
export type TermsByToken = { terms: Term[]; termOf: ReadonlyMap<number, number> };

/** Adjectives that say what a verb has done, where the dictionary doesn't tie them. */
const SAME_ROOT: Readonly<Record<string, string>> = {
  dead: "die",
  alive: "live",
  guilty: "guilt",
  lost: "lose",
};

/** What a word of the speaker's own name weighs. */
const OWN_NAME = 0.5;

/** The content words of a statement. Pure. */
export function termsOf(tokens: readonly Token[], speaker: string): TermsByToken {
  const own = new Set(speaker.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const terms: Term[] = [];
  const termOf = new Map<number, number>();
  tokens.forEach((token, at) => {
    const pos = POS[token.tag];
    if (!pos || EMPTY_WORDS.has(token.lemma) || EMPTY_WORDS.has(token.lower)) return;
    if (!/[\p{L}\p{N}]/u.test(token.lower)) return;
    const lemma = pos === "p" ? token.lower.replace(/^['’]|['’]s?$/g, "") : token.lemma;
    const wordnet = pos === "p" || pos === "#" ? "n" : pos;
    termOf.set(at, terms.length);
    terms.push({
      start: token.start,
      end: token.end,
      lemma,
      key: pos === "#" ? lemma : canonicalOf(SAME_ROOT[lemma] ?? lemma, SAME_ROOT[lemma] ? "v" : wordnet),
      pos,
      weight: own.has(token.lower) ? OWN_NAME : Math.round(idf(lemma) * 100) / 100,
    });
  });
  return { terms, termOf };
}
