import type { Attribution } from "@/lib/claims/extract/attribution";
import {
  type AboutText,
  ENGINE,
  type ExtractedClaim,
  type Extraction,
  type Mention,
} from "@/lib/claims/extract/extracted-claim";
import { findAttributions } from "@/lib/claims/extract/find-attributions";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import { type Analysis, analyseText } from "@/lib/language/analyse-text";

/**
 * The attributed claims of an English text, in the text's order: who said what, by which words. Pure; offsets are UTF-16 code units of
 * the text as given, end exclusive.
 */
export function extractClaims(text: string, _about: AboutText = {}): Extraction {
  const analysis = analyseText(text);
  const attributions = findAttributions(analysis, []);
  const speakers: Extraction["speakers"] = [];
  const claims = attributions.map((attribution, index): ExtractedClaim => {
    const speaker = mentionOf(analysis, attribution.speaker);
    if (speaker)
      speakers.push({ kind: "person", name: speaker.text, aliases: [], role: "", institution: null });
    return {
      attribution: index,
      statement: attribution.content.map(({ start, end }) => text.slice(start, end)).join(" … "),
      content: attribution.content,
      denies: attribution.denies,
      reported: attribution.reported,
      speaker: speaker && { of: speakers.length - 1, mention: speaker },
      cue: mentionOf(analysis, attribution.cue),
      via: attribution.via,
      directness: attribution.directness,
      refersTo: null,
      happened: null,
      said: null,
    };
  });
  return { engine: ENGINE, language: "en", skipped: null, speakers, claims };
}

function mentionOf(analysis: Analysis, span: Attribution["cue"]): Mention | null {
  if (!span) return null;
  const { start, end } = stretchOf(analysis, span);
  return { start, end, text: analysis.text.slice(start, end) };
}
