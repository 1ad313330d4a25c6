import type { QueuePair } from "@/components/queue/queue-pair";

/** Why the two conflict, in a sentence, and apart from it what limits that. */
export function PairWhy({ pair: { why, butNote, basis } }: { pair: QueuePair }) {
  return (
    <dl className="my-3 grid items-baseline gap-x-3 gap-y-1 rounded-[10px] bg-sunk px-4 py-3 sm:grid-cols-[92px_1fr]">
      <dt className="text-[12.5px] text-ink-3">Why</dt>
      <dd className="max-w-[110ch] whitespace-pre-line">{why || basis.means}</dd>
      {butNote ? (
        <>
          <dt className="text-[12.5px] text-ink-3">But note</dt>
          <dd className="max-w-[110ch] whitespace-pre-line">{butNote}</dd>
        </>
      ) : null}
    </dl>
  );
}
