import Link from "next/link";
import { StateChip } from "@/components/contradictions/state-chip";
import type { ContradictionView } from "@/lib/contradictions/contradiction";

/** Other contradictions in which one of the two claims stands; nothing when there are none. */
export function OtherContradictions({ caseId, others }: { caseId: string; others: ContradictionView[] }) {
  if (others.length === 0) return null;
  return (
    <section
      aria-labelledby="others"
      className="no-print rounded-[10px] border border-line bg-card px-4 py-3.5"
    >
      <h2 id="others" className="mb-1.5 text-sm text-ink-2">
        Other contradictions of these claims
      </h2>
      <ul className="divide-y divide-line">
        {others.map(({ id, headline, state }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-1.5">
            <StateChip state={state} />
            <Link href={`/cases/${caseId}/contradictions/${id}`} className="min-w-0 flex-1 hover:underline">
              {headline}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
