import type { FoundQuote } from "@/lib/claims/reanchor/reanchor-quotes";
import type { EngineWrite } from "@/lib/events/write-as-engine";

/**
 * Records where the quotes of the version before stand in a later capture, once; an event tells of those that changed or are gone.
 *
 * @param sourceId the later capture.
 */
export async function recordReanchorings(
  { tx, caseId, append }: EngineWrite,
  sourceId: string,
  quotes: readonly FoundQuote[],
): Promise<void> {
  if (quotes.length === 0 || (await tx.reanchoring.count({ where: { caseId, sourceId } })) > 0) return;
  await tx.reanchoring.createMany({
    data: quotes.map(({ claimId, position, was, found }) => ({
      caseId,
      sourceId,
      claimId,
      position,
      was,
      state: found.state,
      ...(found.state === "gone" ? {} : { start: found.start, end: found.end, exact: found.exact }),
    })),
  });
  const changed = quotes.filter(({ found }) => found.state === "changed");
  const gone = quotes.filter(({ found }) => found.state === "gone");
  if (changed.length + gone.length === 0) return;
  await append({
    kind: "source.quotes-changed",
    targetId: sourceId,
    before: { quotes: [...changed, ...gone].slice(0, MOST_TOLD).map(({ was }) => was) },
    after: {
      changed: changed.length,
      gone: gone.length,
      quotes: changed.slice(0, MOST_TOLD).map(({ found }) => (found.state === "gone" ? "" : found.exact)),
    },
  });
}

/** Quotes whose words the log keeps; the table has all. */
const MOST_TOLD = 20;
