import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { undoSettlement } from "@/lib/claims/undo-settlement";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { getContradiction } from "@/lib/contradictions/get-contradiction";
import { recordContradiction } from "@/lib/contradictions/record-contradiction";
import { createBridgeCase, link, TEXT, value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const basis = "denial";

describe("linking two claims", () => {
  test("keeps the versions of both, the marked words, and one event", async () => {
    const { caseId, railway, mayor } = await createBridgeCase(owner);
    const start = TEXT.indexOf("forty trains");
    const marks = [{ claimId: railway, start, end: start + "forty trains".length }];
    const input = { claimId: mayor, otherClaimId: railway, basis, why: "Trains run or they don't.", marks };
    const { contradictionId } = value(await recordContradiction(owner, caseId, input));

    const { contradiction } = await getContradiction(owner, caseId, contradictionId);
    expect(contradiction).toMatchObject({
      state: "open",
      why: input.why,
      foundBy: owner.name,
      apart: "1 day apart",
    });
    expect(contradiction.a.claim.id).toBe(railway);
    expect(contradiction.a.marks).toEqual([
      { claimId: railway, exact: "forty trains", start, end: start + 12 },
    ]);
    expect(contradiction.headline).toBe("Rita Rail against Max Mayor: “forty trains”");
    const events = await db.event.findMany({ where: { caseId, kind: "contradiction.recorded" } });
    expect(events).toMatchObject([
      { targetId: contradictionId, after: { firstVersion: 1, secondVersion: 1, why: input.why } },
    ]);
  });

  test("accepts a suggestion, and says so before the link", async () => {
    const { caseId, railway, mayor } = await createBridgeCase(owner);
    await db.claim.update({ where: { caseId_id: { caseId, id: mayor } }, data: { state: "suggested" } });
    const contradictionId = await link(owner, caseId, railway, mayor);
    const claims = await db.claim.findMany({ where: { caseId, id: mayor }, select: { state: true } });
    expect(claims).toEqual([{ state: "accepted" }]);
    const events = await db.event.findMany({ where: { caseId }, orderBy: { number: "desc" }, take: 2 });
    expect(events.map(({ kind, targetId }) => [kind, targetId])).toEqual([
      ["contradiction.recorded", contradictionId],
      ["claim.accepted", mayor],
    ]);
    const accepted = value(await undoSettlement(owner, caseId, events[1]?.number ?? 0));
    expect(accepted).toEqual({ undone: 0, left: 1 });
  });

  test("makes a pair once, also when both orders come at the same moment", async () => {
    const { caseId, railway, mayor } = await createBridgeCase(owner);
    const pairs = [
      { claimId: railway, otherClaimId: mayor, basis },
      { claimId: mayor, otherClaimId: railway, basis },
      { claimId: railway, otherClaimId: mayor, basis: "quantity" },
    ];
    const outcomes = await Promise.all(pairs.map((pair) => recordContradiction(owner, caseId, pair)));
    const [made] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.contradictionId] : []));
    const refused = outcomes.filter((outcome) => !outcome.ok);
    expect(refused).toHaveLength(2);
    for (const refusal of refused)
      expect(refusal).toMatchObject({ code: "exists", detail: { contradictionId: made } });
    expect(await db.contradiction.count({ where: { caseId } })).toBe(1);
  });

  test("takes over what an engine proposed a moment before, and nothing that an analyst has touched", async () => {
    const { caseId, railway, mayor } = await createBridgeCase(owner);
    const [firstId = "", secondId = ""] = [railway, mayor].sort();
    const { id } = await db.contradiction.create({
      data: {
        caseId,
        firstId,
        firstVersion: 1,
        secondId,
        secondVersion: 1,
        basis: "quantity",
        engine: "compare 1.2",
        score: 0.6,
      },
      select: { id: true },
    });
    const pair = { claimId: railway, otherClaimId: mayor, basis, why: "Both of one day." };
    expect(await recordContradiction(owner, caseId, pair)).toEqual({
      ok: true,
      value: { contradictionId: id },
    });
    expect(await db.contradiction.findUnique({ where: { caseId_id: { caseId, id } } })).toMatchObject({
      basis,
      why: "Both of one day.",
      engine: null,
      score: null,
      analystId: owner.id,
    });
    expect(await recordContradiction(owner, caseId, pair)).toMatchObject({ ok: false, code: "exists" });
  });

  test("is refused for a claim with itself, in whichever case its id is written", async () => {
    const { caseId, railway } = await createBridgeCase(owner);
    const shouted = { claimId: railway, otherClaimId: railway.toUpperCase(), basis };
    expect(await recordContradiction(owner, caseId, shouted)).toMatchObject({ code: "invalid" });
    const outcome = await recordContradiction(owner, caseId, {
      claimId: railway,
      otherClaimId: railway,
      basis,
    });
    expect(outcome).toMatchObject({ code: "invalid", fieldErrors: { otherClaimId: expect.any(String) } });
  });

  test("finds no claim of another case, and writes nothing", async () => {
    const here = await createBridgeCase(owner, "Here");
    const there = await createBridgeCase(owner, "There");
    const pair = { claimId: here.railway, otherClaimId: there.mayor, basis };
    await expect(recordContradiction(owner, here.caseId, pair)).rejects.toThrow(NotFound);
    await expect(recordContradiction(owner, there.caseId, pair)).rejects.toThrow(NotFound);
    expect(await db.contradiction.count({ where: { caseId: { in: [here.caseId, there.caseId] } } })).toBe(0);
  });

  test("is refused for a claim that was withdrawn", async () => {
    const { caseId, railway, mayor } = await createBridgeCase(owner);
    value(await withdrawClaim(owner, caseId, mayor));
    const outcome = await recordContradiction(owner, caseId, {
      claimId: railway,
      otherClaimId: mayor,
      basis,
    });
    expect(outcome).toMatchObject({ code: "invalid", message: expect.stringContaining("withdrawn") });
  });

  test.each([
    ["beside the quote", "since spring", "mayor"],
    ["on the other claim's words", "No train", "railway"],
  ] as const)("is refused with a mark %s", async (_, words, side) => {
    const bridge = await createBridgeCase(owner);
    const start = TEXT.indexOf(words);
    const marks = [{ claimId: bridge[side], start, end: start + words.length + 3 }];
    const pair = { claimId: bridge.railway, otherClaimId: bridge.mayor, basis, marks };
    expect(await recordContradiction(owner, bridge.caseId, pair)).toMatchObject({
      code: "invalid",
      fieldErrors: { marks: expect.any(String) },
    });
  });

  test("is refused with a mark that cuts an emoji in two", async () => {
    const { caseId, railway, ministry } = await createBridgeCase(owner);
    const start = TEXT.indexOf("🚆") + 1;
    const marks = [{ claimId: ministry, start, end: start + 3 }];
    const outcome = await recordContradiction(owner, caseId, {
      claimId: railway,
      otherClaimId: ministry,
      basis,
      marks,
    });
    expect(outcome).toMatchObject({ code: "invalid" });
  });

  test("names a basis that there is", async () => {
    const { caseId, railway, mayor } = await createBridgeCase(owner);
    const outcome = await recordContradiction(owner, caseId, {
      claimId: railway,
      otherClaimId: mayor,
      basis: "envy",
    });
    expect(outcome).toMatchObject({ code: "invalid", fieldErrors: { basis: expect.any(String) } });
  });
});

test("the database itself refuses a pair out of order and a mark on a third claim", async () => {
  const { caseId, railway, mayor, ministry } = await createBridgeCase(owner);
  const contradictionId = await link(owner, caseId, railway, mayor);
  const mark = { caseId, contradictionId, claimId: ministry, position: 0, exact: "x", start: 0, end: 1 };
  await expect(db.mark.create({ data: mark })).rejects.toThrow(/mark lies on a claim/);
  const [firstId, secondId] = [mayor, ministry].sort().reverse() as [string, string];
  const pair = { caseId, firstId, firstVersion: 1, secondId, secondVersion: 1, analystId: owner.id };
  await expect(db.contradiction.create({ data: { ...pair, basis: "other" } })).rejects.toThrow(
    /pair_in_id_order/,
  );
});
