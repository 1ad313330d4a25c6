import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { ReanchoringView } from "@/lib/claims/reanchor/list-reanchorings";

const STATES = {
  same: <Chip tone="good">unchanged</Chip>,
  moved: <Chip tone="good">moved</Chip>,
  changed: <Chip tone="warn">changed</Chip>,
  gone: <Chip tone="bad">gone</Chip>,
};

/** Where the quotes of the version before stand in this one: both wordings next to each other where they differ. */
export function QuotesAgain({ caseId, quotes }: { caseId: string; quotes: readonly ReanchoringView[] }) {
  const differ = quotes.filter(isDifferent);
  if (quotes.length === 0) return null;
  return (
    <section
      aria-labelledby="quotes-again"
      className="mb-5 rounded-[10px] border border-line bg-card px-4 py-3"
    >
      <h2 id="quotes-again" className="text-sm font-semibold text-ink-2">
        Quotes of the version before
      </h2>
      <p className="text-sm text-ink-2">
        {differ.length === 0
          ? `${count(quotes.length)} found again, in the same words.`
          : `${count(differ.length)} of ${quotes.length} changed or gone. The claims stay with the version before.`}
      </p>
      {differ.length > 0 ? (
        <ul className="mt-2 grid gap-3">
          {differ.map((quote) => (
            <li key={`${quote.claimId}-${quote.position}`} className="border-t border-line pt-2">
              <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
                {STATES[quote.state]}
                <Link
                  href={`/cases/${caseId}/claims/${quote.claimId}`}
                  dir="auto"
                  className="text-accent underline"
                >
                  {quote.claim.speaker}: {quote.claim.statement}
                </Link>
              </p>
              <BothWordings quote={quote} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** What became of a claim's quotes in later captures of its page; nothing where they stand as they were. */
export function QuotesSince({ caseId, quotes }: { caseId: string; quotes: readonly ReanchoringView[] }) {
  const differ = quotes.filter(isDifferent);
  if (differ.length === 0) return null;
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-3">
      {differ.map((quote) => (
        <div key={`${quote.source.id}-${quote.position}`}>
          <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
            {STATES[quote.state]}
            <span>
              in{" "}
              <Link href={`/cases/${caseId}/sources/${quote.source.id}`} className="text-accent underline">
                a later capture
              </Link>{" "}
              of this page, <DateTime at={quote.source.captured} />
            </span>
          </p>
          <BothWordings quote={quote} />
        </div>
      ))}
    </div>
  );
}

function BothWordings({ quote: { was, exact } }: { quote: ReanchoringView }) {
  return (
    <dl className="mt-1 grid gap-x-5 gap-y-1 md:grid-cols-2">
      <div>
        <dt className="text-xs text-ink-3">before</dt>
        <dd dir="auto" className="font-serif break-words">
          {was}
        </dd>
      </div>
      <div>
        <dt className="text-xs text-ink-3">now</dt>
        <dd dir="auto" className="font-serif break-words">
          {exact ?? <span className="font-sans text-sm text-ink-2">not on the page any more</span>}
        </dd>
      </div>
    </dl>
  );
}

function isDifferent({ state }: ReanchoringView): boolean {
  return state === "changed" || state === "gone";
}

function count(number: number): string {
  return number === 1 ? "1 quote" : `${number} quotes`;
}
