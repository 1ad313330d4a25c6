import { exactKey, nameWords, soundKey } from "@/lib/actors/name-keys";

/** A name taken apart once, to be compared with many. */
export type ReadName = { exact: string; words: string[]; sounds: string[] };

/** How two names are alike: the lower the rank, the more surely they are one; with the reason in words. */
export type Likeness = { rank: number; reason: string };

/** Takes a name apart for comparing. Pure. */
export function readName(name: string): ReadName {
  const words = nameWords(name);
  return { exact: exactKey(name), words, sounds: words.map(soundKey) };
}

/** How two persons' names are alike; null when nothing speaks for one person. Pure. */
export function comparePersons({ sounds: a }: ReadName, { sounds: b }: ReadName): Likeness | null {
  const [first = "", second = ""] = [a[0], b[0]];
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return null;
  if (a.join(" ") === b.join(" ")) return { rank: 1, reason: "The same name, spelled differently." };
  if (a.length === 1 || b.length === 1) return { rank: 4, reason: "The same surname." };
  if (first === second) return { rank: 2, reason: "The same first name and surname." };
  const isInitial = first.length === 1 || second.length === 1;
  if (isInitial && first[0] === second[0]) return { rank: 3, reason: "The same surname and initial." };
  return null;
}

/** How two organisations' names are alike; null when nothing speaks for one organisation. Pure. */
export function compareOrganisations(a: ReadName, b: ReadName): Likeness | null {
  if (a.words.length === 0 || b.words.length === 0) return null;
  if (a.sounds.join(" ") === b.sounds.join(" "))
    return { rank: 1, reason: "The same name, spelled differently." };
  if (isAcronym(a.words, b.words) || isAcronym(b.words, a.words))
    return { rank: 2, reason: "One is the initials of the other." };
  if (a.words.length > 1 && areSameWords(a.words, b.words))
    return { rank: 3, reason: "The same words in another order." };
  if (isShortFor(a.words, b.words) || isShortFor(b.words, a.words))
    return { rank: 5, reason: "One may be short for the other." };
  return null;
}

/** What is left out where a firm is called by its name alone. */
const TRADES = new Set(
  (
    "ag airlines airways bank beverages biotech brands bv capital chemicals co company construction corp corporation electric energy " +
    "engineering entertainment enterprises estates ferries financial foods freight gas gmbh group healthcare holding holdings hotels inc " +
    "incorporated industries insurance international investments lines limited llc logistics ltd marine maritime media metals mines mining " +
    "motors nv oil petroleum pharma pharmaceuticals plc power properties rail railways retail sa se services shipping shipyard shipyards " +
    "software solutions steel stores systems technologies technology telecom textiles trading transport ventures works yards"
  ).split(" "),
);

/** "Meltemi" for "Meltemi Shipping": the long name only adds what the firm is. */
function isShortFor(short: string[], long: string[]): boolean {
  const rest = long.slice(short.length);
  if (rest.length === 0 || short.some((word, at) => word !== long[at])) return false;
  const isName = short.some((word) => word.length > 3 && !TRADES.has(word) && !LITTLE.has(word));
  return isName && rest.every((word) => TRADES.has(word) || LITTLE.has(word));
}

/** Whether two names, at one place of one text, are the same speaker's: alike in spelling, or in the surname. Pure. */
export function isSameName(a: ReadName, b: ReadName): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  return a.sounds.at(-1) === b.sounds.at(-1) || isAcronym(a.words, b.words) || isAcronym(b.words, a.words);
}

const LITTLE = new Set(["of", "the", "and", "for", "in", "on", "to", "s"]);

/** Whether two phrases have the same words, but for their order and small words. Pure. */
export function areSameWords(one: string[], other: string[]): boolean {
  const [a, b] = [significant(one), significant(other)];
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** The words of a phrase that say something, each once. Pure. */
export function significant(words: string[]): Set<string> {
  return new Set(words.filter((word) => !LITTLE.has(word)));
}

function isAcronym(short: string[], long: string[]): boolean {
  const [letters = ""] = short;
  if (short.length !== 1 || letters.length < 2 || long.length < 2) return false;
  const initials = (words: Iterable<string>) => [...words].map((word) => word[0]).join("");
  return letters === initials(long) || letters === initials(significant(long));
}
