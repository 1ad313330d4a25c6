import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { recordClaim } from "@/lib/claims/record-claim";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { listLinkableClaims } from "@/lib/contradictions/list-linkable-claims";
import { createBridgeCase, link, TEXT, value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();

test("offers the other claims, newest first, and names the pair that stands", async () => {
  const { caseId, railway, mayor, ministry } = await createBridgeCase(owner);
  const contradictionId = await link(owner, caseId, railway, mayor);
  const offered = value(await listLinkableClaims(owner, caseId, railway.toUpperCase(), ""));
  expect(offered.map(({ id, contradictionId }) => [id, contradictionId])).toEqual([
    [ministry, null],
    [mayor, contradictionId],
  ]);
  expect(value(await listLinkableClaims(owner, caseId, railway, "mayor"))).toMatchObject([{ id: mayor }]);
});

test("offers what waits to be settled after what is accepted, each with who published it", async () => {
  const { caseId, railway, mayor, ministry } = await createBridgeCase(owner);
  const where = { caseId_id: { caseId, id: ministry } };
  await db.claim.update({ where, data: { state: "suggested", analystId: null, engine: "extract 0" } });
  expect(value(await listLinkableClaims(owner, caseId, railway, ""))).toMatchObject([
    { id: mayor, isSuggested: false, publisher: "Lowen" },
    { id: ministry, isSuggested: true, publisher: "Lowen" },
  ]);
});

test("reaches those behind any number of withdrawn ones", async () => {
  const { caseId, sourceId, railway, mayor, ministry } = await createBridgeCase(owner);
  for (let start = 0; start < 52; start += 1) {
    const quotes = [{ start, end: start + 4 }];
    const speaker = { new: { kind: "person", name: "Rita Rail" } } as const;
    const { claimId } = value(
      await recordClaim(owner, caseId, { sourceId, quotes, speaker, statement: TEXT }),
    );
    value(await withdrawClaim(owner, caseId, claimId));
  }
  const offered = value(await listLinkableClaims(owner, caseId, railway, ""));
  expect(offered.map(({ id }) => id)).toEqual([ministry, mayor]);
});

test("isn't found for what is no claim of the case, and takes what is no text for no search", async () => {
  const { caseId, railway } = await createBridgeCase(owner);
  const other = await createBridgeCase(owner, "Another");
  for (const claimId of ["no-id", other.railway]) {
    await expect(listLinkableClaims(owner, caseId, claimId, "")).rejects.toThrow(NotFound);
  }
  expect(value(await listLinkableClaims(owner, caseId, railway, { toString: 1 }))).toHaveLength(2);
});
