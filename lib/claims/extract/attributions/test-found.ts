import type { TokenSpan } from "@/lib/claims/extract/attribution";
import { findAttributions } from "@/lib/claims/extract/attributions/find-attributions";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import { analyseText } from "@/lib/language/analyse-text";

/**
 * The attributions of a text as a line each, for tests: "speaker | cue | words / more words", a dash where there is none, then
 * what else is true of it: "denies", "reported", "via X".
 */
export function foundIn(text: string): string[] {
  const analysis = analyseText(text);
  const words = (span: TokenSpan | null) => {
    if (!span) return "–";
    const { start, end } = stretchOf(analysis, span);
    return text.slice(start, end);
  };
  return findAttributions(analysis, []).map((found) => {
    const content = found.content.map(({ start, end }) => text.slice(start, end)).join(" / ");
    const facts = [
      found.denies ? "denies" : "",
      found.reported ? "reported" : "",
      ...found.via.map((step) => `via ${step.text}`),
    ];
    return [words(found.speaker), words(found.cue), content, ...facts.filter((fact) => fact !== "")].join(
      " | ",
    );
  });
}
