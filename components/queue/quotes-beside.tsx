import Link from "next/link";
import { AttributionChain } from "@/components/contradictions/attribution-chain";
import { MarkedQuote } from "@/components/contradictions/marked-quote";
import { SideTag } from "@/components/contradictions/side-tag";
import type { QueuePair, QueueSide } from "@/components/queue/queue-pair";
import { QuoteContext } from "@/components/queue/quote-context";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";

/** Both quotes of a pair on shared rows, each with its speaker, its chain and what stands around it; one below the other on a phone. */
export function QuotesBeside({ caseHref, pair, level }: { caseHref: string; pair: QueuePair; level: 2 | 3 }) {
  return (
    <div className="grid gap-x-4 max-md:gap-y-3 md:grid-cols-2 md:grid-rows-[auto_auto_auto_1fr]">
      {[pair.a, pair.b].map((side) => (
        <QuoteSide key={side.tag} {...{ caseHref, side, level }} of={level === 2 ? "" : pair.headline} />
      ))}
    </div>
  );
}

function QuoteSide({
  caseHref,
  side,
  level,
  of,
}: {
  caseHref: string;
  side: QueueSide;
  level: 2 | 3;
  of: string;
}) {
  const { tag, quotes, marks, statement, source } = side;
  return (
    <article
      aria-label={`Claim ${tag}`}
      className={classNames(
        "grid min-w-0 overflow-hidden rounded-[10px] border border-t-[3px] border-line bg-card md:row-span-4 md:grid-rows-subgrid",
        tag === "A" ? "border-t-a" : "border-t-b",
      )}
    >
      <Who {...{ caseHref, side, level }} />
      <blockquote dir="auto" className="px-4 pt-2.5 pb-1 font-serif text-[17px] leading-[1.55] break-words">
        <MarkedQuote tag={tag} quotes={quotes} marks={marks} />
      </blockquote>
      <div className="flex flex-wrap content-start items-center gap-x-2 gap-y-1 px-4 pt-1 pb-3">
        {statement === null ? null : (
          <p dir="auto" className="w-full text-sm">
            <span className="text-ink-3">Holds:</span> {statement}
          </p>
        )}
        <AttributionChain claim={side} />
        {side.denies ? <Chip>denies</Chip> : null}
        {side.reported ? <Chip>reported, not held</Chip> : null}
        {side.suggested ? (
          <Chip title="Gainsay proposed this claim. Confirming the pair accepts it.">suggested claim</Chip>
        ) : null}
      </div>
      <div className="min-w-0 border-t border-line bg-sunk">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 px-4 pt-2 text-sm">
          <Link
            href={`${caseHref}/sources/${source.id}?claim=${side.claimId}`}
            className="min-w-0 truncate font-medium hover:underline"
            title="Open the source at this claim"
          >
            {source.title}
          </Link>
          <span className="whitespace-nowrap text-ink-3">{source.published}</span>
        </p>
        <QuoteContext side={side} of={of} />
      </div>
    </article>
  );
}

function Who({ caseHref, side, level }: { caseHref: string; side: QueueSide; level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="grid grid-cols-[26px_minmax(0,1fr)_auto] gap-x-3 px-4 pt-3.5">
      <SideTag tag={side.tag} />
      <div className="min-w-0">
        <Heading className="text-[16px] font-semibold">
          <Link href={`${caseHref}/actors/${side.speaker.id}`} className="hover:underline">
            {side.speaker.name}
          </Link>
        </Heading>
        <p className="text-sm text-ink-2">{side.facts}</p>
      </div>
      <p className="text-right text-sm text-ink-2 tabular-nums">{side.said}</p>
    </div>
  );
}
