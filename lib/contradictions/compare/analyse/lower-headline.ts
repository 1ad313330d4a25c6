import { idf } from "@/lib/language/lexicon/lexicon";
import { wordSet } from "@/lib/language/word-set";

/** A word seen this often in ordinary text is no name by itself; in the lexicon's document frequencies. */
const COMMON = 8;
const WORD = /\p{L}[\p{L}'’]*/gu;
const SHORT = 4;

/**
 * A statement in Title Case or CAPITALS, as headlines are, with its common words in lower case, so that its parts of speech can be told; any
 * other statement as it is. Of the same length always. Pure.
 */
export function lowerHeadline(text: string): string {
  const words = (text.match(WORD) ?? []).filter((word) => word.length >= SHORT);
  const capital = words.filter((word) => word[0] !== word[0]?.toLowerCase()).length;
  if (words.length < 3 || capital / words.length < 0.7 || words.some(isOfASentence)) return text;
  return text.replace(WORD, (word, at: number) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length || (at === 0 && word.length > 3)) return word;
    return idf(lower) <= COMMON || word.length < SHORT ? lower : capitalised(word);
  });
}

/** Title case spares small words, long prepositions among them, and no other. */
const SPARED = wordSet(
  "about after against amid among before between during over since through under until upon with within without",
);

/** A word in lower case that stands in no title: a sentence may be made of names for the most part. */
function isOfASentence(word: string): boolean {
  return word.length > SHORT && word === word.toLowerCase() && !SPARED.has(word);
}

function capitalised(word: string): string {
  return word === word.toUpperCase() && word.length > 4 ? word[0] + word.slice(1).toLowerCase() : word;
}
