import type { EditContradiction } from "@/components/contradictions/contradiction-actions";
import { PairSide } from "@/components/contradictions/pair-side";
import type { ContradictionInFull } from "@/lib/contradictions/get-contradiction";

/** A and B beside each other on shared rows, or below each other on a phone. */
export function PairSides({
  caseId,
  full: { contradiction, sources, institutions },
  whole,
  wholeHref,
  edit,
}: {
  caseId: string;
  full: ContradictionInFull;
  /** The sides whose long source is shown as a whole. */
  whole: (string | undefined)[];
  wholeHref: (tag: "A" | "B") => string;
  edit: EditContradiction;
}) {
  const sides = [
    { side: contradiction.a, source: sources.a, institution: institutions.a },
    { side: contradiction.b, source: sources.b, institution: institutions.b },
  ];
  return (
    <section
      aria-label="Side by side"
      className="grid gap-x-4 max-md:gap-y-3 md:grid-cols-2 md:grid-rows-[auto_auto_auto_auto_1fr] break-inside-avoid print:grid-cols-2 print:gap-y-0"
    >
      {sides.map(({ side, source, institution }) => (
        <PairSide
          key={side.tag}
          caseId={caseId}
          contradiction={contradiction}
          side={side}
          source={source}
          institution={institution}
          whole={whole.includes(side.tag)}
          wholeHref={wholeHref(side.tag)}
          edit={edit}
        />
      ))}
    </section>
  );
}
