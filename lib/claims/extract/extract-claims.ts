import type { Attribution, TokenSpan } from "@/lib/claims/extract/attribution";
import { findAttributions } from "@/lib/claims/extract/attributions/find-attributions";
import { sharesUtterance } from "@/lib/claims/extract/attributions/shares-utterance";
import { dateClaim } from "@/lib/claims/extract/date-claim";
import {
  type AboutText,
  ENGINE,
  type ExtractedClaim,
  type Extraction,
  type Mention,
} from "@/lib/claims/extract/extracted-claim";
import { resolveSpeakers } from "@/lib/claims/extract/speakers/resolve-speakers";
import { splitStatements } from "@/lib/claims/extract/statements/parts/split-statements";
import { withQuestions } from "@/lib/claims/extract/statements/parts/with-questions";
import type { EarlierClaim } from "@/lib/claims/extract/statements/point-back";
import { writeStatement } from "@/lib/claims/extract/statements/write-statement";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import { type Analysis, analyseText } from "@/lib/language/analyse-text";
import { findBoilerplate } from "@/lib/language/boilerplate";
import { holdsText } from "@/lib/language/holds-text";
import { recogniseLanguage } from "@/lib/language/recognise-language";
import type { Stretch } from "@/lib/language/segment-words";

/** An attribution with the index of who speaks and the words that name them; a quote that carries on is named by those before it. */
type Said = { attribution: Attribution; by: number | null; mention: Mention | null };

/**
 * The attributed claims of an English text, in the text's order: who said what, by which words. Pure; offsets are UTF-16 code units of
 * the text as given, end exclusive. A text in another language gives none, and says so.
 */
export function extractClaims(text: string, about: AboutText = {}): Extraction {
  const nothing = { engine: ENGINE, speakers: [], claims: [] };
  if (!holdsText(text)) return { ...nothing, language: "", skipped: "not-text" };
  const language = recogniseLanguage(text);
  if (language !== "" && !/^en\b/.test(language)) return { ...nothing, language, skipped: "language" };
  const analysis = analyseText(text);
  const attributions = findAttributions(analysis, findBoilerplate(text, analysis.paragraphs));
  const { speakers, of, actors, sightings } = resolveSpeakers(analysis, attributions);
  const claims: ExtractedClaim[] = [];
  const earlier: EarlierClaim[] = [];
  let number = -1;
  const said: Said[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const by = of[index] ?? null;
    const before = said.at(-1);
    const mention =
      mentionOf(analysis, attribution.speaker) ?? (before?.by === by ? (before?.mention ?? null) : null);
    const statements = statementsOf(analysis, attribution);
    if (statements.length === 0) continue;
    const goesOn = before?.by === by && sharesUtterance(analysis, before.attribution, attribution);
    if (!goesOn) number++;
    said.push({ attribution, by, mention });
    for (const content of statements) {
      const actor = actors[index] ?? null;
      const written = writeStatement(analysis, content, { attribution, speaker: actor, sightings, earlier });
      earlier.push({
        statement: written.statement,
        speaker: actor,
        sentence: attribution.sentence,
        cue: attribution.cueLemma,
      });
      claims.push({
        ...written,
        attribution: number,
        content,
        denies: attribution.denies,
        reported: isReported(analysis, attribution, content),
        speaker: mention && by !== null ? { of: by, mention } : null,
        cue: mentionOf(analysis, attribution.cue),
        via: attribution.via,
        directness: attribution.directness,
        ...dateClaim(analysis, attribution, content, about.publishedAt ?? null),
      });
    }
  }
  return { engine: ENGINE, language, skipped: null, speakers, claims };
}

/** The statements under an attribution. A question goes with the statement beside it; alone, a question that somebody is quoted with is one, those of an interviewer are none. */
function statementsOf(analysis: Analysis, attribution: Attribution): Stretch[][] {
  const statements = splitStatements(analysis, attribution);
  if (attribution.kind === "transcript") return statements;
  if (statements.length === 0) return [attribution.content];
  return attribution.directness === "direct"
    ? withQuestions(analysis.text, attribution.content, statements)
    : statements;
}

/** Of several statements under one cue only those are another's that hold the words for it. */
function isReported({ tokens }: Analysis, { reported, others }: Attribution, content: Stretch[]): boolean {
  if (!reported || !others) return reported;
  const places = others.map((at) => tokens[at]?.start ?? 0);
  return content.some(({ start, end }) => places.some((place) => start <= place && place < end));
}

function mentionOf(analysis: Analysis, span: TokenSpan | null): Mention | null {
  if (!span) return null;
  const { start, end } = stretchOf(analysis, span);
  return { start, end, text: analysis.text.slice(start, end) };
}
