import type { QueuePair } from "@/components/queue/queue-pair";
import { Chip } from "@/components/ui/chip";
import { describeScore, formatScore } from "@/lib/contradictions/describe-score";

/** What is known of a pair at one glance: basis, relation, distance, how sure the engine is, and which engine. */
export function PairFactsLine({ pair }: { pair: QueuePair }) {
  const { basis, relation, apart, score, foundBy } = pair;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-ink-2">
      <Chip title={basis.means}>{basis.label}</Chip>
      <Chip>{relation}</Chip>
      {apart ? <Chip>{apart}</Chip> : null}
      {score === null ? null : (
        <span
          className="text-sm"
          title="How likely it is, by the engine, that an analyst confirms this pair."
        >
          {describeScore(score)} <span className="tabular-nums">{formatScore(score)}</span>
        </span>
      )}
      <span className="text-sm text-ink-3">
        {score === null ? "linked by" : "found by"} {foundBy}
      </span>
    </div>
  );
}
