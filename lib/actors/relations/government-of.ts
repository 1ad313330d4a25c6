import { polityOf } from "@/lib/actors/relations/polity-of";
import { stateOf } from "@/lib/actors/state-of";

/** Whom words speak for: equal keys are one. */
export type Government = { key: string; name: string };

/** The state or large organisation of the list, or the place beside an office, that words speak for; null for none. Pure. */
export function governmentOf(words: string): Government | null {
  const state = stateOf(words);
  if (state) return { key: `state ${state}`, name: state };
  const polity = polityOf(words);
  return polity && { key: `place ${polity.key}`, name: polity.name };
}
