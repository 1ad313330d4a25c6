import type { Configuration } from "@/lib/language/dependencies/configuration";
import { compileTemplates, hashTemplates } from "@/lib/language/dependencies/templates";

/** The words that a relation is judged by: the dependent, its head, their outermost dependents and the dependent's neighbours. */
const ROLES = ["own", "head", "first", "last", "headFirst", "headLast", "before", "after"] as const;
const PROPERTIES = ["form", "lemma", "fine", "tag", "suffix", "label"] as const;
/** `side`: on which side the dependent stands; `marks`: commas and quotation marks between both. */
const RELATIVE = [
  "side",
  "distance",
  "marks",
  "shapes",
  "lefts",
  "rights",
  "headLefts",
  "headRights",
] as const;

type Value = `${(typeof ROLES)[number]}.${(typeof PROPERTIES)[number]}` | (typeof RELATIVE)[number];

const VALUES: readonly Value[] = [
  ...ROLES.flatMap((role) => PROPERTIES.map((property): Value => `${role}.${property}`)),
  ...RELATIVE,
];

const LABEL_TEMPLATES: readonly (readonly Value[])[] = [
  ["own.form", "side"],
  ["head.form", "side"],
  ["own.tag", "head.tag", "side"],
  ["own.fine", "head.fine", "side"],
  ["own.lemma", "head.fine", "side"],
  ["own.form", "own.tag", "head.tag", "side"],
  ["head.lemma", "own.fine", "side"],
  ["own.lemma", "head.lemma"],
  ["own.suffix", "own.fine", "head.fine", "side"],
  ["head.suffix", "own.fine", "head.fine", "side"],
  ["distance", "own.fine", "head.fine", "side"],
  ["own.fine", "head.fine", "side", "first.form"],
  ["own.fine", "first.label", "last.label", "head.tag"],
  ["head.lemma", "own.fine", "first.form"],
  ["head.fine", "own.fine", "side", "headFirst.label"],
  ["head.fine", "own.fine", "side", "headLast.label"],
  ["head.lemma", "headFirst.label", "headLast.label", "own.fine"],
  ["own.fine", "head.fine", "side", "before.fine"],
  ["own.fine", "head.fine", "side", "after.fine"],
  ["own.fine", "side", "before.form"],
  ["own.fine", "side", "after.form"],
  ["own.fine", "head.fine", "side", "marks"],
  ["head.lemma", "own.fine", "marks", "side"],
  ["own.fine", "head.fine", "side", "shapes"],
  ["own.fine", "head.fine", "lefts", "rights"],
  ["head.fine", "own.fine", "headLefts", "side"],
  ["head.fine", "own.fine", "headRights", "side"],
  ["head.lemma", "own.tag", "headLefts", "side"],
  ["head.fine", "first.form", "last.lemma"],
  ["head.fine", "first.fine", "own.lemma"],
  ["head.fine", "headFirst.form", "own.fine"],
  ["head.fine", "headLast.form", "own.fine"],
  ["own.lemma", "first.label", "head.fine"],
];

const TEMPLATES = compileTemplates(VALUES, LABEL_TEMPLATES);

/** How many features an arc has. */
export const LABEL_FEATURES = TEMPLATES.count;

/** Room for one arc's values: filled anew each time, kept so that none has to be made. */
const values = new Int32Array(VALUES.length);
const roles = new Int32Array(ROLES.length);

/** Writes the hashes of the features of an arc that is about to be made into `into`. */
export function labelFeatures(
  configuration: Configuration,
  dependent: number,
  head: number,
  into: Int32Array,
): void {
  const { words, leftmost, rightmost } = configuration;
  roles[0] = dependent;
  roles[1] = head;
  roles[2] = leftmost[dependent] as number;
  roles[3] = rightmost[dependent] as number;
  roles[4] = leftmost[head] as number;
  roles[5] = rightmost[head] as number;
  roles[6] = dependent > 0 ? dependent - 1 : words.none;
  roles[7] = dependent + 1 < words.root ? dependent + 1 : words.none;
  readProperties(configuration);
  readRelative(configuration, dependent, head);
  hashTemplates(TEMPLATES, values, into);
}

/** For each role, in the order of PROPERTIES. */
function readProperties({ words, label }: Configuration): void {
  const { form, lemma, fine, tag, suffix } = words;
  for (let role = 0; role < roles.length; role++) {
    const word = roles[role] as number;
    const at = role * PROPERTIES.length;
    values[at] = form[word] as number;
    values[at + 1] = lemma[word] as number;
    values[at + 2] = fine[word] as number;
    values[at + 3] = tag[word] as number;
    values[at + 4] = suffix[word] as number;
    values[at + 5] = label[word] as number;
  }
}

/** In the order of RELATIVE. */
function readRelative(configuration: Configuration, dependent: number, head: number): void {
  const { words, leftLabels, rightLabels } = configuration;
  const { commasBefore, quotesBefore, shape } = words;
  const low = Math.min(dependent, head);
  const high = Math.max(dependent, head);
  const commas = Math.min((commasBefore[high] as number) - (commasBefore[low] as number), 2);
  const quotes = Math.min((quotesBefore[high] as number) - (quotesBefore[low] as number), 2);
  const at = VALUES.length - RELATIVE.length;
  values[at] = dependent < head ? 1 : 2;
  values[at + 1] = Math.min(high - low, 6);
  values[at + 2] = commas * 4 + quotes;
  values[at + 3] = (shape[dependent] as number) * 8 + (shape[head] as number);
  values[at + 4] = leftLabels[dependent] as number;
  values[at + 5] = rightLabels[dependent] as number;
  values[at + 6] = leftLabels[head] as number;
  values[at + 7] = rightLabels[head] as number;
}
