import Link from "next/link";
import { SideTag } from "@/components/contradictions/side-tag";
import { StateChip } from "@/components/contradictions/state-chip";
import { Chip } from "@/components/ui/chip";
import { displayName } from "@/lib/actors/display-name";
import { BASIS } from "@/lib/contradictions/basis";
import type { ContradictionView, Side } from "@/lib/contradictions/contradiction";
import { describeFinder } from "@/lib/contradictions/describe-finder";
import { describeRelation } from "@/lib/contradictions/relation";
import { formatDate } from "@/lib/dates/format-date";

/** A contradiction in the list: where it stands, what it is about, who said what against whom. */
export function ContradictionRow({
  contradiction,
  href,
}: {
  contradiction: ContradictionView;
  href: string;
}) {
  const { state, headline, basis, relation, apart, a, b } = contradiction;
  return (
    <li className="relative grid gap-x-4 gap-y-1 border-t border-line px-3 py-2.5 first:border-t-0 focus-within:bg-sunk hover:bg-sunk md:grid-cols-[104px_minmax(0,1fr)_256px]">
      <div className="flex flex-wrap items-start gap-1.5 md:pt-0.5">
        <StateChip state={state} />
      </div>
      <div className="min-w-0">
        <Link
          href={href}
          data-row
          className="font-serif text-[16px] leading-snug font-semibold after:absolute after:inset-0 hover:underline"
        >
          {headline}
        </Link>
        <SideLine side={a} />
        <SideLine side={b} />
      </div>
      <div className="flex flex-wrap content-start gap-x-2 gap-y-0.5 text-sm text-ink-2 md:grid md:justify-items-end md:text-right">
        <span>
          {BASIS[basis].label} · {describeRelation(relation)}
        </span>
        {apart ? <span className="text-ink-3 tabular-nums">{apart}</span> : null}
        {contradiction.score === null ? null : (
          <span className="text-xs text-ink-3 tabular-nums">{describeFinder(contradiction)}</span>
        )}
        <LastReview contradiction={contradiction} />
      </div>
    </li>
  );
}

function SideLine({ side: { tag, claim, gone } }: { side: Side }) {
  return (
    <p className="mt-1 flex min-w-0 items-baseline gap-2 text-[13.5px]">
      <span className="self-start">
        <SideTag tag={tag} small />
      </span>
      <span className="min-w-0 flex-1 md:flex md:gap-x-1.5">
        <b dir="auto" className="block font-medium md:max-w-[45%] md:shrink-0 md:truncate">
          {displayName(claim.attribution.speaker)}:
        </b>
        <span dir="auto" className="line-clamp-2 min-w-0 text-ink-2 md:line-clamp-1">
          {claim.statement}
        </span>
      </span>
      {gone ? <Chip tone="bad">{claim.state}</Chip> : null}
      <span className="text-xs whitespace-nowrap text-ink-3 tabular-nums">
        {claim.said ? formatDate(claim.said) : "undated"}
      </span>
    </p>
  );
}

function LastReview({ contradiction: { verdict, a, b } }: { contradiction: ContradictionView }) {
  if (!verdict) return null;
  const edited = a.editedSinceVerdict || b.editedSinceVerdict;
  return (
    <>
      <span className="text-xs text-ink-3 tabular-nums">
        {verdict.analyst.name}, {formatDate(verdict.createdAt.toISOString().slice(0, 10))}
      </span>
      {edited ? <Chip tone="warn">Edited since</Chip> : null}
    </>
  );
}
