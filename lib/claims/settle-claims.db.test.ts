import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { acceptClaimsOfSource } from "@/lib/claims/accept-claims-of-source";
import { countSuggestedBySource } from "@/lib/claims/count-suggested-by-source";
import { editClaim } from "@/lib/claims/edit-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaimHistory } from "@/lib/claims/list-claim-history";
import { recordClaim } from "@/lib/claims/record-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { createFerryCase, spanOf, TEXT, value } from "@/lib/claims/test-source";
import { undoSettlement } from "@/lib/claims/undo-settlement";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

const owner = await createTestOwner();
const WORDS = ["The ferry sails every day", "the pier is empty", "nothing had changed"];

/** A case whose source has three suggested claims, in the order of its text. */
async function suggestions() {
  const { caseId, sourceId } = await createFerryCase(owner);
  const ids: string[] = [];
  for (const words of WORDS) {
    const speaker = { new: { kind: "organisation", name: "Harbour office" } } as const;
    const input = { sourceId, quotes: [spanOf(words)], speaker };
    ids.push(value(await recordClaim(owner, caseId, input)).claimId);
  }
  const where = { caseId, id: { in: ids } };
  await db.claim.updateMany({ where, data: { state: "suggested", analystId: null, engine: "extract 0" } });
  const [first = "", second = "", third = ""] = ids;
  const states = async () => Promise.all(ids.map(async (id) => (await getClaim(owner, caseId, id)).state));
  const events = async () => db.event.count({ where: { caseId } });
  return { caseId, sourceId, ids, first, second, third, states, events };
}

describe("settling one suggestion", () => {
  test("accepts or rejects it; the same again changes nothing and leaves no event", async () => {
    const { caseId, first, second, states, events } = await suggestions();
    const accepted = value(await acceptClaim(owner, caseId, first));
    const rejected = value(await rejectClaim(owner, caseId, second));
    expect(await states()).toEqual(["accepted", "rejected", "suggested"]);
    expect(rejected.event).toBe(Number(accepted.event) + 1);
    const before = await events();
    expect(value(await acceptClaim(owner, caseId, first))).toEqual({ event: null });
    expect(value(await rejectClaim(owner, caseId, second))).toEqual({ event: null });
    expect(await events()).toBe(before);
    const [newest] = await listClaimHistory(owner, caseId, first);
    expect(newest).toMatchObject({ kind: "claim.accepted", by: owner.name, number: accepted.event });
  });

  test("takes a rejected one back: as a suggestion, or accepted at once", async () => {
    const { caseId, first, second, states } = await suggestions();
    value(await rejectClaim(owner, caseId, first));
    value(await rejectClaim(owner, caseId, second));
    value(await restoreClaim(owner, caseId, first));
    value(await acceptClaim(owner, caseId, second));
    expect(await states()).toEqual(["suggested", "accepted", "suggested"]);
  });

  test("rejects nothing that was accepted, accepts nothing that was withdrawn", async () => {
    const { caseId, first } = await suggestions();
    value(await acceptClaim(owner, caseId, first));
    expect(await rejectClaim(owner, caseId, first)).toMatchObject({ ok: false, code: "invalid" });
    value(await withdrawClaim(owner, caseId, first));
    expect(await acceptClaim(owner, caseId, first)).toMatchObject({ ok: false, code: "invalid" });
  });

  test("is for members, and for claims of the case", async () => {
    const { caseId, first } = await suggestions();
    const other = await suggestions();
    await expect(acceptClaim(owner, other.caseId, first)).rejects.toThrow(NotFound);
    await expect(rejectClaim(owner, caseId, "no-id")).rejects.toThrow(NotFound);
  });

  test("by an edit accepts the edited version, and a save without a change accepts it as it is", async () => {
    const { caseId, first, second, states } = await suggestions();
    const { attribution } = await getClaim(owner, caseId, first);
    const speaker = { actorId: attribution.speaker.id };
    const same = { version: 1, quotes: [spanOf(WORDS[0] ?? "")], speaker };
    const edited = value(await editClaim(owner, caseId, first, { ...same, statement: "It sails daily." }));
    expect(edited).toEqual({ version: 2, accepted: expect.any(Number) });
    const saved = await editClaim(owner, caseId, second, {
      version: 1,
      quotes: [spanOf(WORDS[1] ?? "")],
      speaker,
    });
    expect(value(saved)).toEqual({ version: 1, accepted: expect.any(Number) });
    expect(await states()).toEqual(["accepted", "accepted", "suggested"]);
    expect(await getClaim(owner, caseId, first)).toMatchObject({
      editedBy: owner.name,
      foundBy: "Gainsay (extract 0)",
    });
    expect(value(await undoSettlement(owner, caseId, edited.accepted ?? 0))).toEqual({ undone: 1, left: 0 });
    expect(await getClaim(owner, caseId, first)).toMatchObject({
      state: "suggested",
      version: 2,
      statement: "It sails daily.",
    });
  });
});

