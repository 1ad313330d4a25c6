import type { Attribution } from "@/lib/claims/extract/attribution";
import { isOutlet } from "@/lib/claims/extract/attributions/outlets";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";

/** As much of the outer one's words must the inner one hold for the outer to do no more than pass it on. */
const MOST = 0.6;

/**
 * One attribution within the words of another: what a person reports of others is a claim of that person; what an outlet passes on is a
 * claim of the one whom it names, with the outlet as a step of the chain.
 */
export function withChains(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
  const bySentence = new Map<number, Attribution[]>();
  for (const each of found) bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  const dropped = new Set<Attribution>();
  for (const beside of bySentence.values()) {
    for (const inner of beside) {
      const outer = beside.find(
        (other) => other !== inner && !dropped.has(other) && holds(analysis, other, inner),
      );
      if (!outer) continue;
      if (passesOn(analysis, outer, inner)) {
        inner.via = [...inner.via, stepOf(analysis, outer), ...outer.via];
        dropped.add(outer);
      } else {
        outer.reported = true;
        dropped.add(inner);
      }
    }
  }
  return found.filter((attribution) => !dropped.has(attribution));
}

function holds({ tokens }: Analysis, outer: Attribution, inner: Attribution): boolean {
  const cue = tokens[inner.cue?.first ?? -1];
  if (!cue || outer.kind === "transcript") return false;
  return outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

function passesOn(analysis: Analysis, outer: Attribution, inner: Attribution): boolean {
  if (!outer.speaker || !inner.speaker || inner.kind === "nominal" || !isOutlet(analysis, outer.speaker))
    return false;
  return lengthOf(inner) >= MOST * (lengthOf(outer) - 30);
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function stepOf(analysis: Analysis, { speaker, cue }: Attribution) {
  const { start, end } = stretchOf(analysis, speaker ?? { first: 0, last: 0 });
  const said = cue ? stretchOf(analysis, cue) : { start: 0, end: 0 };
  return {
    text: analysis.text.slice(start, end),
    verb: analysis.text.slice(said.start, said.end),
    start,
    end,
  };
}
