import { asSaid } from "@/lib/claims/extract/as-said";
import type { Attribution } from "@/lib/claims/extract/attribution";
import { denyPhrase } from "@/lib/claims/extract/deny-phrase";
import type { Sighting, TextActor } from "@/lib/claims/extract/find-actors";
import { nameInText } from "@/lib/claims/extract/name-in-text";
import { findFinite, negateDraft } from "@/lib/claims/extract/negate-draft";
import { type EarlierClaim, pointBack } from "@/lib/claims/extract/point-back";
import { relativeSubject } from "@/lib/claims/extract/relative-subject";
import { replacePronouns } from "@/lib/claims/extract/replace-pronouns";
import { asSentence, StatementDraft } from "@/lib/claims/extract/statement-draft";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";
import { lemmaOfIng, pastOf } from "@/lib/language/verb-forms";

/** What a statement needs to know beside its words. */
export type StatementContext = {
  attribution: Attribution;
  speaker: TextActor | null;
  /** All names of the text, in order. */
  sightings: readonly Sighting[];
  /** The claims written before, in the text's order. */
  earlier: readonly EarlierClaim[];
};

/** A statement, and the index of the earlier claim that its "such" or "this" points to. */
export type WrittenStatement = { statement: string; refersTo: number | null };

/**
 * Writes what a speaker holds as a sentence that stands on its own: pronouns replaced where it is sure whom they mean, a denial
 * turned round, "such" followed to what it points to. Pure; at most 2000 UTF-16 code units.
 */
export function writeStatement(
  analysis: Analysis,
  pieces: readonly Stretch[],
  context: StatementContext,
): WrittenStatement {
  const { attribution, speaker } = context;
  const draft = new StatementDraft(analysis, pieces);
  const isQuoted =
    attribution.directness === "direct" ||
    /[“"«‘]\s*$/u.test(analysis.text.slice(0, pieces[0]?.start).slice(-3));
  const first = analysis.tokens[attribution.speaker?.first ?? -1];
  const speaksFirst = first !== undefined && first.start < (pieces[0]?.start ?? 0);
  const pronouns = {
    speaker,
    isQuoted,
    speaksFirst,
    phrase: attribution.speaker,
    sightings: context.sightings,
  };
  const name = speaker ? nameInText(speaker) : null;
  replacePronouns(draft, pronouns);
  const pointed = pointBack(draft, context.earlier, attribution.denies, speaker);
  if (pointed?.statement) return { statement: asSentence(pointed.statement), refersTo: pointed.refersTo };
  const refersTo = pointed?.refersTo ?? null;
  const finite = findFinite(draft);
  const said = () => asSaid(analysis, attribution, pieces, pronouns, name);
  if (withholds(analysis, attribution)) return { statement: asSentence(said()), refersTo };
  const described = relativeSubject(analysis, attribution);
  if (described) return { statement: asSentence(`${described} ${draft.render()}`), refersTo };
  const accused = attribution.cueLemma === "accuse" ? ofGerund(draft) : null;
  if (accused) return { statement: asSentence(accused), refersTo };
  const isGerund =
    finite === null &&
    draft.at(0).endsWith("ing") &&
    (attribution.denies || (attribution.kind === "phrase" && draft.token(0)?.tag === "VERB"));
  if (isGerund && name) {
    const subject = attribution.denies ? name : (accusedOf(analysis, attribution) ?? name);
    return {
      statement: asSentence(
        `${subject} ${finiteOf(draft, attribution.denies, subject === name && speaker?.plural === true)}`,
      ),
      refersTo,
    };
  }
  if (attribution.denies) return { statement: asSentence(denied(draft, finite, name) ?? said()), refersTo };
  const isClause = finite !== null && attribution.kind !== "phrase";
  return { statement: asSentence(isClause ? draft.render() : said()), refersTo };
}

/** The denial of a clause or of a noun phrase. */
function denied(draft: StatementDraft, finite: number | null, name: string | null): string | null {
  if (finite === null) return name ? denyPhrase(draft, name) : null;
  if (negateDraft(draft, finite)) return draft.render();
  const words = draft.render();
  return `It is not true that ${words}`;
}

/** "receiving support" as a clause of somebody: "received support", or "did not receive support". */
function finiteOf(draft: StatementDraft, denies: boolean, plural: boolean): string {
  const first = draft.token(0);
  const lemma =
    first?.tag === "VERB" || first?.tag === "AUX" ? first.lemma.toLowerCase() : lemmaOfIng(draft.at(0));
  const next = draft.token(1);
  const isPerfect = lemma === "have" && (next?.tag === "VERB" || next?.tag === "AUX");
  if (lemma === "be" || lemma === "being") draft.put(0, `${plural ? "were" : "was"}${denies ? " not" : ""}`);
  else if (isPerfect) draft.put(0, `${plural ? "have" : "has"}${denies ? " not" : ""}`);
  else draft.put(0, denies ? `did not ${lemma}` : pastOf(lemma));
  return draft.render();
}

/** "the mayor of having met the developer" as a clause; null where no such words stand. */
function ofGerund(draft: StatementDraft): string | null {
  for (let place = 1; place + 1 < draft.words.length; place++) {
    const verb = draft.token(place + 1);
    if (draft.token(place)?.lower !== "of" || !verb?.lower.endsWith("ing")) continue;
    const lemma =
      verb.tag === "NOUN" || verb.tag === "ADJ" ? lemmaOfIng(verb.lower) : verb.lemma.toLowerCase();
    draft.put(place, "");
    draft.put(
      place + 1,
      lemma === "be" || lemma === "being" ? "was" : lemma === "have" ? "has" : pastOf(lemma),
    );
    return draft.render();
  }
  return null;
}

/** The company in "accused the company of running old trains". */
function accusedOf({ tokens, text }: Analysis, { cue, content, cueLemma }: Attribution): string | null {
  if (!cue || cueLemma !== "accuse") return null;
  const from = cue.last + 1;
  for (let at = from; at < from + 15; at++) {
    const token = tokens[at];
    if (!token || token.start >= (content[0]?.start ?? 0)) return null;
    if (token.lower === "of" && (tokens[at + 1]?.start ?? 0) >= (content[0]?.start ?? 0)) {
      const words = text.slice(tokens[from]?.start, tokens[at - 1]?.end).replace(/\s+/gu, " ");
      return /^(?:him|her|them|it|us|me)$/i.test(words) ? null : words;
    }
  }
  return null;
}

/** Cues that hold the words back rather than assert them: "did not deny", "would not say", "declined to confirm". */
function withholds({ tokens }: Analysis, { cue, cueLemma, denies }: Attribution): boolean {
  if (!cue || denies) return false;
  if (/^(?:refuse|decline|ask|wonder|question)$/.test(cueLemma)) return true;
  for (let at = cue.first; at <= cue.last; at++) {
    if (
      /^(?:not|n't|never|refused|declined|refuses|declines|refusing|declining|unable)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  }
  return false;
}