/** A further source of the case with the very same text, and one claim suggested in it. */
async function reprint(caseId: string, publisher: string, words: string, name: string) {
  const { sourceId } = value(await captureSource(owner, caseId, { text: TEXT, publisher }));
  const speaker = { new: { kind: "organisation", name } } as const;
  const { claimId } = value(await recordClaim(owner, caseId, { sourceId, quotes: [spanOf(words)], speaker }));
  await db.claim.update({
    where: { caseId_id: { caseId, id: claimId } },
    data: { state: "suggested", analystId: null, engine: "extract 0" },
  });
  return { sourceId, claimId, state: async () => (await getClaim(owner, caseId, claimId)).state };
}

describe("a rejection", () => {
  test("reaches the same suggestion in reprints, with one step back; not another speaker's or other words", async () => {
    const { caseId, first, states } = await suggestions();
    const same = await reprint(caseId, "Quay Daily", "The ferry sails every", "Harbour office");
    const theirs = await reprint(caseId, "Dock Weekly", "The ferry sails every", "Coast guard");
    const other = await reprint(caseId, "Mole Times", "the pier is empty", "Harbour office");
    const { event } = value(await rejectClaim(owner, caseId, first));
    expect(await states()).toEqual(["rejected", "suggested", "suggested"]);
    expect([await same.state(), await theirs.state(), await other.state()]).toEqual([
      "rejected",
      "suggested",
      "suggested",
    ]);
    const [newest] = await listClaimHistory(owner, caseId, same.claimId);
    expect(newest).toMatchObject({ kind: "claim.rejected", by: owner.name });
    expect(value(await undoSettlement(owner, caseId, Number(event)))).toEqual({ undone: 2, left: 0 });
    expect([await same.state(), ...(await states())]).not.toContain("rejected");
  });

  test("that is undone leaves what was taken back and accepted in a reprint meanwhile", async () => {
    const { caseId, first } = await suggestions();
    const same = await reprint(caseId, "Quay Daily", "The ferry sails every day", "Harbour office");
    const { event } = value(await rejectClaim(owner, caseId, first));
    value(await restoreClaim(owner, caseId, same.claimId));
    value(await acceptClaimsOfSource(owner, caseId, same.sourceId, [same.claimId]));
    expect(value(await undoSettlement(owner, caseId, Number(event)))).toEqual({ undone: 1, left: 1 });
    expect(await same.state()).toBe("accepted");
  });
});

describe("what waits", () => {
  test("is counted by source, and not what is settled", async () => {
    const { caseId, sourceId, ids, first, second } = await suggestions();
    const count = async () => (await countSuggestedBySource(owner, caseId, [sourceId])).get(sourceId);
    expect(await count()).toBe(3);
    value(await acceptClaim(owner, caseId, first));
    value(await rejectClaim(owner, caseId, second));
    expect(await count()).toBe(1);
    value(await acceptClaimsOfSource(owner, caseId, sourceId, ids));
    expect(await count()).toBeUndefined();
  });
});

