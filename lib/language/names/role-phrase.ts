import { isPersonNoun } from "@/lib/language/names/people";
import { BODIES, ORGANISATIONS, TITLES } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** Some tokens in a row, the last one included. */
export type TokenRange = { first: number; last: number };

/** What somebody is, as the text says it: "spokeswoman", of "Norvian foreign ministry". */
export type Role = {
  role: string;
  /** The words for the institution, without article. */
  institution: string | null;
  /** The possessor's tokens where it is a pronoun or a description that must be resolved: "its" head, "the party's" secretary. */
  possessor: TokenRange | null;
};

export const RELATIVES = new Set(["who", "whose", "whom", "which", "that", "where", "when"]);
/** Prepositions before the body that somebody works for. */
const INSTITUTED = new Set(["of", "for", "at", "with"]);
/** Ranks and forms of address that follow the office: "army spokesman Colonel". */
const RANKS = wordSet(
  "mr mrs ms dr sir dame lord general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral professor prof.",
);
/** Words before a role that say when it was held. */
const WHEN = wordSet("former interim acting retired then deputy senior top longtime");
export const OF = new Set(["of", "for", "at", "with", "from", "in", "on", "to"]);
export const DETERMINERS = wordSet("the a an another one its his her their this that our my your");

/** Parts a phrase for what somebody is in role and institution. */
export function readRole(text: string, tokens: readonly Token[], phrase: TokenRange): Role {
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
  const start = lead ? lead.next : first;
  return {
    role: `${lead?.before ?? ""}${wordsOf(text, tokens, start, withoutRank(tokens, start, end))}`,
    institution: institution ?? lead?.institution ?? (owner ? bareName(text, tokens, owner) : null),
    possessor: possessor ?? lead?.possessor ?? null,
  };
}

/** "army spokesman Colonel" is the office of a spokesman, "former captain" that of a captain. */
function withoutRank(tokens: readonly Token[], first: number, last: number): number {
  const isRank = last > first && RANKS.has(tokens[last]?.lower ?? "");
  return isRank && isPersonNoun(tokens[last - 1]?.lower ?? "") ? last - 1 : last;
}

/** The words of some tokens on one line. */
export function wordsOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || end <= start
    ? ""
    : text.slice(start, end).replace(/\s+/gu, " ");
}

function cutClause(tokens: readonly Token[], { first, last }: TokenRange): number {
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

function possessorOf(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  for (let at = first + 1; at < last; at++) {
    if (OF.has(tokens[at]?.lower ?? "")) return null;
    if (/^['’]s?$/u.test(tokens[at]?.text ?? "")) return { first, last: at - 1 };
  }
  return null;
}

/** The preposition before the body: "expert on trade at the Norvian Institute" has it at "at"; -1 where none stands. */
function findOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (INSTITUTED.has(tokens[at]?.lower ?? "") && !isOfState(tokens, at) && namesBody(tokens, at + 1, last))
      return at;
  }
  return -1;
}

/** Whether a name or a body stands before the next preposition. */
function namesBody(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token || OF.has(token.lower)) return false;
    if (/^\p{Lu}/u.test(token.text) || BODIES.has(token.lower)) return true;
  }
  return false;
}

/** "Secretary of State" is all role. */
function isOfState(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "secretary" && /^(?:state|defen[cs]e)$/.test(tokens[at + 1]?.lower ?? "");
}

/** What follows "of" where it names a body; "vice president for patient affairs" has none. */
export function institutionOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | null {
  return namesBody(tokens, first, last) ? bareName(text, tokens, { first, last }) : null;
}

function bareName(text: string, tokens: readonly Token[], { first, last }: TokenRange): string | null {
  const start = DETERMINERS.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  return wordsOf(text, tokens, start, last) || null;
}

/** What stands before the word for the role, which is at `next`; `before`: adjectives that belong to the role. */
type Lead = { before: string; institution: string | null; next: number; possessor: TokenRange | null };

/** "Kremlin spokesman", "Green Party candidate": names before the word for the role. */
function leadingInstitution(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): Lead | null {
  let begin = first;
  while (
    begin < last &&
    (WHEN.has(tokens[begin]?.lower ?? "") || (tokens[begin]?.tag === "ADJ" && !isNamePart(tokens[begin])))
  )
    begin++;
  const before = begin > first ? `${wordsOf(text, tokens, first, begin - 1)} ` : "";
  if (begin < last && BODIES.has(tokens[begin]?.lower ?? "") && !isNamePart(tokens[begin + 1]))
    return ofBody(tokens, begin, before);
  let at = begin;
  while (at < last && isNamePart(tokens[at])) at++;
  const ends = tokens[at - 1];
  if (at === begin || !ends) return null;
  const known = ORGANISATIONS.has(ends.lower) || /^\p{Lu}{2,6}$/u.test(ends.text);
  if (!known || /^(?:US|UK)$/.test(ends.text)) return null;
  return { before, institution: wordsOf(text, tokens, begin, at - 1), next: at, possessor: null };
}

/** "ministry spokesman", "Club president": whose, must be told by the text before; the police are one body everywhere. */
function ofBody(tokens: readonly Token[], at: number, before: string): Lead {
  const body = tokens[at]?.lower ?? "";
  const institution = /^(?:police|government|army|military|navy)$/.test(body) ? body : null;
  return { before, institution, next: at + 1, possessor: { first: at, last: at } };
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^\p{Lu}/u.test(token.text) || token.text === "&") && !TITLES.has(token.lower)
  );
}
