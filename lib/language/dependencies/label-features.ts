import type { Configuration } from "@/lib/language/dependencies/configuration";
import { mix } from "@/lib/language/dependencies/hash";

/** More than any arc has. */
export const MOST_LABEL_FEATURES = 48;

/** Writes the hashes of the features of an arc that is about to be made into `into` and returns how many. */
export function labelFeatures(
  configuration: Configuration,
  dependent: number,
  head: number,
  into: Int32Array,
): number {
  const { words, leftmost, rightmost, leftCount, rightCount, label } = configuration;
  const { form, lemma, tag, fine, suffix, shape } = words;
  const side = dependent < head ? 1 : 2;
  const headForm = form[head] as number;
  const headLemma = lemma[head] as number;
  const headTag = (fine[head] as number) * 4 + side;
  const ownForm = form[dependent] as number;
  const ownLemma = lemma[dependent] as number;
  const ownTag = fine[dependent] as number;
  const first = leftmost[dependent] as number;
  const last = rightmost[dependent] as number;
  const before = dependent > 0 ? dependent - 1 : words.none;
  const after = dependent + 1 < words.root ? dependent + 1 : words.none;
  const headLeft = leftmost[head] as number;
  const headRight = rightmost[head] as number;
  const distance = Math.min(Math.abs(head - dependent), 6);
  const firstLabel = label[first] as number;
  const headLeftLabel = label[headLeft] as number;
  const headRightLabel = label[headRight] as number;
  const [low, high] = dependent < head ? [dependent, head] : [head, dependent];
  const commas =
    head === words.root
      ? 0
      : Math.min((words.commasBefore[high] as number) - (words.commasBefore[low] as number), 2);
  const quotes =
    head === words.root
      ? 0
      : Math.min((words.quotesBefore[high] as number) - (words.quotesBefore[low] as number), 2);

  let count = 0;
  into[count++] = two(1, ownForm, side);
  into[count++] = two(2, ownLemma, headTag);
  into[count++] = two(3, ownTag, headTag);
  into[count++] = two(4, headLemma, ownTag * 4 + side);
  into[count++] = two(5, headForm, side);
  into[count++] = two(6, ownLemma, headLemma);
  into[count++] = three(7, suffix[dependent] as number, ownTag, headTag);
  into[count++] = three(8, ownTag, headTag, suffix[head] as number);
  into[count++] = three(9, ownTag, headTag, distance);
  into[count++] = three(10, ownTag, headTag, form[first] as number);
  into[count++] = three(11, ownTag, headTag, firstLabel * 64 + (label[last] as number));
  into[count++] = three(12, headLemma, ownTag, form[first] as number);
  into[count++] = three(13, headTag, ownTag, headLeftLabel);
  into[count++] = three(14, headTag, ownTag, headRightLabel);
  into[count++] = three(15, headLemma, headLeftLabel, headRightLabel * 64 + ownTag);
  into[count++] = three(16, ownTag, headTag, fine[before] as number);
  into[count++] = three(17, ownTag, headTag, fine[after] as number);
  into[count++] = two(18, ownTag * 4 + side, form[before] as number);
  into[count++] = two(19, ownTag * 4 + side, form[after] as number);
  into[count++] = three(20, ownTag, headTag, commas * 4 + quotes);
  into[count++] = three(21, headLemma, ownTag, commas * 4 + quotes);
  into[count++] = three(22, (shape[dependent] as number) * 8 + (shape[head] as number), headTag, ownTag);
  into[count++] = three(
    23,
    ownTag,
    headTag,
    Math.min(leftCount[dependent] as number, 3) * 4 + Math.min(rightCount[dependent] as number, 3),
  );
  into[count++] = three(24, headTag, form[first] as number, lemma[last] as number);
  into[count++] = three(25, headTag, fine[first] as number, ownLemma);
  into[count++] = three(26, headTag, form[headLeft] as number, ownTag);
  into[count++] = three(27, headTag, form[headRight] as number, ownTag);
  into[count++] = three(28, ownLemma, firstLabel, headTag);
  into[count++] = three(29, tag[dependent] as number, tag[head] as number, side);
  into[count++] = three(30, tag[dependent] as number, ownForm, (tag[head] as number) * 4 + side);
  return count;
}

function two(template: number, a: number, b: number): number {
  return mix(mix(Math.imul(template, 0xc2b2ae35), a), b);
}

function three(template: number, a: number, b: number, c: number): number {
  return mix(mix(mix(Math.imul(template, 0xc2b2ae35), a), b), c);
}
