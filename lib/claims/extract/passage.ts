import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import { parseSentence } from "@/lib/language/dependencies/parse-sentence";
import type { Tree } from "@/lib/language/dependencies/tree";
import type { Token } from "@/lib/language/token";

/**
 * A sentence as it is read for attributions: without the words of direct quotes, which would only confuse what the reporter's
 * own words say about each other.
 */
export type Passage = {
  sentence: Sentence;
  /** The tokens that are left, by their index in the analysis, in order. */
  tokens: readonly number[];
  /** Its numbers are indexes of the analysis; only asked for the tokens that are left. */
  tree: () => Tree;
};

/** The passage of a sentence. @param isQuoted whether a token lies within a direct quote, its marks included. Pure. */
export function passageOf(
  analysis: Analysis,
  sentence: Sentence,
  isQuoted: (token: number) => boolean,
): Passage {
  const tokens: number[] = [];
  for (let index = sentence.from; index < sentence.to; index++) if (!isQuoted(index)) tokens.push(index);
  let made: Tree | null = null;
  const tree = () => {
    made ??=
      tokens.length === sentence.to - sentence.from
        ? analysis.treeOf(sentence)
        : treeOf(analysis, sentence, tokens);
    return made;
  };
  return { sentence, tokens, tree };
}

function treeOf(analysis: Analysis, sentence: Sentence, left: readonly number[]): Tree {
  const words = left.flatMap((index) => analysis.tokens[index] ?? []) satisfies Token[];
  const own = parseSentence(words, 0, words.length);
  const place = new Map(left.map((index, at) => [index, at]));
  const whole = (at: number) => left[at] ?? -1;
  return {
    from: sentence.from,
    to: sentence.to,
    headOf: (token) => whole(own.headOf(place.get(token) ?? -1)),
    relationOf: (token) => own.relationOf(place.get(token) ?? 0),
    childrenOf: (token) => {
      const at = place.get(token);
      return at === undefined ? [] : own.childrenOf(at).map(whole);
    },
    reachOf: (token) => {
      const reach = own.reachOf(place.get(token) ?? 0);
      return { first: whole(reach.first), last: whole(reach.last) };
    },
  };
}
