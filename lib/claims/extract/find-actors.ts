import type { Analysis } from "@/lib/language/analyse-text";
import { findNames, type Name } from "@/lib/language/names";
import { type Gender, genderOfFirstName, genderOfNoun } from "@/lib/language/names-people";
import { wordsOf } from "@/lib/language/names-roles";

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
  /** Whether the text sets "the" before the name. */
  article: boolean;
  /** The noun that an unnamed one or a body is known by: "aide", "ministry". */
  noun: string;
};

/** An actor named at a place of the text. */
export type Sighting = { actor: TextActor; name: Name; sentence: number; subject: boolean };

/** All names of the text with the actors they name, in order; surnames and acronyms go with the full names. */
export function findActors(analysis: Analysis): Sighting[] {
  const named = analysis.sentences.flatMap(({ index, from, to }) =>
    findNames(analysis.tokens, from, to).map((name) => ({ name, sentence: index })),
  );
  const known = new KnownNames();
  for (const { name } of named) known.add(analysis, name);
  return named.map(({ name, sentence }) => ({
    actor: known.find(analysis, name),
    name,
    sentence,
    subject: isSubject(analysis, name),
  }));
}

/** The actors of a text by their names in lower case. */
class KnownNames {
  readonly #full = new Map<string, TextActor>();
  /** By surname, first name, acronym or first word: the one that was named last comes first. */
  readonly #short = new Map<string, TextActor[]>();

  /** Takes in a name of several words. */
  add(analysis: Analysis, name: Name): void {
    if (name.first === name.last) return;
    const text = nameText(analysis, name);
    if (this.#full.has(keyOf(text))) return;
    const actor = makeActor(analysis, name, text);
    this.#full.set(keyOf(text), actor);
    const acronym = acronymAfter(analysis, name);
    if (acronym) actor.forms.add(acronym);
    for (const short of shortForms(actor, acronym))
      this.#short.set(short, [...(this.#short.get(short) ?? []), actor]);
  }

  /** The actor that a name means, made where it is new. */
  find(analysis: Analysis, name: Name): TextActor {
    const text = nameText(analysis, name);
    const key = keyOf(text);
    const actor = this.#among(analysis, name, key) ?? this.#full.get(key) ?? makeActor(analysis, name, text);
    if (!shortForms(actor, null).includes(key)) this.#full.set(key, actor);
    actor.forms.add(text);
    if (name.from < name.first) actor.gender ??= genderOfTitle(analysis, name);
    this.#raise(actor);
    return actor;
  }

  #among(analysis: Analysis, name: Name, key: string): TextActor | undefined {
    if (this.#full.has(key) || (name.kind === "place" && name.sure)) return undefined;
    const titled = name.from < name.first;
    const gender = titled ? genderOfTitle(analysis, name) : null;
    return (this.#short.get(key) ?? []).find(
      (actor) =>
        !(titled && actor.kind !== "person") &&
        (gender === null || actor.gender === null || actor.gender === gender),
    );
  }

  #raise(actor: TextActor): void {
    for (const short of shortForms(actor, null)) {
      const all = this.#short.get(short);
      if (all && all[0] !== actor && all.includes(actor))
        this.#short.set(short, [actor, ...all.filter((one) => one !== actor)]);
    }
  }
}

function makeActor(analysis: Analysis, name: Name, text: string): TextActor {
  const person = name.kind === "person";
  const first = analysis.tokens[name.first]?.text ?? "";
  const gender = person
    ? ((name.from < name.first ? genderOfTitle(analysis, name) : null) ?? genderOfFirstName(first))
    : null;
  const noun = analysis.tokens[name.last]?.lower ?? "";
  return {
    kind: person ? "person" : "organisation",
    name: text,
    forms: new Set([text]),
    role: "",
    institution: null,
    gender,
    plural: false,
    article: !person && analysis.tokens[name.from - 1]?.lower === "the",
    noun,
  };
}

function genderOfTitle({ tokens }: Analysis, name: Name): Gender {
  for (let at = name.from; at < name.first; at++) {
    const gender = genderOfNoun((tokens[at]?.lower ?? "").replace(".", ""));
    if (gender) return gender;
  }
  return null;
}

/** By what a text calls again whom it has named in full. */
function shortForms(actor: TextActor, acronym: string | null): string[] {
  const words = actor.name
    .toLowerCase()
    .split(" ")
    .filter((word) => !/^(?:jr|sr)\.?$/.test(word));
  const last = words.at(-1) ?? "";
  const forms =
    actor.kind === "person"
      ? [last, ...(last.includes("-") ? [last.slice(last.indexOf("-") + 1)] : []), words[0] ?? ""]
      : [words[0] ?? "", words.slice(0, -1).join(" ")];
  if (acronym) forms.push(acronym.toLowerCase());
  return [...new Set(forms)];
}

/** "Free Syrian Army (FSA)". */
function acronymAfter({ tokens }: Analysis, name: Name): string | null {
  const acronym = tokens[name.last + 2];
  if (tokens[name.last + 1]?.text !== "(" || tokens[name.last + 3]?.text !== ")" || !acronym) return null;
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(acronym.text) ? acronym.text : null;
}

/** Names that open a sentence, not those behind a preposition or before "'s". */
function isSubject({ tokens }: Analysis, name: Name): boolean {
  const article = tokens[name.from - 1]?.tag === "DET" ? 1 : 0;
  const before = tokens[name.from - 1 - article];
  const after = tokens[name.last + 1];
  return before?.tag !== "ADP" && before?.tag !== "VERB" && !/^['’]s?$/u.test(after?.text ?? "");
}

function nameText({ text, tokens }: Analysis, name: Name): string {
  return wordsOf(text, tokens, name.first, name.last);
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}
