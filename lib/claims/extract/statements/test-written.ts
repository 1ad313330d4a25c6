import { resolveSpeakers } from "@/lib/claims/extract/speakers/resolve-speakers";
import type { EarlierClaim } from "@/lib/claims/extract/statements/point-back";
import { type WrittenStatement, writeStatement } from "@/lib/claims/extract/statements/write-statement";
import { type AttributionWords, attributionsIn } from "@/lib/claims/extract/test-attribution";
import { analyseText } from "@/lib/language/analyse-text";

/** The statements of the attributions of a test, each of one statement, in order. */
export function write(text: string, words: AttributionWords[]): WrittenStatement[] {
  const analysis = analyseText(text);
  const attributions = attributionsIn(analysis, words);
  const { actors, sightings } = resolveSpeakers(analysis, attributions);
  const earlier: EarlierClaim[] = [];
  return attributions.map((attribution, index) => {
    const speaker = actors[index] ?? null;
    const written = writeStatement(analysis, attribution.content, {
      attribution,
      speaker,
      sightings,
      earlier,
    });
    earlier.push({
      statement: written.statement,
      speaker,
      sentence: attribution.sentence,
      cue: attribution.cueLemma,
    });
    return written;
  });
}

/** The one statement of one attribution. */
export function statement(text: string, words: AttributionWords): string | undefined {
  return write(text, [words])[0]?.statement;
}
