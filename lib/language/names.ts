import { isFirstName } from "@/lib/language/names/people";
import { isCapital, isNameToken, readRun } from "@/lib/language/names/run";
import { BODIES, CITIES, NO_NAME_ALONE, ORGANISATIONS, PLACES, TITLES } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";

/** The name of somebody or something. Tokens by their index in the analysis, the last one included. */
export type Name = {
  kind: "person" | "organisation" | "place";
  /** Whether something in the text or in our lists tells the kind; else it is the likeliest. */
  sure: boolean;
  /** The name without titles: "Otto Braun". */
  first: number;
  last: number;
  /** Where its title begins ("Defence Minister"); `first` where it has none. */
  from: number;
};

let countries: ReadonlySet<string> | null = null;

/** The names of people, organisations and places between two tokens (`to` exclusive) of one sentence, in order. Pure. */
export function findNames(tokens: readonly Token[], from: number, to: number): Name[] {
  const names: Name[] = [];
  for (let at = from; at < to; at++) {
    if (!isNameToken(tokens, at, from)) continue;
    const last = readRun(tokens, at, to);
    const name = readName(tokens, at, last, from, to);
    if (name) names.push(name);
    at = last;
  }
  return names;
}

/** Parts the titles from the name, and tells whose name it is; null for a modifier ("Russian troops") and a bare title. */
function readName(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  to: number,
): Name | null {
  if (isModifier(tokens, first, last, to)) return null;
  if (first === last && NO_NAME_ALONE.has(bare(tokens[first]))) return null;
  const organisation = isOrganisation(tokens, first, last);
  const start = organisation ? first : afterTitles(tokens, first, last);
  if (start > last) return null;
  if (organisation) return { kind: "organisation", sure: true, first, last, from: first };
  if (start > first)
    return { kind: "person", sure: true, first: start, last, from: titleBefore(tokens, first, from) };
  if (isPlaceName(tokens, first, last)) return { kind: "place", sure: true, first, last, from: first };
  const before = tokens[first - 1];
  if (first > from && before && isTitleNoun(before)) {
    const kind = PLACES.has(before.lower) ? "place" : BODIES.has(before.lower) ? "organisation" : "person";
    return {
      kind,
      sure: kind !== "person" || last > first,
      first,
      last,
      from: kind === "person" ? titleBefore(tokens, first, from) : first,
    };
  }
  return { ...guessKind(tokens, first, last, from, to), first, last, from: first };
}

function isOrganisation(tokens: readonly Token[], first: number, last: number): boolean {
  const end = bare(tokens[last]);
  if (ORGANISATIONS.has(end)) return !(last === first + 1 && isFirstName(bare(tokens[first])));
  if (end === "staff" && bare(tokens[last - 1]) === "general") return true;
  for (let at = first; at < last; at++) {
    if (tokens[at]?.text === "&") return true;
    if (ORGANISATIONS.has(bare(tokens[at]))) return afterTitles(tokens, first, last) === first;
  }
  return first === last && isAcronym(tokens[first]) && !isPlaceName(tokens, first, last);
}

/** The first token after the last title with a name behind it; past `last` where there are only titles. */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    if (!TITLES.has(bare(tokens[at]))) continue;
    // "Secretary of State John Kerry": one word belongs to "of".
    const next = tokens[at + 1]?.lower === "of" ? at + 3 : at + 1;
    if (tokens[at + 1]?.text === "-" && at + 1 < last) continue;
    return next;
  }
  return first;
}

/** The first token of the words in lower case before a name that say who that is: "Kremlin spokesman", "chairman". */
function titleBefore(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && first - at < 8 && belongsToTitle(tokens, at - 1)) at--;
  return at;
}

function belongsToTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === "-") return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  return token.tag === "NOUN" || token.tag === "PROPN" || (token.tag === "ADJ" && token.lower !== "other");
}

function isTitleNoun(token: Token): boolean {
  return TITLES.has(token.lower) || token.tag === "NOUN";
}

/** One capitalised word before a common noun only says which: "Russian troops", "the Trump campaign". */
function isModifier(tokens: readonly Token[], first: number, last: number, to: number): boolean {
  const next = tokens[last + 1];
  if (last + 1 >= to || !next || isCapital(next)) return false;
  if (next.text === "-" && next.start === tokens[last]?.end) return true;
  return first === last && (next.tag === "NOUN" || next.tag === "ADJ");
}

function guessKind(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  to: number,
): Pick<Name, "kind" | "sure"> {
  if (isFirstName(bare(tokens[first])) && last > first) return { kind: "person", sure: true };
  if (followsPerson(tokens, last, to)) return { kind: "person", sure: true };
  const before = first > from ? tokens[first - 1] : undefined;
  if (first < last && isAcronym(tokens[first])) return { kind: "organisation", sure: false };
  if (before?.lower === "the") return { kind: "organisation", sure: false };
  if (first < last) return { kind: "person", sure: false };
  const inPlace = before !== undefined && ["in", "at", "near", "from", "to", "of"].includes(before.lower);
  return { kind: inPlace ? "place" : "organisation", sure: false };
}

/** ", 45," and ", who" follow people's names. */
function followsPerson(tokens: readonly Token[], last: number, to: number): boolean {
  if (last + 2 >= to || tokens[last + 1]?.text !== ",") return false;
  const next = tokens[last + 2];
  if (next?.lower === "who" || next?.lower === "whose") return true;
  return next?.tag === "NUM" && /^\d{1,2}$/.test(next.text) && tokens[last + 3]?.text === ",";
}

function isPlaceName(tokens: readonly Token[], first: number, last: number): boolean {
  countries ??= readCountries();
  if (first === last) return CITIES.has(bare(tokens[first])) || countries.has(bare(tokens[first]));
  if (last - first > 4) return false;
  if (PLACES.has(bare(tokens[last]))) return true;
  let name = bare(tokens[first]);
  for (let at = first + 1; at <= last; at++) name += ` ${bare(tokens[at])}`;
  return countries.has(name);
}

/** The names of the states of the world, as the runtime knows them, in lower case. */
function readCountries(): ReadonlySet<string> {
  const display = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Set<string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = display.of(String.fromCharCode(a, b));
      if (name) found.add(name.toLowerCase());
    }
  }
  return found;
}

function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,6}$/u.test(token.text);
}

/** In lower case, without the full stop of an abbreviation. */
function bare(token: Token | undefined): string {
  const word = token?.lower ?? "";
  return word.endsWith(".") ? word.slice(0, -1) : word;
}
