import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { listActors } from "@/lib/actors/list-actors";
import { getCase } from "@/lib/cases/get-case";
import { listCases } from "@/lib/cases/list-cases";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { countClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import { createFerryCase, spanOf, value } from "@/lib/claims/test-source";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { db } from "@/lib/db/client";
import { LISTED_STATES } from "@/lib/db/listed-states";

const owner = await createTestOwner();
const WORDS = ["The ferry sails every day", "the pier is empty", "nothing had changed"];

test("a case counts the claims and actors that its lists show", async () => {
  const { caseId, sourceId } = await createFerryCase(owner);
  const ids: string[] = [];
  for (const [index, words] of WORDS.entries()) {
    const speaker = { new: { kind: "person", name: `Speaker ${index}` } } as const;
    const input = { sourceId, quotes: [spanOf(words)], speaker };
    ids.push(value(await recordClaim(owner, caseId, input)).claimId);
  }
  const engine = "extract 0";
  await db.claim.updateMany({ where: { caseId }, data: { state: "suggested", analystId: null, engine } });
  await db.actor.updateMany({ where: { caseId }, data: { engine } });
  const agree = async () => {
    const { counts } = await getCase(owner, caseId);
    expect(counts.actors).toBe((await listActors(owner, caseId)).length);
    expect(counts.claims).toBe(await countClaims(owner, caseId, { state: LISTED_STATES }));
    expect((await listCases(owner)).find(({ id }) => id === caseId)?.counts).toEqual(counts);
    return [counts.claims, counts.actors];
  };
  const [first = "", second = ""] = ids;
  expect(await agree()).toEqual([3, 0]);
  value(await acceptClaim(owner, caseId, first));
  value(await rejectClaim(owner, caseId, second));
  expect(await agree()).toEqual([2, 1]);
  value(await withdrawClaim(owner, caseId, first));
  expect(await agree()).toEqual([1, 0]);
});
