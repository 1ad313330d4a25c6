import type { CaseRun } from "@/lib/work/find-case-run";

type Run = Pick<CaseRun, "state" | "done" | "total" | "failed" | "proposed" | "error">;

/** How the comparing of a case's claims stands, or how it ended early, in words; `engine` as people read it. Pure. */
export function describeComparing(
  { state, done, total, failed, proposed, error }: Run,
  engine: string,
): string {
  const pairs = `${number(proposed)} ${proposed === 1 ? "contradiction" : "contradictions"} proposed`;
  const unread = failed === 0 ? "" : ` ${number(failed)} couldn’t be read.`;
  if (state === "queued") return `Waiting to compare ${claims(total)} with ${engine}…`;
  if (state === "running")
    return `Comparing claims with ${engine}: ${number(done)} of ${number(total)}, ${pairs} so far`;
  if (state === "cancelled")
    return `Comparing was stopped after ${number(done)} of ${claims(total)}: ${pairs}.${unread}`;
  if (state === "failed")
    return `Comparing ended early, after ${number(done)} of ${claims(total)}: ${pairs}.${error ? ` ${error}` : ""}`;
  return `Compared ${claims(done)}: ${pairs}.${unread}`;
}

function claims(count: number): string {
  return `${number(count)} ${count === 1 ? "claim" : "claims"}`;
}

function number(count: number): string {
  return count.toLocaleString("en-GB");
}
