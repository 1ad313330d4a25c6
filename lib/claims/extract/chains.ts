import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Analysis } from "@/lib/language/analyse-text";

/**
 * One attribution within the words of another: what a person reports of others is a claim of that person; what an outlet, an agency or a
 * document passes on is a claim of the one whom it names, with the outlet on the way.
 */
export function withChains(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const inner of found) {
    const outer = found.find((other) => other !== inner && holds(analysis, other, inner));
    if (!outer) kept.push(inner);
    else if (outer.content.length > 0) outer.reported = true;
  }
  return kept;
}

function holds({ tokens }: Analysis, outer: Attribution, inner: Attribution): boolean {
  const cue = tokens[inner.cue?.first ?? -1];
  if (!cue || outer.kind === "transcript") return false;
  return outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}
