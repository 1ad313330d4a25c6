import type { Analyst } from "@/lib/accounts/analyst";
import { createCase } from "@/lib/cases/create-case";
import { recordClaim } from "@/lib/claims/record-claim";
import { recordContradiction } from "@/lib/contradictions/record-contradiction";
import type { Outcome } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

const TEXT = "The envoy 🕊️ said no. The port was closed on Monday, the mayor added.";

/** The emoji of the text, with its variation selector. */
export const PASSAGE = { start: 10, end: 13 };

/** What a test expects to succeed. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A case of a test with a source, two claims in it and their contradiction: something of each to annotate. */
export async function createFilledCase(owner: Analyst, name: string) {
  const { caseId } = value(await createCase(owner, { name, description: "" }));
  const { sourceId } = value(await captureSource(owner, caseId, { text: TEXT, title: "Port" }));
  const speaker = { new: { kind: "person", name: "The envoy" } } as const;
  const claim = async (start: number, end: number) =>
    value(await recordClaim(owner, caseId, { sourceId, quotes: [{ start, end }], speaker })).claimId;
  const claimId = await claim(0, 22);
  const otherClaimId = await claim(23, 54);
  const pair = { claimId, otherClaimId, basis: "denial" } as const;
  const { contradictionId } = value(await recordContradiction(owner, caseId, pair));
  return { caseId, sourceId, claimId, contradictionId };
}
