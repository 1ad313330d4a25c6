import type { Name } from "@/lib/language/names";
import { BODIES, ORGANISATIONS, TITLES } from "@/lib/language/names-words";
import type { Token } from "@/lib/language/token";

/** Some tokens in a row, the last one included. */
type Span = { first: number; last: number };

/** What somebody is, as the text says it: "spokeswoman", of "Olvanian foreign ministry". */
export type Role = {
  role: string;
  /** The words for the institution, without article. */
  institution: string | null;
  /** The possessor's tokens where it is a pronoun or a description that must be resolved: "its" head, "the party's" secretary. */
  possessor: Span | null;
};

const RELATIVES = new Set(["who", "whose", "whom", "which", "that", "where", "when"]);
const OF = new Set(["of", "for", "at", "with", "from", "in", "on", "to"]);
const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "another",
  "one",
  "its",
  "his",
  "her",
  "their",
  "this",
  "that",
  "our",
  "my",
  "your",
]);

/** The role of a person by title or apposition; null where the text gives none beside the name. `from` and `to` bound the sentence. */
export function findRole(
  text: string,
  tokens: readonly Token[],
  name: Name,
  from: number,
  to: number,
): Role | null {
  const after = appositionAfter(tokens, name.last, to);
  if (after) return readRole(text, tokens, after);
  const before = appositionBefore(tokens, name.from, from);
  if (before) return readRole(text, tokens, before);
  const title =
    name.from < name.first ? readRole(text, tokens, { first: name.from, last: name.first - 1 }) : null;
  const of = institutionAfter(text, tokens, name.last, to);
  if (title)
    return isForm(title.role)
      ? of
        ? { role: "", institution: of, possessor: null }
        : null
      : { ...title, institution: title.institution ?? of };
  return of ? { role: "", institution: of, possessor: null } : null;
}

/** Parts a phrase for what somebody is in role and institution. */
export function readRole(text: string, tokens: readonly Token[], phrase: Span): Role {
  let { first } = phrase;
  const last = cutClause(tokens, phrase);
  const owner = possessorOf(tokens, first, last);
  if (owner) first = owner.last + 2;
  else if (DETERMINERS.has(tokens[first]?.lower ?? "")) first++;
  const pronoun = /^(?:its|his|her|their)$/.test(tokens[phrase.first]?.lower ?? "");
  const possessor = owner ?? (pronoun ? { first: phrase.first, last: phrase.first } : null);
  const of = findOf(tokens, first, last);
  const institution = of > 0 ? institutionOf(text, tokens, of + 1, last) : null;
  const end = institution ? of - 1 : last;
  const lead = leadingInstitution(text, tokens, first, end);
  return {
    role: wordsOf(text, tokens, lead ? lead.next : first, end),
    institution: institution ?? lead?.institution ?? (owner ? bareName(text, tokens, owner) : null),
    possessor,
  };
}

/** The words of some tokens on one line. */
export function wordsOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || end <= start
    ? ""
    : text.slice(start, end).replace(/\s+/gu, " ");
}

/** ", the chief of the general staff," after a name; past an age. */
function appositionAfter(tokens: readonly Token[], name: number, to: number): Span | null {
  let first = name + 1;
  if (first >= to || tokens[first]?.text !== ",") return null;
  first++;
  if (tokens[first]?.tag === "NUM" && tokens[first + 1]?.text === ",") first += 2;
  const head = tokens[first];
  if (first >= to || !head) return null;
  const begins = DETERMINERS.has(head.lower)
    ? head.lower !== "that" && head.lower !== "one"
    : head.tag === "NOUN" || TITLES.has(head.lower);
  if (!begins) return null;
  let last = first;
  while (last + 1 < to && last - first < 40 && goesOn(tokens, last + 1)) last++;
  if (isClause(tokens, last + 1, to)) return null;
  return last === first && DETERMINERS.has(head.lower) ? null : { first, last };
}

