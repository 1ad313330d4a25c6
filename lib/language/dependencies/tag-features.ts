import { hashLetters, mix } from "@/lib/language/dependencies/hash";
import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";

/** More than any word has. */
export const MOST_TAG_FEATURES = 32;

/** The hashes of a word's endings of one, two and four letters and of its first two, for the tagger. */
export function affixes(lower: string, into: Int32Array): void {
  const { length } = lower;
  into[0] = hashLetters(lower, Math.max(0, length - 1), length);
  into[1] = hashLetters(lower, Math.max(0, length - 2), length);
  into[2] = hashLetters(lower, Math.max(0, length - 4), length);
  into[3] = hashLetters(lower, 0, Math.min(2, length));
}

/**
 * Writes the hashes of the features of a word whose part of speech is asked for and returns how many: the word, its neighbours,
 * its letters, what wink says, and the tags found for the words before it.
 */
export function tagFeatures(
  words: SentenceWords,
  word: number,
  endings: Int32Array,
  into: Int32Array,
): number {
  const { form, winkTag, fine, shape, suffix, none, root } = words;
  const before = word > 0 ? word - 1 : none;
  const twoBefore = word > 1 ? word - 2 : none;
  const after = word + 1 < root ? word + 1 : none;
  const twoAfter = word + 2 < root ? word + 2 : none;
  const ownForm = form[word] as number;
  const ownWink = winkTag[word] as number;
  const fineBefore = fine[before] as number;
  const fineTwoBefore = fine[twoBefore] as number;
  const winkAfter = winkTag[after] as number;
  const winkTwoAfter = winkTag[twoAfter] as number;
  const ownShape = (shape[word] as number) + (word === 0 ? 8 : 0);
  let count = 0;
  into[count++] = two(1, ownForm, 0);
  into[count++] = two(2, ownForm, ownWink);
  into[count++] = two(3, ownForm, fineBefore);
  into[count++] = two(4, ownForm, winkAfter);
  into[count++] = two(5, form[before] as number, ownForm);
  into[count++] = two(6, form[after] as number, ownForm);
  into[count++] = two(7, form[before] as number, ownWink);
  into[count++] = two(8, form[after] as number, ownWink);
  into[count++] = two(9, form[twoAfter] as number, ownWink);
  into[count++] = two(10, form[twoBefore] as number, ownWink);
  into[count++] = two(11, suffix[word] as number, ownWink);
  into[count++] = two(12, endings[0] as number, ownWink);
  into[count++] = two(13, endings[1] as number, ownShape);
  into[count++] = two(14, endings[2] as number, ownShape);
  into[count++] = two(15, endings[3] as number, ownShape);
  into[count++] = two(16, suffix[word] as number, fineBefore);
  into[count++] = two(17, ownShape, ownWink);
  into[count++] = two(18, fineBefore, ownWink);
  into[count++] = two(19, fineBefore * 64 + fineTwoBefore, ownWink);
  into[count++] = two(20, fineBefore, winkAfter * 32 + ownWink);
  into[count++] = two(21, winkAfter * 32 + winkTwoAfter, ownWink);
  into[count++] = two(22, suffix[after] as number, ownWink);
  into[count++] = two(23, suffix[before] as number, ownWink);
  into[count++] = two(24, ownShape * 64 + (shape[after] as number) * 8 + (shape[before] as number), ownWink);
  into[count++] = two(25, fineBefore * 64 + fineTwoBefore, ownForm);
  into[count++] = two(26, suffix[after] as number, ownForm);
  return count;
}

function two(template: number, a: number, b: number): number {
  return mix(mix(Math.imul(template, 0x27d4eb2f), a), b);
}
