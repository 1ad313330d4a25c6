import type { Labelled } from "@/components/annotations/place-of-thread";
import type { ContradictionView } from "@/lib/contradictions/contradiction";

/** What the annotations on the page of a contradiction are on: both claims together, either claim, and the passages of their quotes. */
export function annotatedThings({ id, a, b }: ContradictionView): Labelled[] {
  const passages = [a, b].flatMap(({ tag, claim }) =>
    claim.quotes.map(({ start, end }) => ({
      label: `on the source of ${tag}`,
      target: { sourceId: claim.source.id, start, end },
    })),
  );
  return [
    { label: "on both", target: { contradictionId: id } },
    { label: "on A", target: { claimId: a.claim.id } },
    { label: "on B", target: { claimId: b.claim.id } },
    ...passages,
  ];
}