/** ", the club announces": the phrase behind the comma has a verb of its own. */
function isClause(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  return (
    next !== undefined && (next.tag === "AUX" || (next.tag === "VERB" && !/(?:ed|ing)$/.test(next.lower)))
  );
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === "PUNCT") return /^[-'’&]$/u.test(token.text);
  return (
    token.tag !== "VERB" &&
    token.tag !== "AUX" &&
    token.tag !== "SCONJ" &&
    !RELATIVES.has(token.lower) &&
    !["and", "said"].includes(token.lower)
  );
}

/** "the party's secretary, Lew Castor": a phrase with an article and a comma before a name. */
function appositionBefore(tokens: readonly Token[], name: number, from: number): Span | null {
  const last = name - 2;
  if (
    last <= from ||
    tokens[name - 1]?.text !== "," ||
    (tokens[last]?.tag !== "NOUN" && !TITLES.has(tokens[last]?.lower ?? ""))
  )
    return null;
  for (let at = last; at >= from && last - at < 14; at--) {
    if (!goesOn(tokens, at)) return null;
    // The article that opens the whole phrase, not one behind "of".
    if (DETERMINERS.has(tokens[at]?.lower ?? "") && !OF.has(tokens[at - 1]?.lower ?? ""))
      return { first: at, last };
  }
  return null;
}

/** "Maria Okonjo of the Hennick's Alliance"; ", of the residents' association". */
function institutionAfter(text: string, tokens: readonly Token[], name: number, to: number): string | null {
  const at = tokens[name + 1]?.text === "," ? name + 2 : name + 1;
  if (at >= to || !["of", "from", "with", "at"].includes(tokens[at]?.lower ?? "")) return null;
  let last = at;
  while (last + 1 < to && last - at < 14 && goesOn(tokens, last + 1)) last++;
  return last > at ? institutionOf(text, tokens, at + 1, last) : null;
}

function cutClause(tokens: readonly Token[], { first, last }: Span): number {
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at];
    if (
      token &&
      (RELATIVES.has(token.lower) || token.text === "," || token.tag === "VERB" || token.tag === "AUX")
    )
      return at - 1;
  }
  return last;
}

function possessorOf(tokens: readonly Token[], first: number, last: number): Span | null {
  for (let at = first + 1; at < last; at++) {
    if (OF.has(tokens[at]?.lower ?? "")) return null;
    if (/^['’]s?$/u.test(tokens[at]?.text ?? "")) return { first, last: at - 1 };
  }
  return null;
}

function findOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (OF.has(tokens[at]?.lower ?? "") && !isOfState(tokens, at)) return at;
  }
  return -1;
}

/** "Secretary of State" is all role. */
function isOfState(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "secretary" && /^(?:state|defen[cs]e)$/.test(tokens[at + 1]?.lower ?? "");
}

/** What follows "of" where it names a body; "vice president for patient affairs" has none. */
function institutionOf(text: string, tokens: readonly Token[], first: number, last: number): string | null {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && (/^\p{Lu}/u.test(token.text) || BODIES.has(token.lower)))
      return bareName(text, tokens, { first, last });
  }
  return null;
}

function bareName(text: string, tokens: readonly Token[], { first, last }: Span): string | null {
  const start = DETERMINERS.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  return wordsOf(text, tokens, start, last) || null;
}

/** "Kremlin spokesman", "Green Party candidate": names before the word for the role. */
function leadingInstitution(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): { institution: string; next: number } | null {
  let at = first;
  while (at < last && isNamePart(tokens[at])) at++;
  const ends = tokens[at - 1];
  if (at === first || !ends) return null;
  const known = ORGANISATIONS.has(ends.lower) || /^\p{Lu}{2,6}$/u.test(ends.text);
  return known && !/^(?:US|UK|EU|UN)$/.test(ends.text)
    ? { institution: wordsOf(text, tokens, first, at - 1), next: at }
    : null;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^\p{Lu}/u.test(token.text) || token.text === "&") && !TITLES.has(token.lower)
  );
}

/** Titles of courtesy are no roles. */
function isForm(role: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|sir|lady|lord|dame|dr|rev|prof)\.?$/i.test(role);
}
