import { StateChip } from "@/components/contradictions/state-chip";
import { Chip } from "@/components/ui/chip";
import { BASIS } from "@/lib/contradictions/basis";
import { describeFinder } from "@/lib/contradictions/describe-finder";
import type { ContradictionInFull } from "@/lib/contradictions/get-contradiction";
import { describeRelation } from "@/lib/contradictions/relation";

/** What is known of a contradiction at one glance: state, basis, relation, distance, and on how many origins it rests. */
export function PairFacts({ contradiction, counts }: Pick<ContradictionInFull, "contradiction" | "counts">) {
  const { state, basis, relation, apart, a, b } = contradiction;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-ink-2">
      <StateChip state={state} />
      <Chip title={BASIS[basis].means}>{BASIS[basis].label}</Chip>
      <Chip>{describeRelation(relation)}</Chip>
      {apart ? <Chip>{apart}</Chip> : null}
      {a.editedSinceVerdict || b.editedSinceVerdict ? (
        <a href="#reviews">
          <Chip tone="warn">Edited since this verdict</Chip>
        </a>
      ) : null}
      {[a, b].map(({ tag, gone, claim }) =>
        gone ? (
          <Chip key={tag} tone="bad">
            {tag} was {claim.state}
          </Chip>
        ) : null,
      )}
      <span className="tabular-nums">
        {count(counts.sources, "source")}, {count(counts.origins, "origin")}
      </span>
      <span className="text-sm text-ink-3 tabular-nums">{describeFinder(contradiction)}</span>
    </div>
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
