import type { Facts } from "@/lib/events/event";

/** One field that an event changed; a side that wasn't there, or is empty, reads "". */
export type ChangedField = { label: string; from: string; to: string };

type Fact = Facts[string] | undefined;

/** Ids, hashes and counts mean nothing to a reader of the log, and states are in its sentences. */
const UNSHOWN =
  /^(?:id|.*Id|firstVersion|secondVersion|version|revision|sha256|start|end|position|kind|state|resolved|claims|copies|copyOf|proposed|sources|done|total)$/;

const LABELS: Record<string, string> = {
  butNote: "but note",
  exact: "passage",
  cue: "verb",
};

/** What an event changed, field by field, in the order of the facts. A new thing has changed every field that says something. */
export function changedFields(before: Facts | null, after: Facts | null): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .filter((name) => !UNSHOWN.test(name))
    .map((name) => ({ label: LABELS[name] ?? name, from: say(before?.[name]), to: say(after?.[name]) }))
    .filter(({ from, to }) => from !== to);
}

function say(fact: Fact): string {
  if (fact === null || fact === undefined) return "";
  if (typeof fact === "boolean") return fact ? "yes" : "no";
  if (Array.isArray(fact)) return fact.map(say).filter(Boolean).join("; ");
  if (typeof fact !== "object") return String(fact);
  const parts = Object.entries(fact).flatMap(([name, value]) => (UNSHOWN.test(name) ? [] : say(value)));
  return parts.filter(Boolean).join(" · ");
}
