import { FINE_TAGS } from "@/lib/language/dependencies/fine-tags";
import { hashLetters } from "@/lib/language/dependencies/hash";
import { tagNumber, UNIVERSAL_TAGS } from "@/lib/language/dependencies/universal-tags";
import { shapeOf } from "@/lib/language/dependencies/word-shape";
import type { Token } from "@/lib/language/token";

const ROOT_TAG = UNIVERSAL_TAGS.length;
const NO_TAG = UNIVERSAL_TAGS.length + 1;
/** How many numbers `tag` can take. */
export const TAG_COUNT = UNIVERSAL_TAGS.length + 2;
const ROOT_FINE = FINE_TAGS.length;
const NO_FINE = FINE_TAGS.length + 1;
const PROPERTY_COUNT = 14;

/**
 * A sentence as the features read it: one number a word and property. Two places follow the words: `root`, the head of the
 * sentence's root, and `none`, which stands for every word that isn't there, so that no feature has to ask.
 */
export type SentenceWords = {
  count: number;
  root: number;
  none: number;
  form: Int32Array;
  lemma: Int32Array;
  /** wink's part of speech. */
  winkTag: Int32Array;
  /** The parser's own part of speech, once `tagWords` has found it: a place in FINE_TAGS, and in UNIVERSAL_TAGS. */
  fine: Int32Array;
  tag: Int32Array;
  /** The next verb or auxiliary after a word, once the tags are known. */
  verbAfter: Int32Array;
  /** The last three letters; the last one, two and four; the first two. */
  suffix: Int32Array;
  ending1: Int32Array;
  ending2: Int32Array;
  ending4: Int32Array;
  beginning: Int32Array;
  shape: Int32Array;
  /** How many commas, and how many quotation marks, stand before each word. */
  commasBefore: Int32Array;
  quotesBefore: Int32Array;
};

/** The properties of the tokens `from` to `to`, `to` exclusive; with wink's tags. Pure. */
export function readWords(tokens: readonly Token[], from: number, to: number): SentenceWords {
  const words = emptyWords(to - from);
  let commas = 0;
  let quotes = 0;
  for (let index = 0; index < words.count; index++) {
    const { text, lower, lemma, tag } = tokens[from + index] as Token;
    words.form[index] = hashLetters(lower, 0, lower.length);
    words.lemma[index] = hashLetters(lemma, 0, lemma.length);
    words.winkTag[index] = tagNumber(tag);
    words.tag[index] = words.winkTag[index] as number;
    words.suffix[index] = hashEnding(lower, 3);
    words.ending1[index] = hashEnding(lower, 1);
    words.ending2[index] = hashEnding(lower, 2);
    words.ending4[index] = hashEnding(lower, 4);
    words.beginning[index] = hashLetters(lower, 0, Math.min(2, lower.length));
    words.shape[index] = shapeOf(text);
    words.commasBefore[index] = commas;
    words.quotesBefore[index] = quotes;
    if (lower === ",") commas++;
    else if (isQuote(lower)) quotes++;
  }
  words.commasBefore[words.root] = commas;
  words.quotesBefore[words.root] = quotes;
  return words;
}

function hashEnding(word: string, letters: number): number {
  return hashLetters(word, Math.max(0, word.length - letters), word.length);
}

/** One piece of memory for all properties: pieces of their own would cost as much as parsing a short sentence. */
function emptyWords(count: number): SentenceWords {
  const size = count + 2;
  const room = new Int32Array(size * PROPERTY_COUNT);
  let used = 0;
  const property = (ofRoot: number, ofNone: number) => {
    const numbers = room.subarray(used, used + size);
    used += size;
    numbers[count] = ofRoot;
    numbers[count + 1] = ofNone;
    return numbers;
  };
  return {
    count,
    root: count,
    none: count + 1,
    form: property(1, 2),
    lemma: property(1, 2),
    winkTag: property(ROOT_TAG, NO_TAG),
    fine: property(ROOT_FINE, NO_FINE),
    tag: property(ROOT_TAG, NO_TAG),
    verbAfter: property(count + 1, count + 1),
    suffix: property(1, 2),
    ending1: property(1, 2),
    ending2: property(1, 2),
    ending4: property(1, 2),
    beginning: property(1, 2),
    shape: property(6, 7),
    commasBefore: property(0, 0),
    quotesBefore: property(0, 0),
  };
}

function isQuote(word: string): boolean {
  if (word.length > 2) return false;
  return (
    word === '"' ||
    word === "“" ||
    word === "”" ||
    word === "``" ||
    word === "''" ||
    word === "«" ||
    word === "»"
  );
}
