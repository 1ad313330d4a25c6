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
  /** The sentence's first token behind a dateline, whether a quote begins there or not. */
  from: number;
  /** The tokens that are left, by their index in the analysis, in order. */
  tokens: readonly number[];
  /** Its numbers are indexes of the analysis; only asked for the tokens that are left. */
  tree: () => Tree;
};

/** What a passage leaves out: tokens of direct quotes, their marks included, and of what isn't the article's text. */
export type LeftOut = { inSpeech: (token: number) => boolean; isIgnored: (token: number) => boolean };

/** The passage of a sentence. Pure; the tree is made when it is first asked for. */
export function passageOf(analysis: Analysis, sentence: Sentence, { inSpeech, isIgnored }: LeftOut): Passage {
  const tokens: number[] = [];
  let from = sentence.from;
  while (from < sentence.to && isIgnored(from)) from++;
  for (let index = from; index < sentence.to; index++)
    if (!inSpeech(index) && !isIgnored(index)) tokens.push(index);
  let made: Tree | null = null;
  const tree = () => {
    made ??=
      tokens.length === sentence.to - sentence.from
        ? analysis.treeOf(sentence)
        : treeOf(analysis, sentence, tokens);
    return made;
  };
  return { sentence, from, tokens, tree };
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
