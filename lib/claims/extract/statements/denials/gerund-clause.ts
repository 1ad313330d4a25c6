import type { Attribution } from "@/lib/claims/extract/attribution";
import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { findFinite, pastAuxiliaries } from "@/lib/claims/extract/statements/denials/find-finite";
import { nameInText } from "@/lib/claims/extract/statements/pronouns/name-in-text";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import type { Analysis } from "@/lib/language/analyse-text";
import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";
import { lemmaOfIng, pastOf } from "@/lib/language/verb-forms";

/** So many tokens at most name whom somebody accuses. */
const LONGEST = 15;
/** What is told by a form in "ing" behind these was done; "called for cutting it" tells nothing of that. */
const OWNING =
  /^(?:accuse|blame|charge|fault|admit|acknowledge|confess|concede|recall|recount|remember|report|mention|describe|boast|brag|criticise|criticize|condemn)$/;

/**
 * Words in "ing" as a clause of whom they are about: "denied receiving money" gives "… did not receive money", "accused the mayor of
 * taking bribes" gives "the mayor took bribes". Null where the words are no such thing.
 */
export function gerundClause(
  analysis: Analysis,
  attribution: Attribution,
  draft: StatementDraft,
  speaker: TextActor | null,
): string | null {
  const isAccusation = attribution.cueLemma === "accuse";
  const of = isAccusation ? placeOfGerund(draft) : null;
  if (of !== null && !/^(?:each|one)$/.test(draft.at(0))) {
    draft.put(of - 1, "");
    putFinite(draft, of, "", false);
    return draft.render();
  }
  const opens = draft.at(0) === "ever" ? 1 : 0;
  const isVerb = draft.token(opens)?.tag === "VERB";
  const isOwned = attribution.kind === "phrase" && OWNING.test(attribution.cueLemma) && isVerb;
  const isGerund = attribution.denies || isOwned;
  if (!isGerund || !speaker || !draft.at(opens).endsWith("ing") || findFinite(draft) !== null) return null;
  const accused = attribution.denies ? null : accusedOf(analysis, attribution);
  putFinite(draft, opens, attribution.denies ? negation(draft, opens) : "", !accused && speaker.plural);
  return `${accused ?? nameInText(speaker)} ${draft.render()}`;
}

/** "ever" makes a denial "never", and goes itself. */
function negation(draft: StatementDraft, verb: number): "not" | "never" {
  const ever = draft.at(0) === "ever" ? 0 : verb + 1;
  if (draft.at(ever) !== "ever") return "not";
  draft.put(ever, "");
  return "never";
}

/** Puts a finite verb in the place of one in "ing". */
function putFinite(
  draft: StatementDraft,
  place: number,
  negated: "" | "not" | "never",
  plural: boolean,
): void {
  const verb = draft.token(place);
  const next = draft.token(pastAuxiliaries(draft, place + 1));
  const isRead = verb?.tag === "VERB" || verb?.tag === "AUX";
  const lemma = isRead ? verb.lemma.toLowerCase() : knownLemma(lemmaOfIng(draft.at(place)));
  const not = negated && ` ${negated}`;
  if (lemma === "be" || lemma === "being") draft.put(place, `${plural ? "were" : "was"}${not}`);
  else if (lemma === "have" && (next?.tag === "VERB" || next?.tag === "AUX"))
    draft.put(place, `${plural ? "have" : "has"}${not}`);
  else if (negated === "not") draft.put(place, `did not ${lemma}`);
  else draft.put(place, `${not} ${pastOf(lemma)}`.trim());
}

/** The place of "having" in "the captain of having left the bridge". */
function placeOfGerund(draft: StatementDraft): number | null {
  for (let place = 2; place < draft.words.length; place++) {
    const verb = draft.token(place);
    if (draft.token(place - 1)?.lower !== "of" || !verb?.lower.endsWith("ing")) continue;
    // "of fearmongering" is no verb that something is done by.
    return verb.lemma.toLowerCase() !== verb.lower || place + 1 < draft.words.length ? place : null;
  }
  return null;
}

/** The company in "accused the company of", where the words begin behind that. */
function accusedOf({ tokens, text }: Analysis, { cue, content, cueLemma }: Attribution): string | null {
  if (!cue || cueLemma !== "accuse") return null;
  const start = content[0]?.start ?? 0;
  const from = cue.last + 1;
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || token.start >= start) return null;
    if (token.lower !== "of" || (tokens[at + 1]?.start ?? 0) < start) continue;
    const words = text.slice(tokens[from]?.start, tokens[at - 1]?.end).replace(/\s+/gu, " ");
    return /^(?:him|her|them|it|us|me)$/i.test(words) ? null : words;
  }
  return null;
}

/** "wasting" comes of "waste", since English has no verb "wast". */
function knownLemma(lemma: string): string {
  const { frequencies } = loadLexicon();
  return !frequencies.has(lemma) && frequencies.has(`${lemma}e`) ? `${lemma}e` : lemma;
}
