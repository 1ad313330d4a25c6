import { hashLetters } from "@/lib/language/dependencies/hash";
import type { Tag, Token } from "@/lib/language/token";

const TAGS: readonly Tag[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
];
const TAG_NUMBERS = new Map<string, number>(TAGS.map((tag, index) => [tag, index]));
const ROOT_TAG = TAGS.length;
const NO_TAG = TAGS.length + 1;
/** How many numbers `tag` can take. */
export const TAG_COUNT = TAGS.length + 2;

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
  tag: Int32Array;
  suffix: Int32Array;
  shape: Int32Array;
  /** How many commas, and how many quotation marks, stand before each word. */
  commasBefore: Int32Array;
  quotesBefore: Int32Array;
};

/** The properties of the tokens `from` to `to`, `to` exclusive. Pure. */
export function readWords(tokens: readonly Token[], from: number, to: number): SentenceWords {
  const count = to - from;
  const size = count + 2;
  const words: SentenceWords = {
    count,
    root: count,
    none: count + 1,
    form: new Int32Array(size),
    lemma: new Int32Array(size),
    tag: new Int32Array(size),
    suffix: new Int32Array(size),
    shape: new Int32Array(size),
    commasBefore: new Int32Array(size),
    quotesBefore: new Int32Array(size),
  };
  let commas = 0;
  let quotes = 0;
  for (let index = 0; index < count; index++) {
    const token = tokens[from + index] as Token;
    const { lower, lemma } = token;
    words.form[index] = hashLetters(lower, 0, lower.length);
    words.lemma[index] = hashLetters(lemma, 0, lemma.length);
    words.tag[index] = TAG_NUMBERS.get(token.tag) ?? NO_TAG;
    words.suffix[index] = hashLetters(lower, Math.max(0, lower.length - 3), lower.length);
    words.shape[index] = shapeOf(token.text);
    words.commasBefore[index] = commas;
    words.quotesBefore[index] = quotes;
    if (lower === ",") commas++;
    else if (isQuote(lower)) quotes++;
  }
  words.commasBefore[count] = commas;
  words.quotesBefore[count] = quotes;
  words.tag[words.root] = ROOT_TAG;
  words.tag[words.none] = NO_TAG;
  words.form[words.root] = 1;
  words.form[words.none] = 2;
  words.lemma[words.root] = 1;
  words.lemma[words.none] = 2;
  return words;
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

/** 1 to 5: capitals only, a capital first, with a digit, no letter at all, anything else. */
function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 3;
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  if (isCapital) return text.length > 1 && text === text.toUpperCase() ? 1 : 2;
  return text.charAt(0) === text.charAt(0).toUpperCase() ? 4 : 5;
}
