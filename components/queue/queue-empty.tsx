import Link from "next/link";
import { counted } from "@/components/queue/describe-decision";
import { EmptyState } from "@/components/ui/empty-state";
import type { DisputeQueue } from "@/lib/contradictions/disputes/dispute";

/** Why nothing waits: nothing was found yet, all of it is settled, or the filter leaves none. */
export function QueueEmpty({
  caseHref,
  filtered,
  contradictions,
  settledToday: { count, byMe },
}: {
  caseHref: string;
  filtered: boolean;
  /** How many pairs the case has, in whatever state. */
  contradictions: number;
  settledToday: DisputeQueue["settledToday"];
}) {
  if (filtered)
    return (
      <EmptyState title="Nothing that waits matches">
        <Link href={`${caseHref}/queue`} className="underline">
          Clear the filter
        </Link>
      </EmptyState>
    );
  if (contradictions === 0)
    return (
      <EmptyState title="No conflict found yet">
        <p className="max-w-prose">
          Gainsay compares the claims of this case as they come in, and puts pairs that conflict here to be
          judged. Until two sources speak of the same thing, there is nothing to do.
        </p>
        <Link href={`${caseHref}/sources/new`} className="underline">
          Capture a source
        </Link>
      </EmptyState>
    );
  return (
    <EmptyState title="All settled">
      <p>
        {count > 0
          ? `${counted(count, "pair")} settled today, ${byMe === count ? "all" : byMe} by you.`
          : "Nothing waits for a verdict."}
      </p>
      <Link href={`${caseHref}/queue/settled`} className="underline">
        What was settled
      </Link>
    </EmptyState>
  );
}
