import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { editClaim } from "@/lib/claims/edit-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaimHistory } from "@/lib/claims/list-claim-history";
import { recordClaim } from "@/lib/claims/record-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { createFerryCase, spanOf, value } from "@/lib/claims/test-source";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const quotes = [spanOf("The ferry sails every day")];

async function ferryClaim() {
  const { caseId, sourceId } = await createFerryCase(owner);
  const speaker = { new: { kind: "person", name: "Ida Strand" } } as const;
  const { claimId } = value(await recordClaim(owner, caseId, { sourceId, quotes, speaker, cue: "insisted" }));
  const claim = await getClaim(owner, caseId, claimId);
  return { caseId, claimId, claim, same: { quotes, speaker: { actorId: claim.attribution.speaker.id } } };
}

describe("editing a claim", () => {
  test("writes a version beside the first, keeps what isn't given, and tells who changed what", async () => {
    const { caseId, claimId, claim, same } = await ferryClaim();
    const edited = await editClaim(owner, caseId, claimId, {
      version: 1,
      ...same,
      statement: "It sails.",
      said: "",
    });
    expect(edited).toEqual({ ok: true, value: { version: 2 } });
    const now = await getClaim(owner, caseId, claimId);
    expect(now).toMatchObject({ version: 2, statement: "It sails.", said: null, saidLatest: null });
    expect(now.attribution).toEqual(claim.attribution);
    expect(
      await db.claimVersion.findMany({ where: { caseId, claimId }, orderBy: { number: "asc" } }),
    ).toMatchObject([
      { number: 1, statement: claim.statement, said: "2015-12-14" },
      { number: 2, statement: "It sails.", said: null },
    ]);
    expect(await listClaimHistory(owner, caseId, claimId)).toMatchObject([
      {
        kind: "claim.edited",
        by: owner.name,
        version: 2,
        changes: [
          { label: "statement", from: claim.statement, to: "It sails." },
          { label: "said", from: "14 Dec 2015", to: "" },
        ],
      },
      { kind: "claim.recorded", version: 1, changes: [] },
    ]);
  });

  test("of the speaker or the verb writes a new attribution", async () => {
    const { caseId, claimId, claim, same } = await ferryClaim();
    const speaker = { new: { kind: "unnamed", name: "a captain" } } as const;
    value(await editClaim(owner, caseId, claimId, { version: 1, ...same, speaker, cue: "hinted" }));
    const { attribution } = await getClaim(owner, caseId, claimId);
    expect(attribution).toMatchObject({ speaker: { name: "a captain" }, cue: "hinted" });
    expect(attribution.id).not.toBe(claim.attribution.id);
  });

  test("takes the defaults again for what was cleared", async () => {
    const { caseId, claimId, same } = await ferryClaim();
    const typed = { statement: "It sails.", cue: "hinted", directness: "indirect" } as const;
    value(await editClaim(owner, caseId, claimId, { version: 1, ...same, ...typed }));
    const cleared = { statement: "", cue: "", directness: null };
    value(await editClaim(owner, caseId, claimId, { version: 2, ...same, ...cleared }));
    expect(await getClaim(owner, caseId, claimId)).toMatchObject({
      version: 3,
      statement: "The ferry sails every day",
      attribution: { cue: "said", directness: "direct" },
    });
  });

  test("that changes nothing writes nothing", async () => {
    const { caseId, claimId, same } = await ferryClaim();
    expect(await editClaim(owner, caseId, claimId, { version: 1, ...same })).toEqual({
      ok: true,
      value: { version: 1 },
    });
    expect(await listClaimHistory(owner, caseId, claimId)).toHaveLength(1);
  });

  test("in two tabs tells the second, hands it what stands, and writes nothing of it", async () => {
    const { caseId, claimId, same } = await ferryClaim();
    const [first, second] = await Promise.all([
      editClaim(owner, caseId, claimId, { version: 1, ...same, statement: "One." }),
      editClaim(owner, caseId, claimId, { version: 1, ...same, statement: "Two." }),
    ]);
    const [won, lost, words] = first.ok ? [first, second, "One."] : [second, first, "Two."];
    expect(won).toEqual({ ok: true, value: { version: 2 } });
    expect(lost).toMatchObject({
      ok: false,
      code: "conflict",
      detail: { current: { version: 2, by: owner.name, claim: { statement: words } } },
    });
    expect(await getClaim(owner, caseId, claimId)).toMatchObject({ version: 2, statement: words });
    expect(await listClaimHistory(owner, caseId, claimId)).toHaveLength(2);
  });

  test("of a claim that isn't in the case finds nothing", async () => {
    const { claimId, same } = await ferryClaim();
    const other = await createFerryCase(owner, "Other");
    await expect(editClaim(owner, other.caseId, claimId, { version: 1, ...same })).rejects.toThrow(NotFound);
  });
});

describe("withdrawing a claim", () => {
  test("and restoring it are events, and each happens once", async () => {
    const { caseId, claimId, same } = await ferryClaim();
    for (let twice = 0; twice < 2; twice += 1) value(await withdrawClaim(owner, caseId, claimId));
    expect((await getClaim(owner, caseId, claimId)).state).toBe("withdrawn");
    expect(await editClaim(owner, caseId, claimId, { version: 1, ...same, statement: "x" })).toMatchObject({
      code: "invalid",
    });
    for (let twice = 0; twice < 2; twice += 1) value(await restoreClaim(owner, caseId, claimId));
    expect(await getClaim(owner, caseId, claimId)).toMatchObject({ state: "accepted", version: 1 });
    const kinds = (await listClaimHistory(owner, caseId, claimId)).map(({ kind }) => kind);
    expect(kinds).toEqual(["claim.restored", "claim.withdrawn", "claim.recorded"]);
  });
});
