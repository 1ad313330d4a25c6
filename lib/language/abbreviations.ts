/** Words that carry a full stop without ending a sentence, by what may follow them. Lower case, without the last stop. */
const BEFORE_A_NAME = words(
  "mr mrs ms mx dr prof rev fr sr sra hon gov sen rep pres gen lt col maj capt cmdr adm sgt cpl pvt brig st mt ft amb messrs dept supt insp det ald mgr",
);

const BEFORE_A_NUMBER = words(
  "no nos p pp vol fig art sec ch para jan feb mar apr jun jul aug sept sep oct nov dec approx ca г стр рис ст",
);

/** May end a sentence or not: they don't when a word in lower case follows. */
const ANYWHERE = words(
  "etc inc ltd co corp bros jr vs e.g i.e cf al a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d т.д т.п т.е др",
);

/** Before a word with a capital they don't end one either: "U.S. Army", "e.g. Syria". */
const NEVER_AT_THE_END = words("e.g i.e cf vs г гг ул им т.е z.b d.h u.a bzw sog dr prof");

/** Names of states before an office: "U.S. President" goes on, "the U.S. He" doesn't. */
const STATES = words("u.s u.k u.n e.u u.s.a");

/** What begins a sentence of English more often than it goes on with a name. */
const OPENERS = words(
  "the a an he she it they we i you but and or so in on at this that these those there his her its their our my for from if when while as after before however no not what who why how",
);

/**
 * Whether a full stop after `word` ends the sentence, judged by the word after it.
 *
 * @param word the letters and inner stops before it ("U.S"); @param next the word that follows, without what opens a quote.
 */
export function endsSentence(word: string, next: string): boolean {
  const before = word.toLowerCase();
  if (next === "") return true;
  const capital = /^\p{Lu}/u.test(next);
  if (/^\p{Ll}/u.test(next)) return !isAbbreviation(before);
  if (/^\p{N}/u.test(next)) return !BEFORE_A_NUMBER.has(before) && !isAbbreviation(before);
  if (BEFORE_A_NAME.has(before) || NEVER_AT_THE_END.has(before)) return !capital;
  if (STATES.has(before)) return OPENERS.has(next.toLowerCase());
  if (isInitial(word)) return OPENERS.has(next.toLowerCase()) && next.toLowerCase() !== "a";
  if (before === "a.m" || before === "p.m") return !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(next);
  return true;
}

function isAbbreviation(before: string): boolean {
  return (
    BEFORE_A_NAME.has(before) ||
    BEFORE_A_NUMBER.has(before) ||
    ANYWHERE.has(before) ||
    NEVER_AT_THE_END.has(before) ||
    isInitial(before)
  );
}

/** One letter, or several with stops between them ("J", "J.K"). "I" is mostly the pronoun. */
function isInitial(word: string): boolean {
  return word !== "I" && /^\p{L}(?:\.\p{L})*$/u.test(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
