import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { plainLetters } from "@/lib/claims/extract/speakers/plain-letters";
import type { Name } from "@/lib/language/names";
import { type Gender, genderOfFirstName, genderOfNoun, isFirstName } from "@/lib/language/names/people";
import { wordsOf } from "@/lib/language/names/role-phrase";
import { GENERIC_BODIES } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";

/** So many actors are kept for one short form. */
const MOST = 12;

/** The actors of a text by their names in lower case. */
export class KnownNames {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #full = new Map<string, TextActor>();
  /** By surname, first name, acronym or last word: the one that was named last comes first. */
  readonly #short = new Map<string, TextActor[]>();
  readonly #forms = new Map<TextActor, string[]>();

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Takes in a name of several words. */
  add(name: Name): void {
    if (name.first === name.last) return;
    const text = this.#words(name);
    if (this.#full.has(keyOf(text)) || (isBody(text) && this.#short.has(keyOf(text)))) return;
    const plain = this.#withoutEpithet(name, text);
    if (plain) {
      // "Van Voorhis" is Chandler Van Voorhis; Hillary Clinton remains who she is where somebody calls her crooked.
      if (text.split(" ").length === 3 && !isFirstName(keyOf(plain.name.split(" ")[0] ?? "")))
        plain.name = text;
      plain.forms.add(text);
      this.#full.set(keyOf(text), plain);
      return;
    }
    const actor = this.#make(name, text);
    this.#full.set(keyOf(text), actor);
    const acronym = this.#acronym(name);
    if (acronym) actor.forms.add(acronym);
    this.#forms.set(actor, shortForms(actor, acronym));
    for (const short of this.#forms.get(actor) ?? []) {
      const all = this.#short.get(short) ?? [];
      if (all.length < MOST) this.#short.set(short, [...all, actor]);
    }
  }

  /** Somebody whom the text has with their bare name too: "Crooked Hillary Clinton". */
  #withoutEpithet(name: Name, text: string): TextActor | undefined {
    if (name.kind !== "person" || name.last - name.first < 2) return undefined;
    return this.#full.get(keyOf(text.split(" ").slice(-2).join(" ")));
  }

  /** The actor that a name means, made where it is new; null for a bare "the company" that means none known. */
  find(name: Name): TextActor | null {
    const text = this.#words(name);
    const key = keyOf(text);
    const known = this.#among(name, key) ?? this.#full.get(key);
    if (!known && GENERIC_BODIES.has(key)) return null;
    const actor = known ?? this.#make(name, text);
    const namesakes = this.#short.get(key);
    if (!namesakes) this.#full.set(key, actor);
    else if (!namesakes.includes(actor) && namesakes.length < MOST) {
      this.#short.set(key, [actor, ...namesakes]);
      this.#forms.set(actor, [key]);
    }
    if (!isBody(text) || text.includes(" ")) actor.forms.add(text);
    if (name.sure && name.kind === "person") Object.assign(actor, { kind: "person", sure: true });
    if (name.from < name.first) actor.gender ??= this.#genderOfTitle(name);
    this.#raise(actor);
    return actor;
  }

  #among(name: Name, key: string): TextActor | undefined {
    if (this.#full.has(key) || (name.kind === "place" && name.sure)) return undefined;
    const titled = name.from < name.first;
    const gender = titled ? this.#genderOfTitle(name) : null;
    return (this.#short.get(key) ?? []).find(
      (actor) =>
        !(titled && actor.kind !== "person") &&
        (gender === null || actor.gender === null || actor.gender === gender),
    );
  }

  #raise(actor: TextActor): void {
    for (const short of this.#forms.get(actor) ?? []) {
      const all = this.#short.get(short);
      if (all && all[0] !== actor && all.includes(actor))
        this.#short.set(short, [actor, ...all.filter((one) => one !== actor)]);
    }
  }

  #make(name: Name, text: string): TextActor {
    const person = name.kind === "person";
    const first = this.#tokens[name.first]?.text ?? "";
    const titled = name.from < name.first ? this.#genderOfTitle(name) : null;
    return {
      kind: person ? "person" : "organisation",
      name: text,
      forms: new Set([text]),
      role: "",
      institution: null,
      gender: person ? (titled ?? genderOfFirstName(first)) : null,
      plural: this.#tokens[name.last]?.lower === "police",
      sure: name.sure,
      article: !person && this.#tokens[name.from - 1]?.lower === "the",
      noun: this.#tokens[name.last]?.lower ?? "",
    };
  }

  #genderOfTitle(name: Name): Gender {
    for (let at = name.from; at < name.first; at++) {
      const gender = genderOfNoun((this.#tokens[at]?.lower ?? "").replace(".", ""));
      if (gender) return gender;
    }
    return null;
  }

  /** "Free Syrian Army (FSA)". */
  #acronym(name: Name): string | null {
    const acronym = this.#tokens[name.last + 2];
    const isBracketed =
      this.#tokens[name.last + 1]?.text === "(" && this.#tokens[name.last + 3]?.text === ")";
    return isBracketed && acronym && /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(acronym.text) ? acronym.text : null;
  }

  #words(name: Name): string {
    return wordsOf(this.#text, this.#tokens, name.first, name.last);
  }
}

/** By what a text calls again whom it has named in full. */
function shortForms(actor: TextActor, acronym: string | null): string[] {
  const words = keyOf(actor.name)
    .split(" ")
    .filter((word) => !/^(?:jr|sr)\.?$/.test(word));
  const last = words.at(-1) ?? "";
  const forms = actor.kind === "person" ? personForms(words, last) : bodyForms(actor.name, words, last);
  if (acronym) forms.push(acronym.toLowerCase());
  return [...new Set(forms)];
}

function personForms(words: readonly string[], last: string): string[] {
  return [last, ...(last.includes("-") ? [last.slice(last.indexOf("-") + 1)] : []), words[0] ?? ""];
}

/** "Braun Pharma" may be Braun; "Norvian defence ministry" the defence ministry and the ministry. */
function bodyForms(name: string, words: readonly string[], last: string): string[] {
  if (!isBody(name)) return [words[0] ?? "", words.slice(0, -1).join(" "), last];
  return [last, ...(words.length > 2 ? [words.slice(-2).join(" ")] : [])];
}

/** A body without a name of its own: its noun is written small. */
function isBody(name: string): boolean {
  return /(?:^|\s)\p{Ll}[\p{L}\p{M}-]*$/u.test(name);
}

function keyOf(text: string): string {
  return plainLetters(text).replaceAll("’", "'");
}
