import { analyseText } from "@/lib/language/analyse-text";
import { findDates } from "@/lib/language/dates-in-text";
import { findHours } from "@/lib/language/hours-in-text";
import { recogniseLanguage } from "@/lib/language/recognise-language";
import { daySpan } from "./analyse/day-span";
import { findRejection } from "./analyse/find-rejection";
import { fingerprintOf } from "./analyse/fingerprint-of";
import { indexTerms } from "./analyse/index-terms";
import { lowerHeadline } from "./analyse/lower-headline";
import { namesOf } from "./analyse/names-of";
import { placeInPropositions } from "./analyse/place-in-propositions";
import { placesOf } from "./analyse/places-of";
import { readAmounts } from "./analyse/read-amounts";
import { readPropositions } from "./analyse/read-propositions";
import { termsOf } from "./analyse/terms-of";
import type { ClaimFeatures, ComparedClaim, TimeSpan } from "./claim-features";

/** Characters: what stands beyond is not read. About 5,000 words. */
const READ = 40_000;
/** A short statement's language can't be told; one of this many words can. */
const TELLING_WORDS = 8;

/**
 * Reads a claim once for every comparison to come: content words, propositions with polarity, mood and arguments, quantities, dates, and
 * words that call something untrue. Costs about a millisecond a sentence. Pure.
 */
export function analyseClaim(claim: ComparedClaim): ClaimFeatures {
  const statement = claim.statement.slice(0, READ);
  const fingerprint = fingerprintOf(claim.statement);
  const words = fingerprint === "" ? 0 : fingerprint.split(" ").length;
  if (words === 0) return nothing(claim, fingerprint, "empty");
  const language = words >= TELLING_WORDS ? recogniseLanguage(statement) : "en";
  if (language !== "" && language !== "en") return nothing(claim, fingerprint, "language");

  const analysis = analyseText(lowerHeadline(statement));
  const terms = termsOf(analysis.tokens, claim.speaker ?? "");
  const quantities = readAmounts(analysis.tokens, terms.terms);
  const dates: TimeSpan[] = findDates(analysis.tokens, claim.said ?? null).map(({ start, end, edtf }) => ({
    start,
    end,
    edtf,
    from: daySpan(edtf)?.from ?? null,
    to: daySpan(edtf)?.to ?? null,
  }));
  const hours = findHours(statement);
  const propositions = analysis.sentences.flatMap((sentence) => readPropositions(analysis, sentence, terms));
  placeInPropositions(analysis, propositions, { quantities, dates, hours });
  return {
    statement,
    skipped: null,
    fingerprint,
    terms: indexTerms(terms.terms),
    words: terms.terms,
    names: namesOf(analysis, terms),
    setting: [...(claim.setting ?? [])],
    propositions,
    quantities,
    dates,
    hours,
    places: placesOf(statement, terms.terms),
    rejection: findRejection(analysis),
    happened: daySpan(claim.happened),
    said: daySpan(claim.said),
    denies: DENYING.test(claim.cue ?? ""),
    held: isHeld(claim),
  };
}

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|refut\w*|rebut\w*|repudiat\w*|disput\w*)\b/i;
const WITHHOLDING =
  /\b(?:would|could|will|did|do|does|can)(?: not|n['’]t)(?: yet)? (?:say|confirm|tell|rule|comment|claim)\b|\bwo(?:n['’]t) say\b/i;

function isHeld({ reported, cue }: ComparedClaim): boolean {
  return !reported && !WITHHOLDING.test(cue ?? "");
}

function nothing(
  claim: ComparedClaim,
  fingerprint: string,
  skipped: NonNullable<ClaimFeatures["skipped"]>,
): ClaimFeatures {
  return {
    statement: claim.statement,
    skipped,
    fingerprint,
    terms: [],
    words: [],
    names: [],
    setting: [],
    propositions: [],
    quantities: [],
    dates: [],
    hours: [],
    places: [],
    rejection: null,
    happened: null,
    said: null,
    denies: DENYING.test(claim.cue ?? ""),
    held: isHeld(claim),
  };
}
