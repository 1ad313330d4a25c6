import type { Configuration } from "@/lib/language/dependencies/configuration";
import { isLegal, LEFT, RIGHT, SHIFT } from "@/lib/language/dependencies/transitions";
import { isSquared, type Table } from "@/lib/language/dependencies/weights";

/** What each feature takes in a table: how much it speaks for SHIFT and for LEFT, over RIGHT, which itself needs no number. */
export const TRANSITION_STRIDE = 2;

/** Adds up the weights of features (hashes) for each transition, into `scores`. */
export function scoreTransitions(table: Table, features: Int32Array, scores: Float64Array): void {
  const mask = table.length - TRANSITION_STRIDE;
  const squared = isSquared(table);
  let shift = 0;
  let left = 0;
  for (let index = 0; index < features.length; index++) {
    const place = ((features[index] as number) << 1) & mask;
    const toShift = table[place] as number;
    const toLeft = table[place + 1] as number;
    shift += squared ? toShift * Math.abs(toShift) : toShift;
    left += squared ? toLeft * Math.abs(toLeft) : toLeft;
  }
  scores[SHIFT] = shift;
  scores[LEFT] = left;
  scores[RIGHT] = 0;
}

/** The legal transition with the best score; the first of equals. */
export function bestTransition(configuration: Configuration, scores: Float64Array): number {
  let best = -1;
  for (let transition = SHIFT; transition <= RIGHT; transition++) {
    if (!isLegal(configuration, transition)) continue;
    if (best < 0 || (scores[transition] as number) > (scores[best] as number)) best = transition;
  }
  return best;
}
