import Link from "next/link";
import { counted } from "@/components/queue/describe-decision";
import { BASIS } from "@/lib/contradictions/basis";
import type { DisputeQueue } from "@/lib/contradictions/disputes/dispute";
import type { EnginePrecision } from "@/lib/reviews/precision-by-basis";

/** How far the work is: what is left, what was settled today, and how often the engine was right in this case. */
export function QueueStanding({
  queue: { left, settledToday },
  filtered,
  precision,
  settledHref,
}: {
  queue: DisputeQueue;
  filtered: boolean;
  precision: EnginePrecision;
  settledHref: string;
}) {
  return (
    <section aria-label="How far it is" className="rounded-[10px] bg-sunk px-3 py-2.5 text-sm text-ink-2">
      <p>
        <b className="font-semibold text-ink tabular-nums">{counted(left.disputes, "dispute")} left</b>
        {filtered ? " under this filter" : ""}, {counted(left.pairs, "pair")}.
      </p>
      <p className="tabular-nums">
        {settledToday.count || "Nothing"} settled today
        {settledToday.byMe && settledToday.byMe < settledToday.count ? `, ${settledToday.byMe} by you` : ""}.{" "}
        <Link href={settledHref} className="underline hover:text-ink">
          What was settled
        </Link>
      </p>
      {precision.all.precision === null ? null : <EnginePanel precision={precision} />}
    </section>
  );
}

function EnginePanel({ precision: { all, byBasis } }: { precision: EnginePrecision }) {
  return (
    <div className="mt-2 border-t border-line pt-2">
      <h2 className="text-sm font-semibold text-ink-2">The engine in this case</h2>
      <p className="tabular-nums">
        {all.confirmed} of {all.confirmed + all.dismissed} that were settled are confirmed.
      </p>
      <ul>
        {byBasis.map(({ basis, confirmed, dismissed }) => (
          <li key={basis} className="flex justify-between gap-3">
            <span>{BASIS[basis].label}</span>
            <span className="tabular-nums">
              {confirmed}/{confirmed + dismissed}
              <span className="sr-only"> confirmed</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
