import { type Configuration, stackAt } from "@/lib/language/dependencies/configuration";
import { mix } from "@/lib/language/dependencies/hash";

/** More than any configuration has. */
export const MOST_TRANSITION_FEATURES = 96;

/**
 * Writes the hashes of a configuration's features into `into` and returns how many. The templates follow Zhang and Nivre 2011:
 * forms, lemmas and tags of the stack's top three words and the next three, their outermost dependents with their relations,
 * distance, valency; and what stands between the two words that an arc would join: commas and quotation marks.
 */
export function transitionFeatures(configuration: Configuration, into: Int32Array): number {
  const { words, leftmost, rightmost, leftSecond, rightSecond, label, leftCount, rightCount, next } =
    configuration;
  const { form, lemma, tag, fine, suffix, shape } = words;
  const top = stackAt(configuration, 0);
  const second = stackAt(configuration, 1);
  const third = stackAt(configuration, 2);
  const after = next + 1 < words.root ? next + 1 : words.none;
  const later = next + 2 < words.root ? next + 2 : words.none;

  const topForm = form[top] as number;
  const topLemma = lemma[top] as number;
  const topTag = fine[top] as number;
  const topCoarse = tag[top] as number;
  const topSuffix = suffix[top] as number;
  const secondForm = form[second] as number;
  const secondLemma = lemma[second] as number;
  const secondTag = fine[second] as number;
  const secondCoarse = tag[second] as number;
  const nextForm = form[next] as number;
  const nextLemma = lemma[next] as number;
  const nextTag = fine[next] as number;
  const nextCoarse = tag[next] as number;
  const nextSuffix = suffix[next] as number;
  const afterForm = form[after] as number;
  const afterTag = fine[after] as number;
  const afterCoarse = tag[after] as number;
  const laterTag = tag[later] as number;
  const thirdTag = tag[third] as number;

  const topLeft = leftmost[top] as number;
  const topRight = rightmost[top] as number;
  const topLeftSecond = leftSecond[top] as number;
  const topRightSecond = rightSecond[top] as number;
  const nextLeft = leftmost[next] as number;
  const nextLeftSecond = leftSecond[next] as number;
  const secondLeft = leftmost[second] as number;
  const secondRight = rightmost[second] as number;
  const topLeftTag = tag[topLeft] as number;
  const topRightTag = tag[topRight] as number;
  const nextLeftTag = tag[nextLeft] as number;
  const secondRightTag = tag[secondRight] as number;
  const topLeftLabel = label[topLeft] as number;
  const topRightLabel = label[topRight] as number;
  const nextLeftLabel = label[nextLeft] as number;
  const secondRightLabel = label[secondRight] as number;
  const secondLeftLabel = label[secondLeft] as number;

  const distance = top === words.none ? 0 : bucket(next - top);
  const stackDistance = second === words.none ? 0 : bucket(top - second);
  const topValency = (leftCount[top] as number) * 8 + Math.min(rightCount[top] as number, 7);
  const secondRights = rightCount[second] as number;
  const nextLefts = leftCount[next] as number;
  const commas =
    top === words.none
      ? 0
      : Math.min((words.commasBefore[next] as number) - (words.commasBefore[top] as number), 3);
  const quotes =
    top === words.none
      ? 0
      : Math.min((words.quotesBefore[next] as number) - (words.quotesBefore[top] as number), 3);
  const stackQuotes =
    second === words.none
      ? 0
      : Math.min((words.quotesBefore[top] as number) - (words.quotesBefore[second] as number), 3);
  const openQuote = (words.quotesBefore[next] as number) & 1;

  let count = 0;
  // One word
  into[count++] = one(1, topForm);
  into[count++] = one(2, topLemma);
  into[count++] = two(3, topForm, topTag);
  into[count++] = one(4, nextForm);
  into[count++] = one(5, nextLemma);
  into[count++] = two(6, nextForm, nextTag);
  into[count++] = two(7, afterForm, nextTag);
  into[count++] = two(8, afterTag, nextTag);
  into[count++] = one(9, secondForm);
  into[count++] = two(10, secondLemma, secondTag);
  into[count++] = two(11, topSuffix, topTag);
  into[count++] = two(12, nextSuffix, nextTag);
  into[count++] = three(13, shape[top] as number, shape[next] as number, topTag * 64 + nextTag);
  // Two words
  into[count++] = two(14, topLemma, nextLemma);
  into[count++] = two(15, topTag, nextTag);
  into[count++] = three(16, topLemma, topTag, nextTag);
  into[count++] = three(17, topTag, nextLemma, nextTag);
  into[count++] = three(18, topLemma, nextTag, afterTag);
  into[count++] = two(19, secondTag, topTag);
  into[count++] = two(20, secondLemma, topLemma);
  into[count++] = three(21, secondLemma, topTag, nextTag);
  into[count++] = three(22, secondTag, topLemma, nextTag);
  into[count++] = three(23, secondTag, topTag, nextLemma);
  into[count++] = two(24, topSuffix, nextTag);
  into[count++] = two(25, topTag, nextSuffix);
  into[count++] = two(26, secondTag, topSuffix);
  // Three and four words
  into[count++] = three(27, topTag, nextTag, afterTag);
  into[count++] = three(28, nextTag, afterTag, laterTag);
  into[count++] = three(29, secondTag, topTag, nextTag);
  into[count++] = three(30, thirdTag, secondTag, topTag);
  into[count++] = four(31, secondTag, topTag, nextTag, afterTag);
  into[count++] = four(32, topTag, nextTag, afterTag, laterTag);
  into[count++] = four(33, thirdTag, secondTag, topTag, nextTag);
  // Dependents
  into[count++] = four(34, topTag, topLeftTag, topLeftLabel, nextTag);
  into[count++] = four(35, topTag, topRightTag, topRightLabel, nextTag);
  into[count++] = four(36, topTag, nextTag, nextLeftTag, nextLeftLabel);
  into[count++] = four(37, secondTag, secondRightTag, secondRightLabel, topTag);
  into[count++] = four(38, secondTag, topTag, topLeftTag, topLeftLabel);
  into[count++] = four(39, secondTag, topTag, topRightTag, topRightLabel);
  into[count++] = three(40, topLemma, topLeftLabel, topRightLabel);
  into[count++] = three(41, secondLemma, secondLeftLabel, secondRightLabel);
  into[count++] = three(42, nextLemma, nextLeftLabel, label[nextLeftSecond] as number);
  into[count++] = four(43, topTag, topLeftTag, tag[topLeftSecond] as number, topLeftLabel);
  into[count++] = four(44, topTag, topRightTag, tag[topRightSecond] as number, topRightLabel);
  into[count++] = four(45, nextTag, nextLeftTag, tag[nextLeftSecond] as number, nextLeftLabel);
  into[count++] = four(46, secondTag, topTag, topLeftTag, topRightTag);
  into[count++] = two(47, form[topLeft] as number, topLemma);
  into[count++] = two(48, form[topRight] as number, topLemma);
  into[count++] = three(49, form[topLeft] as number, topTag, nextTag);
  into[count++] = three(50, topLeftLabel, topRightLabel, nextLeftLabel * 64 + secondRightLabel);
  into[count++] = three(51, form[nextLeft] as number, nextTag, topTag);
  into[count++] = three(52, topLeftLabel, topTag, nextLemma);
  into[count++] = three(53, secondLeftLabel, secondTag, topTag);
  // Distance and valency
  into[count++] = two(54, topLemma, distance);
  into[count++] = two(55, nextLemma, distance);
  into[count++] = three(56, topTag, nextTag, distance);
  into[count++] = three(57, secondTag, topTag, stackDistance);
  into[count++] = two(58, topLemma, topValency);
  into[count++] = three(59, topTag, topValency, nextTag);
  into[count++] = two(60, nextLemma, nextLefts);
  into[count++] = three(61, nextTag, nextLefts, topTag);
  into[count++] = two(62, secondLemma, secondRights);
  into[count++] = three(63, secondTag, secondRights, topTag);
  // Punctuation between
  into[count++] = four(64, topTag, nextTag, commas, quotes);
  into[count++] = four(65, secondTag, topTag, stackQuotes, openQuote);
  into[count++] = three(66, topLemma, quotes, nextTag);
  into[count++] = three(67, nextLemma, quotes, topTag);
  into[count++] = three(68, secondLemma, commas, topTag);
  into[count++] = four(69, topTag, nextTag, distance, topValency);
  into[count++] = four(70, topCoarse, nextCoarse, afterCoarse, laterTag);
  into[count++] = four(71, secondCoarse, topCoarse, nextCoarse, afterCoarse);
  into[count++] = four(72, thirdTag, secondCoarse, topCoarse, nextCoarse);
  into[count++] = three(73, secondCoarse, topCoarse, nextCoarse);
  into[count++] = three(74, topCoarse, nextCoarse, distance);
  return count;
}

function bucket(distance: number): number {
  if (distance <= 5) return distance;
  return distance <= 10 ? 6 : 7;
}

function one(template: number, a: number): number {
  return mix(Math.imul(template, 0x85ebca6b), a);
}

function two(template: number, a: number, b: number): number {
  return mix(mix(Math.imul(template, 0x85ebca6b), a), b);
}

function three(template: number, a: number, b: number, c: number): number {
  return mix(mix(mix(Math.imul(template, 0x85ebca6b), a), b), c);
}

function four(template: number, a: number, b: number, c: number, d: number): number {
  return mix(mix(mix(mix(Math.imul(template, 0x85ebca6b), a), b), c), d);
}
