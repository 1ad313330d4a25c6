import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";
import { type Role, readRole, wordsOf } from "@/lib/language/names-role-phrase";
import { BODIES, DOCUMENTS, NO_NAME, NO_NAME_ALONE, ORGANISATIONS } from "@/lib/language/names-words";

/** How a text refers to a speaker at one place. */
export type SpeakerMention = {
  form: "pronoun" | "name" | "definite" | "indefinite";
  /** Its first token. */
  first: number;
  opensWithArticle: boolean;
  /** In lower case: the pronoun, or the noun that heads a description ("aide", "ministry"). */
  head: string;
  name: Name | null;
  /** The description without article and trailing clauses: "Kestrian defence ministry". */
  text: string;
  /** The same as it stands, with its article: "a top Kremlin aide". */
  phrase: string;
  plural: boolean;
  /** What the head is: a body speaks as an organisation, a paper through others. */
  what: "person" | "body" | "document";
  role: Role | null;
};

const PRONOUNS = new Set([
  "he",
  "she",
  "it",
  "they",
  "i",
  "we",
  "you",
  "who",
  "which",
  "that",
  "him",
  "her",
  "them",
  "himself",
  "herself",
  "this",
  "those",
  "these",
  "both",
]);
/** "his claim" is one of him. */
const OWNERS: Readonly<Record<string, string>> = {
  his: "he",
  her: "she",
  its: "it",
  their: "they",
  my: "i",
  our: "we",
};
const INDEFINITE = new Set([
  "a",
  "an",
  "another",
  "one",
  "some",
  "several",
  "many",
  "few",
  "most",
  "two",
  "three",
  "four",
  "five",
  "six",
  "other",
  "others",
  "any",
  "every",
  "each",
  "no",
  "both",
  "all",
  "dozens",
  "hundreds",
]);
const DEFINITE = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
  "same",
]);
const CUTTERS = new Set(["who", "whose", "which", "that", "where", "whom", "when", "while"]);

/** Reads a speaker's phrase. `names` are those that stand within it. */
export function readMention(
  analysis: Analysis,
  span: TokenSpan,
  head: number | null,
  names: readonly Name[],
): SpeakerMention {
  const { tokens, text } = analysis;
  const first = tokens[span.first];
  const last = cutPhrase(analysis, span);
  const name = mainName(analysis, span, head, names);
  const headAt = name ? name.last : headOf(analysis, { first: span.first, last }, head);
  const noun = tokens[headAt]?.lower ?? "";
  const lemma = tokens[headAt]?.lemma.toLowerCase() ?? noun;
  const lower = first?.lower ?? "";
  const opened = DEFINITE.has(lower) || INDEFINITE.has(lower) ? span.first + 1 : span.first;
  const plural =
    !name &&
    ((/[^s]s$/.test(noun) && (lemma !== noun || tokens[headAt]?.tag === "PROPN")) ||
      noun === "people" ||
      noun === "police" ||
      /^(?:they|we|them|those|these|others|some|both|many)$/.test(noun));
  const common = {
    first: span.first,
    opensWithArticle: lower === "the",
    head: noun,
    name,
    plural,
    phrase: inSentence(analysis, span.first, wordsOf(text, tokens, span.first, last)),
    text: wordsOf(text, tokens, opened, last),
  };
  const owner = span.first === span.last ? OWNERS[lower] : undefined;
  if (owner) return { ...common, form: "pronoun", head: owner, what: "person", role: null };
  if (
    !name &&
    PRONOUNS.has(lower) &&
    (span.first === span.last || tokens[span.first + 1]?.lower.endsWith("self"))
  ) {
    return { ...common, form: "pronoun", head: lower, what: "person", role: null };
  }
  const single = BODIES.has(lemma) ? "body" : DOCUMENTS.has(lemma) ? "document" : "person";
  const what =
    ORGANISATIONS.has(noun) && /^\p{Lu}/u.test(tokens[headAt]?.text ?? "")
      ? "body"
      : plural && single === "body"
        ? "person"
        : single;
  const role = name ? null : readRole(text, tokens, { first: span.first, last });
  const owned = role?.possessor != null;
  const form = name
    ? "name"
    : INDEFINITE.has(lower) || first?.tag === "NUM"
      ? "indefinite"
      : DEFINITE.has(lower) || owned || what === "body"
        ? "definite"
        : "indefinite";
  return { ...common, form, what, role };
}

