import { DateTime } from "@/components/ui/date-time";
import type { ClaimHistoryEntry } from "@/lib/claims/list-claim-history";
import type { EventKind } from "@/lib/events/event";

const DID: Partial<Record<EventKind, string>> = {
  "claim.recorded": "recorded it",
  "claim.edited": "edited it",
  "claim.withdrawn": "withdrew it",
  "claim.restored": "restored it",
  "claim.accepted": "accepted it",
  "claim.rejected": "rejected it",
  "claim.unsettled": "took that back",
  "source.claims-suggested": "proposed it",
  "source.suggestions-withdrawn": "no longer proposes it",
  "source.claims-accepted": "accepted it, with others of its source",
  "source.claims-unsettled": "took that back",
};

/** What happened to a claim, newest first: who changed what, from which words to which. */
export function ClaimHistory({ entries }: { entries: ClaimHistoryEntry[] }) {
  return (
    <ol className="divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.number} className="py-2 text-sm">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span>
              <b className="font-medium">{entry.by}</b> {DID[entry.kind] ?? entry.kind}
            </span>
            {entry.version === null ? null : <span className="text-ink-2">version {entry.version}</span>}
            <DateTime at={entry.at} className="ml-auto text-ink-3 tabular-nums" />
          </p>
          {entry.changes.length > 0 ? (
            <dl className="mt-1 grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-1">
              {entry.changes.map(({ label, from, to }) => (
                <div key={label} className="contents">
                  <dt className="text-ink-3">{label}</dt>
                  <dd className="break-words" dir="auto">
                    <del className="text-ink-2">{from || "none"}</del>{" "}
                    <span aria-hidden="true" className="text-ink-3">
                      →
                    </span>{" "}
                    <ins className="no-underline">{to || "none"}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
