import type { Outcome } from "@/lib/outcome";

type Turn = { revision: number; last: Promise<unknown> };

/** By contradiction: the newest revision that this window made, and its save that runs. */
const turns = new Map<string, Turn>();

/**
 * Saves changes of one contradiction one after another, each over the revision that the one before it made: two quick marks
 * of one person are no conflict. A revision that somebody else made still is one.
 *
 * @param seen the revision on the page
 */
export async function saveInTurn(
  contradictionId: string,
  seen: number,
  save: (revision: number) => Promise<Outcome<{ revision: number }>>,
): Promise<Outcome<{ revision: number }>> {
  const turn = turns.get(contradictionId) ?? { revision: seen, last: Promise.resolve() };
  turns.set(contradictionId, turn);
  const saved = turn.last.then(() => save(Math.max(seen, turn.revision)));
  turn.last = saved.catch(() => undefined);
  const outcome = await saved;
  if (outcome.ok) turn.revision = Math.max(turn.revision, outcome.value.revision);
  return outcome;
}
