import type { Finding, Pair } from "../finding";

/**
 * A calls untrue what B tells: "hoax", "No, …", "denies", "never happened". What A is about must be what B says.
 */
export function findByRejection({ a, b, match }: Pair): Finding[] {
  const { rejection } = a;
  if (!rejection || b.rejection) return [];
  return [
    {
      kind: "rejection",
      basis: "denial",
      a: [{ start: rejection.start, end: rejection.end }],
      b: wholeOf(b.statement),
      measures: {
        cover: match.coverB,
        rest: Math.min(1, ((1 - match.coverA) * a.total) / 20),
        weak: Number(rejection.strength === "weak"),
        small: Number(a.words.length < 4),
      },
    },
  ];
}

function wholeOf(statement: string) {
  return [{ start: 0, end: statement.length }];
}
