import { isDeepStrictEqual } from "node:util";
import { formatDate } from "@/lib/dates/format-date";
import type { Facts } from "@/lib/events/event";

export type ClaimChange = { label: string; from: string; to: string };

type Fact = Facts[string];

/** The fields of a claim's facts in the order of the page, each with its name for people and how its value reads. */
const FIELDS: [field: string, label: string, read: (fact: Fact) => string][] = [
  ["quotes", "quote", (fact) => list(fact, (quote) => `“${words(quote.exact)}”`, " … ")],
  ["speaker", "speaker", (fact) => words(record(fact).name)],
  ["role", "role", words],
  ["cue", "verb", words],
  ["directness", "directness", words],
  ["statement", "statement", words],
  ["denies", "denies", yesNo],
  ["reported", "reported", yesNo],
  ["said", "said", date],
  ["happened", "happened", date],
  ["chain", "chain", (fact) => list(fact, readStep, " → ")],
];

/** What differs between two versions of a claim, as its events keep them, in words. Empty values read "". Pure. */
export function describeChanges(before: Facts, after: Facts): ClaimChange[] {
  return FIELDS.filter(([field]) => !isDeepStrictEqual(before[field], after[field])).map(
    ([field, label, read]) => ({ label, from: read(before[field] ?? null), to: read(after[field] ?? null) }),
  );
}

function words(fact: Fact | undefined): string {
  return typeof fact === "string" ? fact : "";
}

function yesNo(fact: Fact): string {
  return fact === true ? "yes" : "no";
}

function date(fact: Fact): string {
  return typeof fact === "string" ? formatDate(fact) : "";
}

function record(fact: Fact | undefined): Facts {
  return fact !== null && typeof fact === "object" && !Array.isArray(fact) ? fact : {};
}

function list(fact: Fact, read: (item: Facts) => string, between: string): string {
  return Array.isArray(fact) ? fact.map((item) => read(record(item))).join(between) : "";
}

function readStep(step: Facts): string {
  return [words(record(step.actor).name) || words(step.words), words(step.verb)].filter(Boolean).join(" ");
}
