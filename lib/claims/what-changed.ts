import { formatDate } from "@/lib/dates/format-date";
import type { Prisma } from "@/lib/db/generated/client";
import { shorten } from "@/lib/language/shorten";

/** What a verdict rests on in a version of a claim. */
export const JUDGED_VERSION = {
  number: true,
  statement: true,
  denies: true,
  reported: true,
  said: true,
  happened: true,
  quotes: { select: { exact: true }, orderBy: { position: "asc" } },
  attribution: { select: { cue: true, role: true, speaker: { select: { id: true } } } },
} satisfies Prisma.ClaimVersionSelect;

/** What a version of a claim says, as far as a verdict rests on it. */
export type Judged = Omit<Prisma.ClaimVersionGetPayload<{ select: typeof JUDGED_VERSION }>, "number">;

/**
 * What was changed in a claim since somebody judged it, in words: "statement, was …, now …", "speaker".
 * Empty when nothing that a verdict rests on is different.
 */
export function whatChanged(judged: Judged, now: Judged): string[] {
  const changes: string[] = [];
  if (judged.statement !== now.statement)
    changes.push(`statement, was: ${shorten(judged.statement, 120)} – now: ${shorten(now.statement, 120)}`);
  if (wordsOf(judged) !== wordsOf(now))
    changes.push(`quote, was “${shorten(wordsOf(judged), 120)}”, now “${shorten(wordsOf(now), 120)}”`);
  if (judged.attribution.speaker.id !== now.attribution.speaker.id) changes.push("speaker");
  if (judged.attribution.role !== now.attribution.role)
    changes.push(`role, was ${judged.attribution.role || "empty"}, now ${now.attribution.role || "empty"}`);
  if (judged.attribution.cue !== now.attribution.cue)
    changes.push(`verb, was “${judged.attribution.cue}”, now “${now.attribution.cue}”`);
  if (judged.denies !== now.denies) changes.push(now.denies ? "now a denial" : "no longer a denial");
  if (judged.reported !== now.reported)
    changes.push(now.reported ? "now only reported" : "no longer only reported");
  if (judged.said !== now.said)
    changes.push(`date of saying, was ${inWords(judged.said)}, now ${inWords(now.said)}`);
  if (judged.happened !== now.happened)
    changes.push(`date of the event, was ${inWords(judged.happened)}, now ${inWords(now.happened)}`);
  return changes;
}

function wordsOf({ quotes }: Judged): string {
  return quotes.map(({ exact }) => exact).join(" … ");
}

function inWords(date: string | null): string {
  return date === null ? "unknown" : formatDate(date);
}
