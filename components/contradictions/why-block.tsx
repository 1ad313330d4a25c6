import { BASIS } from "@/lib/contradictions/basis";
import type { ContradictionView } from "@/lib/contradictions/contradiction";

/** Why the two conflict, and what speaks against it, each in the words of an analyst. */
export function WhyBlock({ contradiction }: { contradiction: ContradictionView }) {
  const { why, butNote, basis } = contradiction;
  return (
    <dl className="my-4 grid items-baseline gap-x-3 gap-y-1 rounded-[10px] bg-sunk px-4 py-3 sm:grid-cols-[92px_1fr] print:border print:border-line">
      <dt className="text-[12.5px] text-ink-3">Why</dt>
      <dd className="max-w-[110ch] whitespace-pre-line">
        {why || <span className="text-ink-3">{BASIS[basis].means} Nobody has written more yet.</span>}
      </dd>
      {butNote ? (
        <>
          <dt className="text-[12.5px] text-ink-3">But note</dt>
          <dd className="max-w-[110ch] whitespace-pre-line">{butNote}</dd>
        </>
      ) : null}
    </dl>
  );
}
