import type { Finding } from "../finding";
import type { CommonMeasures } from "./common-measures";

/** A finding's measures by name, as the model weighs them: each once for all kinds and once for its own kind. */
export function* entriesOf(finding: Finding, common: CommonMeasures): Generator<[string, number]> {
  const { kind, measures } = finding;
  yield ["bias", 1];
  yield [`${kind}`, 1];
  for (const all of [measures, common])
    for (const [name, value] of Object.entries(all)) {
      if (!value) continue;
      yield [name, value];
      yield [`${kind}.${name}`, value];
    }
}
