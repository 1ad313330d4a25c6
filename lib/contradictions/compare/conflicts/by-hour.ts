import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { areHoursApart } from "@/lib/language/hours-in-text";
import { canClash } from "./can-clash";
import { eventSimilarity, measureCoverBeside, measurePropositions } from "./compare-propositions";

/** The same event at hours of the day that don't meet: "the first shots fell at 5 a.m." against "at 6.10 a.m.". */
export function findByHour(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions)
    for (const q of b.propositions) {
      if (p.negated !== q.negated || p.hours.length === 0 || q.hours.length === 0) continue;
      const predicate = eventSimilarity(pair, p, q);
      if (predicate < SAME || !canClash(pair, p, q)) continue;
      const [hours, others] = [
        p.hours.flatMap((index) => a.hours[index] ?? []),
        q.hours.flatMap((index) => b.hours[index] ?? []),
      ];
      // Said to have been at several hours, it conflicts only when none of them meets one of the others.
      if (hours.some((x) => others.some((y) => !areHoursApart(x, y)))) continue;
      for (const x of hours)
        for (const y of others) {
          const words = { a: [{ start: x.start, end: x.end }], b: [{ start: y.start, end: y.end }] };
          found.push({
            kind: "hour",
            basis: "date",
            ...words,
            measures: {
              ...measurePropositions(pair, p, q),
              ...measureCoverBeside(pair, p, q, words),
              predicate,
              small: Number(p.predicate.term < 0),
            },
          });
        }
    }
  return found;
}
