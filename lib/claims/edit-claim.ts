import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { acceptIfSuggested } from "@/lib/claims/accept-if-suggested";
import { type ClaimView, claimInput } from "@/lib/claims/claim";
import { type ClaimFacts, claimFacts } from "@/lib/claims/claim-facts";
import { draftClaim, findClaimSource } from "@/lib/claims/draft-claim";
import { findClaim } from "@/lib/claims/get-claim";
import { writeVersion } from "@/lib/claims/write-version";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { queueComparing } from "@/lib/jobs/queue-comparing";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const editInput = claimInput.extend({ version: z.int() });

export type EditClaimInput = z.input<typeof editInput>;

/** What stands there now, for the one whose edit came second. */
export type ClaimConflict = { version: number; by: string; at: string; claim: ClaimFacts };

/** `accepted` is the event that accepted the claim, by which that can be undone; left out when it was accepted before. */
export type EditedClaim = { version: number; accepted?: number };

/**
 * Edits a claim as a new version; the older ones stay. Nothing is written when nothing changes. A suggested claim is accepted
 * by it, also when it is saved as it was.
 *
 * @param input `version` is the one that the analyst saw; fields left out stay as they are.
 * @returns the version that stands now; `conflict` with a `ClaimConflict` as `detail.current` when another one had come.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function editClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
  input: EditClaimInput,
): Promise<Outcome<EditedClaim>> {
  const parsed = parseInput(editInput, input);
  if (!parsed.ok) return parsed;
  return writeInCase(analyst, caseId, (write) => edit(write, claimId, parsed.value));
}

async function edit(
  write: CaseWrite,
  claimId: string,
  { version, ...input }: z.output<typeof editInput>,
): Promise<Outcome<EditedClaim>> {
  const { tx, caseId } = write;
  const current = isUuid(claimId) ? await findClaim(tx, caseId, claimId) : null;
  const source = current && (await findClaimSource(tx, caseId, current.source.id));
  if (!current || !source) throw new NotFound("This claim");
  if (current.state === "withdrawn" || current.state === "rejected")
    return fail("invalid", `This claim is ${current.state}. Restore it, then edit it.`);
  if (version !== current.version) return conflict(current);
  const draft = await draftClaim(write, source, input, current);
  if (!draft.ok) return draft;
  const before = claimFacts(current);
  const after = claimFacts(draft.value);
  const isChanged = !isDeepStrictEqual(before, after);
  const number = isChanged ? current.version + 1 : current.version;
  if (isChanged) {
    await writeVersion(write, source, claimId, number, draft.value);
    await tx.claim.update({ where: { caseId_id: { caseId, id: claimId } }, data: { version: number } });
    await write.append({
      kind: "claim.edited",
      targetId: claimId,
      before: { version: current.version, ...before },
      after: { version: number, ...after },
    });
    await queueComparing(tx, { caseId, sourceId: source.id, requestedById: write.analyst.id });
  }
  const accepted = await acceptIfSuggested(write, current);
  return ok({ version: number, ...(accepted === null ? {} : { accepted }) });
}

function conflict(current: ClaimView) {
  const stands: ClaimConflict = {
    version: current.version,
    by: current.editedBy,
    at: current.editedAt.toISOString(),
    claim: claimFacts(current),
  };
  const message = `${current.editedBy} has changed this claim since you opened it. Your words are still here.`;
  return fail("conflict", message, {}, { current: stands });
}
