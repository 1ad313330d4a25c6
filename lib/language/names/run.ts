import { NO_NAME, ORGANISATIONS, PARTICLES, TITLES } from "@/lib/language/names/words";
import type { Tag, Token } from "@/lib/language/token";

/** At the beginning of a sentence these have a capital without being a name. */
const OPENERS: ReadonlySet<Tag> = new Set([
  "DET",
  "PRON",
  "ADP",
  "CCONJ",
  "SCONJ",
  "AUX",
  "PART",
  "NUM",
  "INTJ",
  "ADV",
  "VERB",
]);
const NAME_SUFFIXES = new Set(["jr", "jr.", "sr", "sr.", "inc", "inc.", "ltd", "ltd.", "llc"]);

/** Whether a name may begin at a token; `from` is its sentence's first token. */
export function isNameToken(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || /^I['’]/u.test(token.text)) return false;
  if (NO_NAME.has(token.lower)) return isFirstNameHere(tokens, at);
  if (!opens(tokens, at, from)) return token.tag !== "PRON" && token.tag !== "AUX" && token.tag !== "DET";
  const next = tokens[at + 1];
  if (/-\p{Ll}+(?:ed|ing)$/u.test(token.text)) return false;
  if (token.tag === "PROPN") return true;
  return next !== undefined && isCapital(next) && next.tag === "PROPN" && !OPENERS.has(token.tag);
}

/** "Jan Holm": the month Jan has a number behind it. */
function isFirstNameHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === "Jan" && next !== undefined && isCapital(next) && !NO_NAME.has(next.lower);
}

/** The last token of the name that begins at `first`: "Charles de Gaulle", "Department of Defense", "Calder & West Rail". */
export function readRun(tokens: readonly Token[], first: number, to: number): number {
  let last = first;
  let joined = false;
  for (;;) {
    const next = step(tokens, first, last, to, joined);
    if (next <= last) return last;
    joined ||= tokens[last + 1]?.tag === "ADP";
    last = next;
  }
}

/** The token to which the name goes on from `last`; `last` where it ends. */
function step(tokens: readonly Token[], first: number, last: number, to: number, joined: boolean): number {
  const next = tokens[last + 1];
  if (!next || last + 1 >= to) return last;
  if (isWord(tokens, last + 1, to)) return NO_NAME.has(next.lower) ? last : last + 1;
  if (isJoint(tokens, last, to)) return last + 2;
  if (next.text === "&" && isWord(tokens, last + 2, to)) return last + 2;
  if (next.text === "," && NAME_SUFFIXES.has(tokens[last + 2]?.lower ?? "") && last + 2 < to) return last + 2;
  if (PARTICLES.has(next.lower)) return overParticles(tokens, last, to);
  if (next.lower === "and" && joined && isWord(tokens, last + 2, to) && !isVerbAfter(tokens, last + 2, to))
    return last + 2;
  if (next.lower === "of" || next.lower === "for" || next.lower === "on")
    return overPreposition(tokens, first, last, to);
  if (/^['’]s?$/u.test(next.text)) return overPossessive(tokens, last + 2, to) ?? last;
  return last;
}

/** A hyphen or an apostrophe between two capitals, without spaces: "O'Neill-Brown". */
function isJoint(tokens: readonly Token[], last: number, to: number): boolean {
  const mark = tokens[last + 1];
  if (!mark || !/^[-'’]$/u.test(mark.text) || !isWord(tokens, last + 2, to)) return false;
  return mark.start === tokens[last]?.end && tokens[last + 2]?.start === mark.end;
}

function overParticles(tokens: readonly Token[], last: number, to: number): number {
  let at = last + 1;
  while (at < to && at <= last + 4 && (PARTICLES.has(tokens[at]?.lower ?? "") || tokens[at]?.text === "-"))
    at++;
  return isWord(tokens, at, to) ? at : last;
}

/** "Ministry of Foreign Affairs", "Commission on the Status of Women"; "Secretary of State" but not "President of Russia". */
function overPreposition(tokens: readonly Token[], first: number, last: number, to: number): number {
  const head = tokens[last]?.lower ?? "";
  const at = tokens[last + 2]?.lower === "the" ? last + 3 : last + 2;
  if (!isWord(tokens, at, to) || NO_NAME.has(tokens[at]?.lower ?? "")) return last;
  if (TITLES.has(head)) return head === "secretary" && at === last + 2 ? at : last;
  for (let word = first; word <= last; word++) {
    if (ORGANISATIONS.has(tokens[word]?.lower ?? "")) return at;
  }
  return last;
}

/** "Signalworkers' Union": what follows the possessive ends in a word for an organisation. */
function overPossessive(tokens: readonly Token[], from: number, to: number): number | null {
  let at = from;
  while (isWord(tokens, at, to)) at++;
  return at > from && ORGANISATIONS.has(tokens[at - 1]?.lower ?? "") ? at - 1 : null;
}

function isVerbAfter(tokens: readonly Token[], at: number, to: number): boolean {
  return at + 1 < to && tokens[at + 1]?.tag === "VERB";
}

function isWord(tokens: readonly Token[], at: number, to: number): boolean {
  const token = at < to ? tokens[at] : undefined;
  return (
    token !== undefined &&
    isCapital(token) &&
    token.tag !== "PRON" &&
    token.tag !== "DET" &&
    token.tag !== "AUX"
  );
}

/** Whether a token is the first word of its sentence or of a quote in it. */
function opens(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  return at === from || before === undefined || /^["“‘'«:–—-]$/.test(before.text);
}

/** Whether a word begins with a capital, of any script that has them. */
export function isCapital({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
