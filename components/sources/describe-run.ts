import { isReading } from "@/components/sources/is-reading";
import type { CaseRun } from "@/lib/work/find-case-run";

/** How the reading of a whole case stands, or what it came to, in words. Pure. */
export function describeRun(run: Omit<CaseRun, "startedAt" | "finishedAt" | "jobId">): string {
  const { state, done, total, failed, proposed, error } = run;
  const claims = proposed === 1 ? "1 claim proposed" : `${proposed === 0 ? "no" : proposed} claims proposed`;
  if (state === "queued") return `Waiting to read ${count(total)} for claims…`;
  if (isReading(run)) return `Reading for claims: ${done} of ${count(total)}, ${claims} so far`;
  const unread = failed === 0 ? "" : ` ${count(failed)} couldn’t be read.`;
  if (state === "cancelled")
    return `The reading was stopped after ${done} of ${count(total)}: ${claims}.${unread}`;
  if (state === "failed") {
    return `The reading ended early, after ${done} of ${count(total)}.${error ? ` ${error}` : ""} ${claims.replace(/^n/, "N")}.`;
  }
  return `Read ${count(done)} for claims: ${proposed === 0 ? "nothing new" : claims}.${unread}`;
}

function count(sources: number): string {
  return sources === 1 ? "1 source" : `${sources} sources`;
}