describe("accepting all of a source", () => {
  test("is one event and one step back, and leaves what was rejected", async () => {
    const { caseId, sourceId, ids, second, states, events } = await suggestions();
    value(await rejectClaim(owner, caseId, second));
    const before = await events();
    const all = value(await acceptClaimsOfSource(owner, caseId, sourceId, ids));
    expect(all).toEqual({ event: before + 1, accepted: 2 });
    expect(await events()).toBe(before + 1);
    expect(await states()).toEqual(["accepted", "rejected", "accepted"]);
    expect(value(await undoSettlement(owner, caseId, before + 1))).toEqual({ undone: 2, left: 0 });
    expect(await states()).toEqual(["suggested", "rejected", "suggested"]);
    expect(await events()).toBe(before + 2);
  });

  test("stands in the history of each of its claims, and of no other", async () => {
    const { caseId, sourceId, ids, first, second } = await suggestions();
    value(await rejectClaim(owner, caseId, second));
    value(await acceptClaimsOfSource(owner, caseId, sourceId, ids));
    const kinds = async (id: string) => (await listClaimHistory(owner, caseId, id)).map(({ kind }) => kind);
    expect(await kinds(first)).toEqual(["source.claims-accepted", "claim.recorded"]);
    expect(await kinds(second)).toEqual(["claim.rejected", "claim.recorded"]);
  });

  test("writes nothing where nothing is suggested", async () => {
    const { caseId, sourceId } = await createFerryCase(owner);
    expect(value(await acceptClaimsOfSource(owner, caseId, sourceId, []))).toEqual({
      event: null,
      accepted: 0,
    });
    await expect(acceptClaimsOfSource(owner, caseId, "no-id", [])).rejects.toThrow(NotFound);
  });
});

describe("undoing", () => {
  test("leaves what somebody changed since then: edited, withdrawn, or settled anew", async () => {
    const { caseId, sourceId, ids, first, second, third, states } = await suggestions();
    const all = value(await acceptClaimsOfSource(owner, caseId, sourceId, ids));
    const { attribution } = await getClaim(owner, caseId, first);
    const input = { version: 1, quotes: [spanOf("pier")], speaker: { actorId: attribution.speaker.id } };
    value(await editClaim(owner, caseId, second, input));
    value(await withdrawClaim(owner, caseId, third));
    expect(value(await undoSettlement(owner, caseId, all.event ?? 0))).toEqual({ undone: 1, left: 2 });
    expect(await states()).toEqual(["suggested", "accepted", "withdrawn"]);

    value(await acceptClaim(owner, caseId, first));
    expect(value(await undoSettlement(owner, caseId, all.event ?? 0))).toEqual({ undone: 0, left: 3 });
    expect(await states()).toEqual(["accepted", "accepted", "withdrawn"]);
  });

  test("of one claim leaves it when all of its source were accepted after it was taken back", async () => {
    const { caseId, sourceId, ids, first, states } = await suggestions();
    const { event } = value(await acceptClaim(owner, caseId, first));
    value(await undoSettlement(owner, caseId, event ?? 0));
    value(await acceptClaimsOfSource(owner, caseId, sourceId, ids));
    expect(value(await undoSettlement(owner, caseId, event ?? 0))).toEqual({ undone: 0, left: 1 });
    expect(await states()).toEqual(["accepted", "accepted", "accepted"]);
  });

  test("goes several steps back, each once", async () => {
    const { caseId, first, second, states, events } = await suggestions();
    const one = value(await acceptClaim(owner, caseId, first)).event ?? 0;
    const two = value(await rejectClaim(owner, caseId, second)).event ?? 0;
    value(await undoSettlement(owner, caseId, two));
    value(await undoSettlement(owner, caseId, one));
    expect(await states()).toEqual(["suggested", "suggested", "suggested"]);
    const before = await events();
    expect(value(await undoSettlement(owner, caseId, one))).toEqual({ undone: 0, left: 1 });
    expect(await events()).toBe(before);
  });

  test("takes events that settle, of this case", async () => {
    const { caseId } = await suggestions();
    expect(await undoSettlement(owner, caseId, 1)).toMatchObject({ ok: false, code: "invalid" });
    expect(await undoSettlement(owner, caseId, 0.5)).toMatchObject({ ok: false, code: "invalid" });
    await expect(undoSettlement(owner, caseId, 10_000)).rejects.toThrow(NotFound);
  });
});