/** As the phrase reads within a sentence: a capital that it only has as the first word goes; names keep theirs. */
function inSentence({ tokens, text }: Analysis, first: number, words: string): string {
  const token = tokens[first];
  if (token && NO_NAME_ALONE.has(token.lower)) return words;
  if (!token || !/^\p{Lu}\p{Ll}*$/u.test(token.text)) return words;
  if (!/(?:^|\n|[.!?…]["”’)]*)\s*$/u.test(text.slice(Math.max(0, token.start - 6), token.start)))
    return words;
  const isPlural = /[^s]s$/.test(token.lower) && !/^(?:NOUN|PROPN)$/.test(tokens[first + 1]?.tag ?? "");
  return token.tag !== "PROPN" || isPlural ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/**
 * The name that the phrase is about: its head, one set beside it by a comma ("a farmer, Edric Poll"), or one that ends it behind its
 * owner's ("Karin Wolf's lawyer Otto Braun").
 */
function mainName(
  { tokens }: Analysis,
  span: TokenSpan,
  head: number | null,
  names: readonly Name[],
): Name | null {
  const isWhole = (name: Name) => endsPhrase(tokens[name.last + 1]?.lower ?? "", name, span);
  const opening = names.find(
    ({ from }) => from <= span.first || (from === span.first + 1 && tokens[span.first]?.tag === "DET"),
  );
  if (opening && isWhole(opening)) return opening;
  const own = head === null ? undefined : names.find((name) => name.first <= head && head <= name.last);
  if (own) return own;
  const beside = (name: Name) => tokens[name.from - 1]?.text === "," && name.kind !== "place";
  const owned = (name: Name) => name.kind === "person" && /^['’]s?$/u.test(tokens[name.from - 1]?.text ?? "");
  return names.find((name) => (beside(name) || owned(name)) && isWhole(name)) ?? null;
}

/** Whether nothing more of the same phrase follows a name: "Trump's lawyer" is no Trump. */
function endsPhrase(next: string, name: Name, span: TokenSpan): boolean {
  return (
    name.last >= span.last ||
    next === "," ||
    next === "(" ||
    next === "of" ||
    next === "himself" ||
    next === "herself" ||
    next === "-" ||
    CUTTERS.has(next)
  );
}

/** The last token before a clause, a comma or a bracket: "another resident, who asked not to be named". */
function cutPhrase({ tokens }: Analysis, span: TokenSpan): number {
  for (let at = span.first + 1; at <= span.last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === "ADP" && NO_NAME.has(tokens[at + 1]?.lower ?? "")) return at - 1;
    if (CUTTERS.has(token.lower) || /^[,(;:–—]$/u.test(token.text)) return at - 1;
    if (
      token.tag === "VERB" &&
      at > span.first + 1 &&
      tokens[at - 1]?.tag !== "DET" &&
      /(?:ing|ed)$/.test(token.lower) &&
      tokens[at + 1]?.tag !== "NOUN"
    )
      return at - 1;
  }
  return span.last;
}

/** The last noun before a preposition. */
function headOf({ tokens }: Analysis, span: TokenSpan, head: number | null): number {
  if (head !== null && head >= span.first && head <= span.last) {
    let within = false;
    for (let at = span.first + 1; at < head; at++) within ||= tokens[at]?.tag === "ADP";
    if (!within) return head;
  }
  let found = span.first;
  for (let at = span.first; at <= span.last; at++) {
    const token = tokens[at];
    if (!token || (token.tag === "ADP" && at > span.first)) break;
    if (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "PRON" || token.tag === "NUM")
      found = at;
  }
  return found;
}
