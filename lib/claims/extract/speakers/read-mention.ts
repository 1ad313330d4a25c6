import { stateOf } from "@/lib/actors/state-of";
import type { TokenSpan } from "@/lib/claims/extract/attribution";
import { CUTTERS, cutPhrase, headOf, inSentence } from "@/lib/claims/extract/speakers/mention-phrase";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Name } from "@/lib/language/names";
import { type Role, readRole, wordsOf } from "@/lib/language/names/role-phrase";
import { BODIES, DOCUMENTS, ORGANISATIONS } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** How a text refers to a speaker at one place. */
export type SpeakerMention = {
  form: "pronoun" | "name" | "definite" | "indefinite";
  /** Its first token. */
  first: number;
  opensWithArticle: boolean;
  /** In lower case: the pronoun, or the noun that heads a description ("aide", "ministry"). */
  head: string;
  name: Name | null;
  /** The description without article and trailing clauses: "Norvian defence ministry". */
  text: string;
  /** The same as it stands, with its article: "a top Kremlin aide". */
  phrase: string;
  plural: boolean;
  /** What the head is: a body speaks as an organisation, a paper through others. */
  what: "person" | "body" | "document";
  role: Role | null;
};

const PRONOUNS = wordSet(
  "he she it they i we you who which that him her them himself herself this those these both",
);
/** "his claim" is one of him. */
const OWNERS: Readonly<Record<string, string>> = {
  his: "he",
  her: "she",
  its: "it",
  their: "they",
  my: "i",
  our: "we",
};
const INDEFINITE = wordSet(
  "a an another one some several many few most two three four five six other others any every each no both all dozens hundreds",
);
const DEFINITE = wordSet("the this that these those its his her their our my same");

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
    (span.first === span.last || lower === "who" || tokens[span.first + 1]?.lower.endsWith("self"))
  ) {
    return { ...common, form: "pronoun", head: lower, what: "person", role: null };
  }
  const single = BODIES.has(lemma) ? "body" : DOCUMENTS.has(lemma) ? "document" : "person";
  const what = isService(tokens, span.first, headAt)
    ? "body"
    : ORGANISATIONS.has(noun) && /^\p{Lu}/u.test(tokens[headAt]?.text ?? "")
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

/** What guards and forces serve: "the coast guard", "the armed forces", and police of a place ("Greek police"). */
const SERVED =
  /^(?:coast|border|national|home|presidential|republican|revolutionary|civil|armed|security|defen[cs]e|special|occupation|peacekeeping)$/;

/** Whether a description is of a body that is known by two words, of which neither is one. */
function isService(tokens: readonly Token[], first: number, head: number): boolean {
  const noun = tokens[head]?.lower ?? "";
  const before = tokens[head - 1];
  if (head > first && noun === "police") {
    // A capital that only opens the sentence names no place: "Riot police said".
    const isNamed = head - 1 > first && before?.tag === "PROPN" && /^\p{Lu}/u.test(before.text);
    return isNamed || stateOf(`${before?.lower ?? ""} government`) !== null;
  }
  if (/^(?:coastguard|presidency|gendarmerie|judiciary)$/.test(noun)) return true;
  return head > first && /^(?:guard|forces)$/.test(noun) && SERVED.test(before?.lower ?? "");
}

/**
 * The name that the phrase is about: its head, one set beside it by a comma ("a farmer, Otto Braun"), or one that ends it behind its
 * owner's ("Karin Wolf's lawyer Otto Braun").
 */
function mainName(
  { tokens }: Analysis,
  span: TokenSpan,
  head: number | null,
  names: readonly Name[],
): Name | null {
  const time = /^(?:minutes|hours|days|weeks|months)$/.test(tokens[span.first]?.lower ?? "");
  // "Hours after the blast Otto Frei said": who speaks stands last.
  if (time) return names.findLast((name) => name.last === span.last) ?? null;
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
    next === "itself" ||
    next === "-" ||
    CUTTERS.has(next)
  );
}
