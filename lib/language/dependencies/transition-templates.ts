/** The words that a decision looks at: of the stack, of what is to come, and their outermost dependents. */
export const ROLES = [
  "top",
  "second",
  "third",
  "next",
  "after",
  "later",
  "topLeft",
  "topRight",
  "topLeftSecond",
  "topRightSecond",
  "nextLeft",
  "nextLeftSecond",
  "secondLeft",
  "secondRight",
  "verb",
] as const;

/** What is known of each: `tag` is its part of speech, `fine` the finer one, `label` its relation, `lefts` and `rights` those of its dependents. */
export const PROPERTIES = ["form", "lemma", "fine", "tag", "suffix", "label", "lefts", "rights"] as const;

/** What is known of the whole: distances, and the marks between the words that an arc would join. */
export const RELATIVE = [
  "distance",
  "reach",
  "valency",
  "commas",
  "quotes",
  "reachQuotes",
  "openQuote",
  "shapes",
  "verbDistance",
] as const;

export type TransitionValue =
  | `${(typeof ROLES)[number]}.${(typeof PROPERTIES)[number]}`
  | (typeof RELATIVE)[number];

export const TRANSITION_VALUES: readonly TransitionValue[] = [
  ...ROLES.flatMap((role) => PROPERTIES.map((property): TransitionValue => `${role}.${property}`)),
  ...RELATIVE,
];

/** After Zhang and Nivre 2011, with finer tags and what stands between two words. */
export const TRANSITION_TEMPLATES: readonly (readonly TransitionValue[])[] = [
  // One word
  ["top.form"],
  ["top.lemma"],
  ["next.form"],
  ["next.lemma"],
  ["second.form"],
  ["top.form", "top.fine"],
  ["next.form", "next.fine"],
  ["second.lemma", "second.fine"],
  ["top.suffix", "top.fine"],
  ["next.suffix", "next.fine"],
  ["after.form", "next.fine"],
  ["after.fine", "next.fine"],
  ["shapes", "top.fine", "next.fine"],
  // Two words
  ["top.lemma", "next.lemma"],
  ["top.fine", "next.fine"],
  ["top.lemma", "top.fine", "next.fine"],
  ["top.fine", "next.lemma", "next.fine"],
  ["top.lemma", "next.fine", "after.fine"],
  ["top.lemma", "next.lemma", "after.fine"],
  ["second.fine", "top.fine"],
  ["second.lemma", "top.lemma"],
  ["second.lemma", "top.fine", "next.fine"],
  ["second.fine", "top.lemma", "next.fine"],
  ["second.fine", "top.fine", "next.lemma"],
  ["second.lemma", "top.lemma", "next.fine"],
  ["second.lemma", "top.fine", "next.lemma"],
  ["top.suffix", "next.fine"],
  ["top.fine", "next.suffix"],
  ["second.fine", "top.suffix"],
  ["second.lemma", "next.lemma"],
  // Three and four words
  ["top.fine", "next.fine", "after.fine"],
  ["next.fine", "after.fine", "later.fine"],
  ["second.fine", "top.fine", "next.fine"],
  ["third.fine", "second.fine", "top.fine"],
  ["second.fine", "top.fine", "next.fine", "after.fine"],
  ["top.fine", "next.fine", "after.fine", "later.fine"],
  ["third.fine", "second.fine", "top.fine", "next.fine"],
  ["top.tag", "next.tag", "after.tag", "later.tag"],
  ["second.tag", "top.tag", "next.tag", "after.tag"],
  ["third.tag", "second.tag", "top.tag", "next.tag"],
  ["second.tag", "top.tag", "next.tag"],
  ["third.lemma", "top.fine", "next.fine"],
  ["top.fine", "next.lemma", "after.lemma"],
  // Dependents
  ["top.fine", "topLeft.fine", "topLeft.label", "next.fine"],
  ["top.fine", "topRight.fine", "topRight.label", "next.fine"],
  ["top.fine", "next.fine", "nextLeft.fine", "nextLeft.label"],
  ["second.fine", "secondRight.fine", "secondRight.label", "top.fine"],
  ["second.fine", "top.fine", "topLeft.fine", "topLeft.label"],
  ["second.fine", "top.fine", "topRight.fine", "topRight.label"],
  ["top.lemma", "topLeft.label", "topRight.label"],
  ["second.lemma", "secondLeft.label", "secondRight.label"],
  ["next.lemma", "nextLeft.label", "nextLeftSecond.label"],
  ["top.fine", "topLeft.fine", "topLeftSecond.fine", "topLeft.label"],
  ["top.fine", "topRight.fine", "topRightSecond.fine", "topRight.label"],
  ["next.fine", "nextLeft.fine", "nextLeftSecond.fine", "nextLeft.label"],
  ["second.fine", "top.fine", "topLeft.fine", "topRight.fine"],
  ["topLeft.form", "top.lemma"],
  ["topRight.form", "top.lemma"],
  ["topLeft.form", "top.fine", "next.fine"],
  ["topLeft.form", "top.fine", "second.lemma"],
  ["topLeft.form", "top.fine", "second.fine"],
  ["nextLeft.form", "next.fine", "top.fine"],
  ["topLeft.label", "top.fine", "next.lemma"],
  ["secondLeft.label", "second.fine", "top.fine"],
  // The relations that a word has already
  ["top.fine", "top.lefts", "next.fine"],
  ["top.fine", "top.rights", "next.fine"],
  ["second.fine", "second.rights", "top.fine", "top.lefts"],
  ["second.lemma", "second.rights", "top.fine"],
  ["second.fine", "second.lefts", "top.fine"],
  ["next.fine", "next.lefts", "top.fine"],
  ["top.lemma", "top.lefts", "top.rights"],
  ["top.lefts", "top.rights", "next.fine", "second.fine"],
  // Distance and valency
  ["top.lemma", "distance"],
  ["next.lemma", "distance"],
  ["top.fine", "next.fine", "distance"],
  ["second.fine", "top.fine", "reach"],
  ["top.tag", "next.tag", "distance"],
  ["top.lemma", "valency"],
  ["top.fine", "next.fine", "valency"],
  ["top.fine", "next.fine", "distance", "valency"],
  // The next verb to come
  ["top.fine", "next.fine", "verb.fine"],
  ["top.fine", "next.fine", "verb.fine", "verbDistance"],
  ["second.fine", "top.fine", "verb.fine", "verbDistance"],
  ["top.fine", "top.lefts", "next.fine", "verb.fine"],
  ["top.fine", "next.fine", "verb.lemma"],
  // Marks between
  ["top.fine", "next.fine", "commas", "quotes"],
  ["second.fine", "top.fine", "reachQuotes", "openQuote"],
  ["top.lemma", "quotes", "next.fine"],
  ["next.lemma", "quotes", "top.fine"],
  ["second.lemma", "commas", "top.fine"],
];
