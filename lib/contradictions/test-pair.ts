import type { Analyst } from "@/lib/accounts/analyst";
import { createCase } from "@/lib/cases/create-case";
import { recordClaim } from "@/lib/claims/record-claim";
import { recordContradiction } from "@/lib/contradictions/record-contradiction";
import type { Outcome } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

/** What a test's source says: three speakers on a bridge, one of whom disagrees. */
export const TEXT = [
  "The bridge at Lowen carries forty trains a day, the railway said on Monday.",
  "No train has crossed it since spring, said the mayor.",
  "The ministry called the bridge safe 🚆 and open.",
].join("\n\n");

/** The value of an outcome that a test takes for granted. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

/** A case with one source and three claims in it, in the order of the text. */
export async function createBridgeCase(owner: Analyst, name = "The bridge") {
  const { caseId } = value(await createCase(owner, { name, description: "" }));
  const { sourceId } = value(
    await captureSource(owner, caseId, { text: TEXT, title: "Lowen", published: "2015-12-15" }),
  );
  const claim = async (words: string, speaker: string, said: string) => {
    const start = TEXT.indexOf(words);
    const input = {
      sourceId,
      quotes: [{ start, end: start + words.length }],
      speaker: { new: { kind: "person" as const, name: speaker } },
      said,
    };
    return value(await recordClaim(owner, caseId, input)).claimId;
  };
  const railway = await claim("The bridge at Lowen carries forty trains a day", "Rita Rail", "2015-12-14");
  const mayor = await claim("No train has crossed it since spring", "Max Mayor", "2015-12-15");
  const ministry = await claim("the bridge safe 🚆 and open", "Mina Stry", "2015-12-13");
  return { caseId, sourceId, railway, mayor, ministry };
}

/** Links two claims of a test and answers with the new id. */
export async function link(owner: Analyst, caseId: string, claimId: string, otherClaimId: string) {
  const pair = { claimId, otherClaimId, basis: "denial" };
  return value(await recordContradiction(owner, caseId, pair)).contradictionId;
}
