import Link from "next/link";
import { SuggestedChip } from "@/components/claims/suggested-chip";
import { Chip } from "@/components/ui/chip";
import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";
import { formatDate } from "@/lib/dates/format-date";
import { sourceTitle } from "@/lib/sources/source-title";

/** A claim in a list: who said what, in which source, when, and in how many contradictions it stands. */
export function ClaimRow({
  caseId,
  claim,
  contradictions,
}: {
  caseId: string;
  claim: ClaimView;
  contradictions: number;
}) {
  const { attribution, source, state, said } = claim;
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-1 border-t border-line px-3 py-2.5 first:border-t-0 focus-within:bg-sunk hover:bg-sunk md:grid-cols-[minmax(0,1fr)_240px]">
      <div className="min-w-0">
        <p className="text-sm text-ink-2" dir="auto">
          <b className="font-semibold text-ink">{displayName(attribution.speaker)}</b>
          {attribution.role ? `, ${attribution.role} ·` : ""} {attribution.cue}
        </p>
        <Link
          href={`/cases/${caseId}/claims/${claim.id}`}
          data-row
          dir="auto"
          className="line-clamp-2 font-serif text-[16px] leading-snug after:absolute after:inset-0 hover:underline"
        >
          {claim.statement}
        </Link>
      </div>
      <div className="flex flex-wrap content-start items-baseline gap-x-2 gap-y-0.5 text-sm text-ink-2 md:justify-end md:text-right">
        <span className="min-w-0 truncate md:w-full" dir="auto">
          {sourceTitle(source)}
        </span>
        <span className="text-ink-3 tabular-nums">{said ? formatDate(said) : "undated"}</span>
        {contradictions > 0 ? (
          <Chip tone="accent">
            {contradictions === 1 ? "1 contradiction" : `${contradictions} contradictions`}
          </Chip>
        ) : null}
        {state === "suggested" ? <SuggestedChip /> : null}
        {state === "rejected" || state === "withdrawn" ? <Chip tone="warn">{state}</Chip> : null}
      </div>
    </li>
  );
}
