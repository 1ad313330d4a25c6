import { KnownNames } from "@/lib/claims/extract/speakers/known-names";
import type { Analysis } from "@/lib/language/analyse-text";
import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";
import { findNames, type Name } from "@/lib/language/names";
import { findBodies } from "@/lib/language/names/bodies";
import { type Gender, isPersonNoun, singularOf } from "@/lib/language/names/people";

/** Somebody or something that the text speaks of and that may speak. It grows while the text is read. */
export type TextActor = {
  kind: "person" | "organisation" | "unnamed";
  name: string;
  /** All forms in which the text has it. */
  forms: Set<string>;
  role: string;
  institution: string | null;
  gender: Gender;
  plural: boolean;
  /** Whether something tells the kind; else a pronoun or a role may still change it. */
  sure: boolean;
  /** Whether the text sets "the" before the name. */
  article: boolean;
  /** The noun that an unnamed one or a body is known by: "aide", "ministry". */
  noun: string;
};

/** An actor named at a place of the text. */
export type Sighting = {
  actor: TextActor;
  name: Name;
  sentence: number;
  subject: boolean;
  /** Whether this is where somebody is said to speak; told when speakers are resolved. */
  speaks: boolean;
};

/** All names of the text with the actors they name, in order; surnames and acronyms go with the full names. */
export function findActors(analysis: Analysis): Sighting[] {
  const { tokens, sentences, text } = analysis;
  const named = sentences.flatMap(({ index, from, to }) => {
    const start = afterDateline(analysis, from, to);
    const names = findNames(tokens, start, to);
    const bodies = findBodies(tokens, start, to);
    const all = bodies.length > 0 ? [...names, ...bodies].sort((a, b) => a.first - b.first) : names;
    return all.map((name) => ({ name, sentence: index, opens: name.first === start && name.last === start }));
  });
  const kept = withoutPlurals(analysis, withoutCommonWords(analysis, named));
  const known = new KnownNames(text, tokens);
  // Short names first: a longer one may be the same with an epithet.
  for (const { name } of kept) if (name.last - name.first === 1) known.add(name);
  for (const { name } of kept) known.add(name);
  return kept.flatMap(({ name, sentence }) => {
    const actor = known.find(name);
    return actor ? [{ actor, name, sentence, subject: isSubject(analysis, name), speaks: false }] : [];
  });
}

/** Past "PORT VELM, Norvia, May 3 (Coast Wire) –" at the beginning of a paragraph. */
function afterDateline({ tokens, text }: Analysis, from: number, to: number): number {
  const first = tokens[from];
  if (
    !first ||
    !/^[\p{Lu}\p{M}]{3,}$/u.test(first.text) ||
    (from > 0 && !text.slice(tokens[from - 1]?.end, first.start).includes("\n"))
  )
    return from;
  for (let at = from + 1; at < to && at < from + 20; at++) {
    if (/^[-–—]+$/u.test(tokens[at]?.text ?? "") && tokens[at]?.start !== tokens[at - 1]?.end) return at + 1;
  }
  return from;
}

/** A name in its sentence; `opens`: it is one word, the sentence's first. */
type Placed = { name: Name; sentence: number; opens: boolean };

/** Without words that only have their capital because a sentence begins: the text has them in lower case elsewhere. */
function withoutCommonWords({ tokens }: Analysis, named: readonly Placed[]): Placed[] {
  const doubtful = new Set<string>();
  for (const { name, opens } of named) if (opens) doubtful.add(tokens[name.first]?.lower ?? "");
  if (doubtful.size === 0) return [...named];
  const common = new Set<string>();
  for (const token of tokens)
    if (token.text === token.lower && doubtful.has(token.lower)) common.add(token.lower);
  return named.filter(({ name, opens }) => !(opens && common.has(tokens[name.first]?.lower ?? "")));
}

/** "Rebels", "Prosecutors" at the beginning of a sentence are no names, unless they are part of one elsewhere. */
function withoutPlurals({ tokens }: Analysis, named: readonly Placed[]): Placed[] {
  const others = new Set<string>();
  for (const { name, opens } of named) {
    if (opens && !name.sure) continue;
    for (let at = name.first; at <= name.last; at++) others.add(tokens[at]?.lower ?? "");
  }
  return named.filter(({ name, opens }) => {
    const word = tokens[name.first]?.lower ?? "";
    if (!opens || name.sure || !/[^s]s$/.test(word) || others.has(word)) return true;
    return tokens[name.first]?.tag === "PROPN" && isSurname(word);
  });
}

/** "Vardas": no plural, since English has no word "varda". */
function isSurname(word: string): boolean {
  const singular = singularOf(word);
  return /[aou]s$/.test(word) && !isPersonNoun(singular) && !loadLexicon().frequencies.has(singular);
}

/** Names that open a sentence, not those behind a preposition or before "'s". */
function isSubject({ tokens }: Analysis, name: Name): boolean {
  const article = tokens[name.from - 1]?.tag === "DET" ? 1 : 0;
  const before = tokens[name.from - 1 - article];
  const after = tokens[name.last + 1];
  return before?.tag !== "ADP" && before?.tag !== "VERB" && !/^['’]s?$/u.test(after?.text ?? "");
}
