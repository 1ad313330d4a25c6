import Link from "next/link";
import { changedFields } from "@/components/events/changed-fields";
import { describeEvent } from "@/components/events/describe-event";
import { eventLink } from "@/components/events/event-link";
import { DateTime } from "@/components/ui/date-time";
import { engineName } from "@/lib/events/engine-name";
import type { EventView } from "@/lib/events/event-view";

/** Events as sentences, newest first as given, each with what it changed behind one click. */
export function EventList({ caseId, events }: { caseId: string; events: EventView[] }) {
  return (
    <ol className="divide-y divide-line rounded-[10px] border border-line bg-card px-4">
      {events.map((event) => (
        <li key={event.number} className="grid gap-x-4 pt-2 pb-1.5 md:grid-cols-[150px_minmax(0,1fr)]">
          <DateTime at={event.at} className="text-sm text-ink-3 tabular-nums" />
          <EventItem caseId={caseId} event={event} />
        </li>
      ))}
    </ol>
  );
}

function EventItem({ caseId, event }: { caseId: string; event: EventView }) {
  const { did, name, detail } = describeEvent(event);
  const href = eventLink(caseId, event);
  const fields = changedFields(event.before, event.after);
  return (
    <div className="min-w-0 break-words">
      <p>
        <b className="font-medium">{event.analyst?.name ?? engineName(event.engine ?? "")}</b> {did}{" "}
        {href ? (
          <Link href={href} dir="auto" className="underline decoration-line-strong hover:decoration-current">
            {name || "no words"}
          </Link>
        ) : (
          <span dir="auto">{name}</span>
        )}
        {detail ? <span className="text-ink-2"> ({detail})</span> : null}
      </p>
      {fields.length > 0 ? (
        <details className="text-sm">
          <summary
            className="w-fit py-0.5 text-ink-3 hover:text-ink"
            aria-label={`What changed: ${did} ${name}, ${event.at.toISOString()}`}
          >
            {event.before ? "What changed" : "What was written"}
          </summary>
          <dl className="my-1 grid grid-cols-[minmax(70px,auto)_minmax(0,1fr)] gap-x-3 gap-y-1 border-l-2 border-line pl-3">
            {fields.map(({ label, from, to }) => (
              <div key={label} className="col-span-2 grid grid-cols-subgrid">
                <dt className="text-ink-3">{label}</dt>
                <dd className="break-words whitespace-pre-wrap">
                  {from ? <del className="block text-ink-2 decoration-bad">{from}</del> : null}
                  {to ? (
                    <ins className={from ? "block decoration-good" : "block no-underline"}>{to}</ins>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}
