import Link from "next/link";
import { AttributionChain } from "@/components/contradictions/attribution-chain";
import type { EditContradiction } from "@/components/contradictions/contradiction-actions";
import { QuoteMarker } from "@/components/contradictions/quote-marker";
import { SideTag } from "@/components/contradictions/side-tag";
import { SourcePane } from "@/components/contradictions/source-pane";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { displayName } from "@/lib/actors/display-name";
import { repeatsQuote } from "@/lib/claims/repeats-quote";
import type { ContradictionView, Side } from "@/lib/contradictions/contradiction";
import type { SourceOfSide } from "@/lib/contradictions/get-contradiction";
import { quoteEdges } from "@/lib/contradictions/quote-edges";
import { formatDate } from "@/lib/dates/format-date";
import { sourceTitle } from "@/lib/sources/source-title";

/**
 * One side of a contradiction: who, when, the quote with the words that conflict, how it reached us, and the source itself.
 * Its five rows lie on the grid of the pair, so that quotes and sources of both sides start level.
 */
export function PairSide({
  caseId,
  contradiction,
  side,
  source,
  institution,
  whole,
  wholeHref,
  edit,
}: {
  caseId: string;
  contradiction: ContradictionView;
  side: Side;
  source: SourceOfSide;
  institution: string | null;
  /** Whether all of a long source is shown. */
  whole: boolean;
  /** Where all of it is shown. */
  wholeHref: string;
  edit: EditContradiction;
}) {
  const { claim, tag } = side;
  return (
    <article
      aria-label={`Claim ${tag}`}
      className={classNames(
        "grid min-w-0 overflow-hidden md:row-span-5 md:grid-rows-subgrid print:row-span-5 print:grid-rows-subgrid rounded-[10px] border border-t-[3px] border-line bg-card",
        tag === "A" ? "border-t-a" : "border-t-b",
      )}
    >
      <Who caseId={caseId} side={side} institution={institution} />
      <QuoteMarker
        caseId={caseId}
        contradictionId={contradiction.id}
        revision={contradiction.revision}
        tag={tag}
        claimId={claim.id}
        quotes={claim.quotes.map((quote) => ({
          exact: quote.exact,
          start: quote.start,
          ...quoteEdges(quote),
        }))}
        language={source.language}
        marks={side.marks.map(({ start, end }) => ({ start, end }))}
        edit={edit}
      />
      <div className="flex flex-wrap content-start items-center gap-x-2 gap-y-1 px-4 pt-1 pb-3 print:pt-2">
        {repeatsQuote(claim) ? null : (
          <p dir="auto" className="w-full text-sm">
            <span className="text-ink-3">Holds:</span> {claim.statement}
          </p>
        )}
        <AttributionChain claim={claim} />
        {claim.denies ? <Chip>denies</Chip> : null}
        {claim.reported ? <Chip>reported, not held</Chip> : null}
        <Link
          href={`/cases/${caseId}/claims/${claim.id}`}
          aria-label={`Claim ${tag}: open and edit`}
          className="no-print ml-auto text-sm text-ink-2 underline hover:text-ink"
        >
          Claim
        </Link>
      </div>
      <header className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 border-y border-line bg-sunk px-4 py-1.5 text-sm">
        <Link
          href={`/cases/${caseId}/sources/${source.id}?claim=${claim.id}`}
          className="min-w-0 truncate font-medium hover:underline print:whitespace-normal"
          title="Open the source at this claim"
        >
          {sourceTitle(source)}
        </Link>
        <span className="whitespace-nowrap text-ink-3">
          {source.published ? formatDate(source.published) : "undated"}
        </span>
        <span className="hidden w-full break-words text-ink-2 print:block">
          {[source.publisher?.name, source.url].filter(Boolean).join(" · ")}
        </span>
      </header>
      <SourcePane tag={tag} claim={claim} source={source} whole={whole} wholeHref={wholeHref} />
    </article>
  );
}

function Who({
  caseId,
  side: { claim, tag },
  institution,
}: {
  caseId: string;
  side: Side;
  institution: string | null;
}) {
  const { speaker, role } = claim.attribution;
  // An unnamed actor is often called by its role, and a role by its institution: nothing is said twice.
  const facts = [role === speaker.name ? "" : role, role.includes(institution ?? "") ? "" : institution];
  return (
    <div className="@container px-4 pt-3.5">
      <div className="grid grid-cols-[26px_minmax(0,1fr)] gap-x-3 @sm:grid-cols-[26px_minmax(0,1fr)_auto]">
        <SideTag tag={tag} />
        <div>
          <h2>
            <Link href={`/cases/${caseId}/actors/${speaker.id}`} className="hover:underline">
              {displayName(speaker)}
            </Link>
          </h2>
          <p className="text-sm text-ink-2">{facts.filter(Boolean).join(" · ")}</p>
        </div>
        <p className="text-sm text-ink-2 tabular-nums @max-sm:col-start-2 @sm:text-right">
          {claim.said ? formatDate(claim.said) : "undated"}
          {claim.source.published ? (
            <small className="text-xs text-ink-3 @sm:block">
              {" "}
              published {formatDate(claim.source.published)}
            </small>
          ) : null}
        </p>
      </div>
    </div>
  );
}
