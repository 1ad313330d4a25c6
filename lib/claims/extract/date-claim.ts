import type { Attribution } from "@/lib/claims/extract/attribution";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import { type DateInText, findDates } from "@/lib/language/dates-in-text";
import type { Stretch } from "@/lib/language/segment-words";

/** When what is claimed happened and when it was said, EDTF; null where the text doesn't tell. */
export type ClaimDates = { happened: string | null; said: string | null };

/** In tokens, around the cue: farther away, a date is of something else. */
const BEFORE_CUE = 14;
const BEHIND_CUE = 10;
/** In tokens. */
const LONGEST_CONTENT = 300;
/** A day or a week; a month or a year beside a cue is mostly a part of what was said. */
const EXACT = /^\d{4}-\d\d-\d\d(?:~|\/\d{4}-\d\d-\d\d)?$/;

/**
 * The dates of a claim, told from the day that its source was published on: `said` stands beside the cue ("said on Tuesday"),
 * `happened` within the words, told from the day they were said on. Of several in the words none is taken, since nobody knows
 * which is meant. Pure.
 *
 * @param content of the claim; @param publishedAt EDTF.
 */
export function dateClaim(
  analysis: Analysis,
  attribution: Attribution,
  content: readonly Stretch[],
  publishedAt: string | null,
): ClaimDates {
  const said = saidOn(analysis, attribution, publishedAt);
  const dates = content.flatMap(({ start, end }) => {
    const from = tokenFrom(analysis.tokens, start);
    const to = Math.min(tokenFrom(analysis.tokens, end), from + LONGEST_CONTENT);
    const within = findDates(analysis.tokens, said?.slice(0, 10) ?? publishedAt, from, to);
    return within.filter((date) => !isOfANoun(analysis, date));
  });
  const different = new Set(dates.map(({ edtf }) => edtf));
  return { happened: different.size === 1 ? (dates[0]?.edtf ?? null) : null, said };
}

/** "Monday's debate": when the debate was, not what is said of it. */
function isOfANoun({ tokens }: Analysis, date: DateInText): boolean {
  return /^['’]s?$/.test(tokens[tokenFrom(tokens, date.end)]?.text ?? "");
}

function saidOn(analysis: Analysis, attribution: Attribution, publishedAt: string | null): string | null {
  const { cue, speaker, content, sentence: index } = attribution;
  const sentence = analysis.sentences[index];
  if (!cue || !sentence) return null;
  const { tokens } = analysis;
  const from = Math.max(sentence.from, cue.first - BEFORE_CUE);
  const to = Math.min(sentence.to, cue.last + 1 + BEHIND_CUE);
  const at = tokens[cue.first]?.start ?? 0;
  const own = speaker && { start: tokens[speaker.first]?.start ?? 0, end: tokens[speaker.last]?.end ?? 0 };
  const apart = (date: DateInText) =>
    ![...content, ...(own ? [own] : [])].some((each) => overlap(each, date));
  const dates = findDates(tokens, publishedAt, from, to).filter(
    (date) => EXACT.test(date.edtf) && apart(date),
  );
  const nearest = dates.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  return nearest?.edtf ?? null;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
