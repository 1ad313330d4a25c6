import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { acceptClaimsOfSource } from "@/lib/claims/accept-claims-of-source";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import { createFerryCase, spanOf, value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";

const owner = await createTestOwner();

async function suggest(caseId: string, sourceId: string, words: string): Promise<string> {
  const speaker = { new: { kind: "organisation", name: "Harbour office" } } as const;
  const { claimId } = value(await recordClaim(owner, caseId, { sourceId, quotes: [spanOf(words)], speaker }));
  await db.claim.update({
    where: { caseId_id: { caseId, id: claimId } },
    data: { state: "suggested", analystId: null, engine: "extract 0" },
  });
  return claimId;
}

test("accepts what was shown and still waits, not what was suggested after that", async () => {
  const { caseId, sourceId } = await createFerryCase(owner);
  const shown = [
    await suggest(caseId, sourceId, "The ferry sails every day"),
    await suggest(caseId, sourceId, "the pier is empty"),
  ];
  const later = await suggest(caseId, sourceId, "nothing had changed");
  const stateOf = async (id: string) =>
    (await listClaims(owner, caseId, { sourceId })).find((claim) => claim.id === id)?.state;
  value(await rejectClaim(owner, caseId, shown[1] ?? ""));
  const all = value(await acceptClaimsOfSource(owner, caseId, sourceId, shown));
  expect(all).toEqual({ event: expect.any(Number), accepted: 1 });
  expect([await stateOf(shown[0] ?? ""), await stateOf(shown[1] ?? ""), await stateOf(later)]).toEqual([
    "accepted",
    "rejected",
    "suggested",
  ]);
});

test("accepts nothing of another source, whatever ids are handed over", async () => {
  const { caseId, sourceId } = await createFerryCase(owner);
  const other = await createFerryCase(owner);
  const theirs = await suggest(other.caseId, other.sourceId, "the pier is empty");
  const ids = [theirs, "no-id"];
  expect(value(await acceptClaimsOfSource(owner, caseId, sourceId, ids))).toEqual({
    event: null,
    accepted: 0,
  });
  expect(await listClaims(owner, other.caseId, { state: "suggested" })).toHaveLength(1);
});
