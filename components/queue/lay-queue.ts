import type { Dispute } from "@/lib/contradictions/disputes/dispute";

/** What was done on this page and may not be in what the server last told: pairs that were settled, or a dispute that came back. */
export type QueueChange =
  | { kind: "settled"; pairIds: readonly string[] }
  | { kind: "restored"; dispute: Dispute; at: number };

/**
 * The queue as the analyst sees it: the server's disputes, the changes made here since, in order, and at the end the disputes that
 * were skipped, the one skipped first before the others. A skipped dispute is named by one of its pairs. Pure.
 */
export function layQueue(
  disputes: readonly Dispute[],
  changes: readonly QueueChange[],
  skipped: readonly string[],
): Dispute[] {
  const laid = changes.reduce<readonly Dispute[]>(
    (queue, change) => (change.kind === "settled" ? without(queue, change.pairIds) : withBack(queue, change)),
    disputes,
  );
  const turn = ({ pairIds }: Dispute) => Math.max(-1, ...pairIds.map((id) => skipped.lastIndexOf(id)));
  return [...laid].sort((one, other) => turn(one) - turn(other));
}

function without(queue: readonly Dispute[], settled: readonly string[]): Dispute[] {
  const gone = new Set(settled);
  return queue.flatMap((dispute) => {
    const pairIds = dispute.pairIds.filter((id) => !gone.has(id));
    return pairIds[0] ? [{ key: pairIds[0], pairIds }] : [];
  });
}

/** The server may tell some or all of its pairs already: they aren't shown twice. */
function withBack(queue: readonly Dispute[], { dispute, at }: { dispute: Dispute; at: number }): Dispute[] {
  const back = new Set(dispute.pairIds);
  const overlaps = ({ pairIds }: Dispute) => pairIds.some((id) => back.has(id));
  const place = queue.findIndex(overlaps);
  const more = queue.filter(overlaps).flatMap(({ pairIds }) => pairIds.filter((id) => !back.has(id)));
  const rest = queue.filter((other) => !overlaps(other));
  rest.splice(place === -1 ? at : place, 0, { key: dispute.key, pairIds: [...dispute.pairIds, ...more] });
  return rest;
}
