import type { Finding } from "@/lib/contradictions/compare/finding";
import type { CommonMeasures } from "./common-measures";

/** A finding's measures by name, as the model of its kind weighs them. */
export function* entriesOf(finding: Finding, common: CommonMeasures): Generator<[string, number]> {
  const { kind, measures } = finding;
  yield [`${kind}.bias`, 1];
  for (const all of [measures, common])
    for (const [name, value] of Object.entries(all)) if (value) yield [`${kind}.${name}`, value];
}
