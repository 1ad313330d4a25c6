import type { NamedWords, Term } from "@/lib/contradictions/compare/claim-features";
import type { Analysis } from "@/lib/language/analyse-text";
import { findNames } from "@/lib/language/names";
import type { TermsByToken } from "./terms-of";

/** Names of two words and more, by their terms, without titles: a word of such a name stands for nobody by itself. Pure. */
export function namesOf({ tokens, sentences }: Analysis, { terms, termOf }: TermsByToken): NamedWords[] {
  return sentences.flatMap(({ from, to }) =>
    findNames(tokens, from, to).flatMap(({ kind, first, last }) => {
      const words: number[] = [];
      for (let at = first; at <= last; at++) {
        const term = termOf.get(at);
        if (term !== undefined && isName(terms[term])) words.push(term);
      }
      return words.length > 1 ? [{ kind, words }] : [];
    }),
  );
}

function isName(term: Term | undefined): boolean {
  return term?.pos === "p";
}
