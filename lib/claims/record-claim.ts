import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { claimInput } from "@/lib/claims/claim";
import { claimFacts } from "@/lib/claims/claim-facts";
import { draftClaim, findClaimSource } from "@/lib/claims/draft-claim";
import { writeVersion } from "@/lib/claims/write-version";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { queueComparing } from "@/lib/jobs/queue-comparing";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const recordInput = claimInput.extend({ sourceId: z.uuid("Choose the source.") });

export type RecordClaimInput = z.input<typeof recordInput>;

/**
 * Records who claimed what, at one or more spans of a source (UTF-16 code units, end exclusive). Only the quotes and the
 * speaker are required; `draftClaim` has the defaults.
 *
 * @returns the new claim's id; `invalid` when a quote isn't in the source, a date can't be read, or an actor isn't in the case.
 * @throws NotFound when the analyst isn't a member of the case.
 */
export async function recordClaim(
  analyst: Analyst,
  caseId: string,
  input: RecordClaimInput,
): Promise<Outcome<{ claimId: string }>> {
  const parsed = parseInput(recordInput, input);
  if (!parsed.ok) return parsed;
  return writeInCase(analyst, caseId, (write) => record(write, parsed.value));
}

async function record(
  write: CaseWrite,
  { sourceId, ...input }: z.output<typeof recordInput>,
): Promise<Outcome<{ claimId: string }>> {
  const { tx, caseId, analyst } = write;
  const source = await findClaimSource(tx, caseId, sourceId);
  if (!source) return fail("not-found", "This source is not in the case.");
  const draft = await draftClaim(write, source, input, null);
  if (!draft.ok) return draft;
  const { id: claimId } = await tx.claim.create({
    data: { caseId, sourceId, analystId: analyst.id },
    select: { id: true },
  });
  await writeVersion(write, source, claimId, 1, draft.value);
  await write.append({
    kind: "claim.recorded",
    targetId: claimId,
    after: { version: 1, sourceId, ...claimFacts(draft.value) },
  });
  await queueComparing(tx, { caseId, sourceId, requestedById: analyst.id });
  return ok({ claimId });
}
