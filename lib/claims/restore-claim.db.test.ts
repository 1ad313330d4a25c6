import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { extractionOf, recordExtraction } from "@/lib/claims/suggestions/test-extraction";
import { createFerryCase, TEXT, value } from "@/lib/claims/test-source";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { db } from "@/lib/db/client";

const owner = await createTestOwner();

/** A claim that an engine suggested, and withdrew when it read the source again. */
async function withdrawnByEngine() {
  const { caseId, sourceId } = await createFerryCase(owner);
  const found = [{ words: "the pier is empty", by: "Harbour office" }];
  const speakers = [{ name: "Harbour office", kind: "organisation" as const }];
  await recordExtraction(caseId, sourceId, extractionOf(TEXT, speakers, found));
  await recordExtraction(caseId, sourceId, extractionOf(TEXT, [], []));
  const { id } = await db.claim.findFirstOrThrow({ where: { caseId, sourceId, state: "withdrawn" } });
  return { caseId, id, state: async () => (await getClaim(owner, caseId, id)).state };
}

test("what an engine withdrew is suggested again, since nobody had accepted it", async () => {
  const { caseId, id, state } = await withdrawnByEngine();
  const { event } = value(await restoreClaim(owner, caseId, id));
  expect(await state()).toBe("suggested");
  const restored = await db.event.findFirst({ where: { caseId, number: event ?? 0 } });
  expect(restored).toMatchObject({ kind: "claim.restored", after: { state: "suggested" } });
  expect(value(await restoreClaim(owner, caseId, id))).toEqual({ event: null });
});

test("what an analyst accepted and withdrew is accepted again, whoever found it", async () => {
  const { caseId, id, state } = await withdrawnByEngine();
  value(await restoreClaim(owner, caseId, id));
  value(await acceptClaim(owner, caseId, id));
  value(await withdrawClaim(owner, caseId, id));
  value(await restoreClaim(owner, caseId, id));
  expect(await state()).toBe("accepted");
});
