import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/** Where some tokens stand in the text. */
export function stretchOf({ tokens }: Analysis, { first, last }: TokenSpan): Stretch {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last]?.end ?? start };
}
