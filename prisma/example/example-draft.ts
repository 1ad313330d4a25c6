import type { Analyst } from "@/lib/accounts/analyst";
import type { Outcome } from "@/lib/outcome";
import type { AuthorKey } from "@/prisma/example/judgements";

/** The example case while it is loaded: what was written so far, by the keys of the data. */
export type ExampleDraft = {
  caseId: string;
  authors: Record<AuthorKey, Analyst>;
  sources: Map<string, { id: string; text: string }>;
  claims: Map<string, { id: string; source: string; quotes: { start: number; end: number }[] }>;
  contradictions: Map<string, string>;
};

/** What stands under a key. @throws when the data name something that isn't there. */
export function written<T>(map: Map<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The example case names “${key}”, which isn’t in it.`);
  return found;
}

/** The value of a write. @throws when it was refused: the example's data are ours, so that is a fault. */
export function taken<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The example case can’t be loaded: ${what}: ${outcome.message}`);
}
