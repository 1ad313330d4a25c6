import type { Name } from "@/lib/language/names";
import { isPersonNoun, singularOf } from "@/lib/language/names/people";
import {
  DETERMINERS,
  institutionOf,
  OF,
  RELATIVES,
  type Role,
  readRole,
  type TokenRange,
} from "@/lib/language/names/role-phrase";
import { TITLES } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";

/** The role of a person by title or apposition; null where the text gives none beside the name. `from` and `to` bound the sentence. */
export function findRole(
  text: string,
  tokens: readonly Token[],
  name: Name,
  from: number,
  to: number,
): Role | null {
  const after = appositionAfter(tokens, name.last, to);
  const before = after ? null : appositionBefore(tokens, name.from, from);
  const beside = after ?? before;
  const role = beside ? readRole(text, tokens, beside) : null;
  if (role && isOffice(role.role)) return role;
  const of = institutionAfter(text, tokens, name.last, to);
  const none = of ? { role: "", institution: of, possessor: null } : null;
  if (name.from === name.first) return none;
  const title = readRole(text, tokens, { first: name.from, last: name.first - 1 });
  if (isForm(title.role) || !isOffice(title.role)) return none;
  return { ...title, institution: title.institution ?? of };
}

/** Whether the words say what a person is: "chief executive officer", "Foreign Minister", not "the first debate in ten days". */
export function isOffice(role: string): boolean {
  const words = role.toLowerCase().split(/[\s-]+/u);
  const end = words.findIndex((word) => OF.has(word));
  const head = words[(end > 0 ? end : words.length) - 1]?.replace(/\.$/u, "") ?? "";
  return TITLES.has(head) || isPersonNoun(singularOf(head)) || words.includes("secretary");
}

/** ", the head of the harbour board," after a name; past an age. */
function appositionAfter(tokens: readonly Token[], name: number, to: number): TokenRange | null {
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
function appositionBefore(tokens: readonly Token[], name: number, from: number): TokenRange | null {
  const last = name - 2;
  if (
    last <= from ||
    tokens[name - 1]?.text !== "," ||
    (tokens[last]?.tag !== "NOUN" && !TITLES.has(tokens[last]?.lower ?? ""))
  )
    return null;
  for (let at = last; at >= from && last - at < 14; at--) {
    if (!goesOn(tokens, at)) return null;
    if (opensPossessive(tokens, at, from)) return { first: at, last };
    // The article that opens the whole phrase, not one behind "of".
    if (DETERMINERS.has(tokens[at]?.lower ?? "") && !OF.has(tokens[at - 1]?.lower ?? ""))
      return { first: at, last };
  }
  return null;
}

/** "THRM's director": a name and its "'s" open the phrase. */
function opensPossessive(tokens: readonly Token[], at: number, from: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? "") || !/^['’]s?$/u.test(tokens[at + 1]?.text ?? "")) return false;
  return at === from || !/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[at - 1]?.tag ?? "");
}

/** "Karin Wolf of the Dockers' Alliance"; ", of the residents' association". */
function institutionAfter(text: string, tokens: readonly Token[], name: number, to: number): string | null {
  const at = tokens[name + 1]?.text === "," ? name + 2 : name + 1;
  if (at >= to || !["of", "from", "with", "at"].includes(tokens[at]?.lower ?? "")) return null;
  let last = at;
  while (last + 1 < to && last - at < 14 && goesOn(tokens, last + 1)) last++;
  return last > at ? institutionOf(text, tokens, at + 1, last) : null;
}

/** Titles of courtesy are no roles. */
function isForm(role: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|sir|lady|lord|dame|dr|rev|prof)\.?$/i.test(role);
}
