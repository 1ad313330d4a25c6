import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { asSaid } from "@/lib/claims/extract/statements/as-said";
import { cutOpening } from "@/lib/claims/extract/statements/cut-opening";
import { behindClaim } from "@/lib/claims/extract/statements/denials/behind-claim";
import { denyPhrase } from "@/lib/claims/extract/statements/denials/deny-phrase";
import { findFinite } from "@/lib/claims/extract/statements/denials/find-finite";
import { gerundClause } from "@/lib/claims/extract/statements/denials/gerund-clause";
import { negateDraft } from "@/lib/claims/extract/statements/denials/negate-draft";
import { type EarlierClaim, pointBack } from "@/lib/claims/extract/statements/point-back";
import { nameInText } from "@/lib/claims/extract/statements/pronouns/name-in-text";
import {
  type PronounContext,
  replacePronouns,
} from "@/lib/claims/extract/statements/pronouns/replace-pronouns";
import { relativeSubject } from "@/lib/claims/extract/statements/relative-subject";
import { sharedSubject } from "@/lib/claims/extract/statements/shared-subject";
import { asSentence, StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

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
  const clause = attribution.denies ? behindClaim(analysis, pieces) : null;
  if (clause) {
    const denial: Attribution = { ...attribution, kind: "clause", content: clause };
    return writeStatement(analysis, clause, { ...context, attribution: denial });
  }
  const shared = sharedSubject(analysis, attribution, pieces);
  const whole = shared ? [shared, ...pieces] : pieces;
  const draft = new StatementDraft(analysis, whole);
  const pronouns = pronounsOf(analysis, whole, context);
  cutOpening(draft);
  replacePronouns(draft, pronouns);
  const pointed = pointBack(draft, context.earlier, attribution.denies, speaker);
  const name = speaker ? nameInText(speaker) : null;
  const words =
    pointed?.statement ??
    ownWords(analysis, attribution, draft, speaker) ??
    asSaid(analysis, attribution, pieces, pronouns, name);
  return { statement: asSentence(words), refersTo: pointed?.refersTo ?? null };
}

function pronounsOf(
  analysis: Analysis,
  pieces: readonly Stretch[],
  context: StatementContext,
): PronounContext {
  const { attribution, speaker, sightings } = context;
  const start = pieces[0]?.start ?? 0;
  const isMarked = /[“"«‘]\s*$/u.test(analysis.text.slice(Math.max(0, start - 3), start));
  const first = analysis.tokens[attribution.speaker?.first ?? -1];
  return {
    speaker,
    isQuoted: attribution.directness === "direct" || isMarked,
    speaksFirst: first !== undefined && first.start < start,
    opens: start === attribution.content[0]?.start,
    phrase: attribution.speaker,
    sightings,
  };
}

/** The words as a statement without their cue; null where they make none, or where the cue does not assert them. */
function ownWords(
  analysis: Analysis,
  attribution: Attribution,
  draft: StatementDraft,
  speaker: TextActor | null,
): string | null {
  if (withholds(analysis, attribution)) return null;
  const gerund = gerundClause(analysis, attribution, draft, speaker);
  if (gerund) return gerund;
  const described = relativeSubject(analysis, attribution);
  if (described) return `${described} ${draft.render().replace(/ (and|but) (?:which|that|who) /gu, " $1 ")}`;
  const finite = findFinite(draft);
  if (attribution.denies) return denied(draft, finite, speaker);
  const start = analysis.tokens[draft.words[0] ?? 0]?.start ?? 0;
  const isThat = /\bthat\s+["“]?$/u.test(analysis.text.slice(Math.max(0, start - 8), start));
  // A verb may be read as a noun: "that the dam leaks".
  const follows = /\bthat\s+$/u.test(analysis.text.slice(Math.max(0, start - 8), start));
  const isClause = finite !== null || (follows && attribution.kind === "clause" && draft.words.length > 2);
  return isClause && (attribution.kind !== "phrase" || isThat) ? draft.render() : null;
}

/** The denial of a clause or of a noun phrase. */
function denied(draft: StatementDraft, finite: number | null, speaker: TextActor | null): string | null {
  if (finite === null) return speaker ? denyPhrase(draft, nameInText(speaker)) : null;
  return negateDraft(draft, finite) ? draft.render() : `It is not true that ${draft.render()}`;
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
