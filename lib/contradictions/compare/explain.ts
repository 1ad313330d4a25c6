import type { Finding, Pair } from "./finding";
import type { Verdict } from "./verdict";

/** Says why a finding is a conflict, with the words of each side, and what limits it. */
export function explain({ a, b }: Pair, { kind, a: onA, b: onB }: Finding): Pick<Verdict, "why" | "butNote"> {
  const quote = (text: string, stretches: typeof onA) =>
    `“${stretches.map(({ start, end }) => text.slice(start, end)).join(" … ")}”`;
  return { why: `A: ${quote(a.statement, onA)} / B: ${quote(b.statement, onB)}: ${kind}.`, butNote: "" };
}
