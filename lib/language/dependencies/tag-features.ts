import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";
import { compileTemplates, hashTemplates } from "@/lib/language/dependencies/templates";

/** The word whose part of speech is asked for, and its neighbours. */
const ROLES = ["own", "before", "twoBefore", "after", "twoAfter"] as const;
/** `fine`: the tagger's own answer, for the words before only. */
const PROPERTIES = ["form", "wink", "fine", "suffix", "shape"] as const;
const OWN = ["ending1", "ending2", "ending4", "beginning", "isFirst"] as const;

type Value = `${(typeof ROLES)[number]}.${(typeof PROPERTIES)[number]}` | (typeof OWN)[number];

const VALUES: readonly Value[] = [
  ...ROLES.flatMap((role) => PROPERTIES.map((property): Value => `${role}.${property}`)),
  ...OWN,
];

const TAG_TEMPLATES: readonly (readonly Value[])[] = [
  ["own.form"],
  ["own.form", "own.wink"],
  ["own.form", "before.fine"],
  ["own.form", "after.wink"],
  ["own.form", "before.form"],
  ["own.form", "after.form"],
  ["own.form", "before.fine", "twoBefore.fine"],
  ["own.form", "after.suffix"],
  ["own.wink", "before.form"],
  ["own.wink", "after.form"],
  ["own.wink", "twoBefore.form"],
  ["own.wink", "twoAfter.form"],
  ["own.wink", "own.suffix"],
  ["own.wink", "ending1"],
  ["own.shape", "isFirst", "ending2"],
  ["own.shape", "isFirst", "ending4"],
  ["own.shape", "isFirst", "beginning"],
  ["own.shape", "isFirst", "own.wink"],
  ["own.suffix", "before.fine"],
  ["own.wink", "before.fine"],
  ["own.wink", "before.fine", "twoBefore.fine"],
  ["own.wink", "before.fine", "after.wink"],
  ["own.wink", "after.wink", "twoAfter.wink"],
  ["own.wink", "after.suffix"],
  ["own.wink", "before.suffix"],
  ["own.wink", "own.shape", "after.shape", "before.shape"],
];

const TEMPLATES = compileTemplates(VALUES, TAG_TEMPLATES);

/** How many features a word has. */
export const TAG_FEATURES = TEMPLATES.count;

/** Room for one word's values: filled anew each time, kept so that none has to be made. */
const values = new Int32Array(VALUES.length);
const roles = new Int32Array(ROLES.length);

/** Writes the hashes of the features of a word whose part of speech is asked for into `into`. */
export function tagFeatures(words: SentenceWords, word: number, into: Int32Array): void {
  const { form, winkTag, fine, suffix, shape, none, root } = words;
  roles[0] = word;
  roles[1] = word > 0 ? word - 1 : none;
  roles[2] = word > 1 ? word - 2 : none;
  roles[3] = word + 1 < root ? word + 1 : none;
  roles[4] = word + 2 < root ? word + 2 : none;
  for (let role = 0; role < roles.length; role++) {
    const place = roles[role] as number;
    const at = role * PROPERTIES.length;
    values[at] = form[place] as number;
    values[at + 1] = winkTag[place] as number;
    values[at + 2] = fine[place] as number;
    values[at + 3] = suffix[place] as number;
    values[at + 4] = shape[place] as number;
  }
  const at = VALUES.length - OWN.length;
  values[at] = words.ending1[word] as number;
  values[at + 1] = words.ending2[word] as number;
  values[at + 2] = words.ending4[word] as number;
  values[at + 3] = words.beginning[word] as number;
  values[at + 4] = word === 0 ? 1 : 0;
  hashTemplates(TEMPLATES, values, into);
}
