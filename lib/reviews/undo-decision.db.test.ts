import { describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { editClaim } from "@/lib/claims/edit-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { undoSettlement } from "@/lib/claims/undo-settlement";
import { countContradictions } from "@/lib/contradictions/count-contradictions";
import { listDisputes } from "@/lib/contradictions/disputes/list-disputes";
import { createQuarrel, propose } from "@/lib/contradictions/disputes/test-quarrel";
import { listConflictsOfSource } from "@/lib/contradictions/list-conflicts-of-source";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { compareCase, newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import { link, value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";
import { decide } from "@/lib/reviews/decide";
import { findLastDecision, listDecisions } from "@/lib/reviews/list-decisions";
import { listReviews } from "@/lib/reviews/list-reviews";
import { precisionByBasis } from "@/lib/reviews/precision-by-basis";
import { recordReview } from "@/lib/reviews/record-review";
import { undoDecision } from "@/lib/reviews/undo-decision";

const owner = await createTestOwner();

type Given = Omit<Parameters<typeof decide>[1], "caseId" | "contradictionIds">;
const DISMISSED = { verdict: "dismissed", reason: "scope" } as const;
const CONFIRMED = { verdict: "confirmed" } as const;

async function createDisputes() {
  const quarrel = await createQuarrel(owner);
  const { caseId, floods, dry, stands, drop } = quarrel;
  const never = await propose(caseId, [floods, dry], { score: 0.7, basis: "denial" });
  const notADrop = await propose(caseId, [drop, stands], { score: 0.9 });
  const settle = async (ids: string[], given: Given) =>
    value(await decide(owner, { caseId, contradictionIds: ids, ...given })).decisionId ?? "";
  const undo = async (decisionId: string) => value(await undoDecision(owner, caseId, decisionId));
  const states = async () => {
    const { contradictions } = await listContradictions(owner, caseId, {});
    return Object.fromEntries(contradictions.map(({ id, state }) => [id, state]));
  };
  const claimStates = async (...ids: string[]) => {
    const claims = await db.claim.findMany({ where: { caseId, id: { in: ids } } });
    return ids.map((id) => claims.find((claim) => claim.id === id)?.state);
  };
  return { ...quarrel, never, notADrop, settle, undo, states, claimStates };
}

describe("undoing a decision", () => {
  it("opens its pairs again wherever they are listed and counted, and keeps its reviews", async () => {
    const { caseId, sourceId, never, notADrop, settle, undo, states } = await createDisputes();
    const decisionId = await settle([never, notADrop], DISMISSED);
    expect(await undo(decisionId)).toEqual({ pairs: 2, reopened: 2, claimsWaiting: 0 });
    expect(await states()).toEqual({ [never]: "open", [notADrop]: "open" });
    expect(await countContradictions(owner, caseId, {})).toMatchObject({ open: 2, dismissed: 0 });
    const { left, settledToday } = await listDisputes(owner, caseId, {});
    expect({ left, settledToday }).toEqual({
      left: { disputes: 2, pairs: 2 },
      settledToday: { count: 0, byMe: 0 },
    });
    const conflicts = await listConflictsOfSource(owner, caseId, sourceId);
    expect(conflicts.map(({ isDismissed }) => isDismissed)).toEqual([false, false, false, false]);
    expect(await listReviews(owner, caseId, never)).toMatchObject([
      {
        verdict: "dismissed",
        decision: { id: decisionId, pairs: 2 },
        undone: { at: expect.any(Date), analyst: { id: owner.id } },
      },
    ]);
    const undone = await db.event.findFirstOrThrow({
      where: { caseId, kind: "review.undone", targetId: never },
    });
    expect(undone).toMatchObject({ before: { state: "dismissed" }, after: { state: "open", decisionId } });
  });

  it("brings the verdict back that stood before it, and leaves one that came after it", async () => {
    const { caseId, never, notADrop, settle, undo, states } = await createDisputes();
    await settle([never], CONFIRMED);
    const again = { ...DISMISSED, rationale: "The union spoke of another tunnel." };
    const { decisionId } = value(await recordReview(owner, caseId, never, again));
    expect(await undo(decisionId)).toEqual({ pairs: 1, reopened: 0, claimsWaiting: 0 });
    expect(await states()).toMatchObject({ [never]: "confirmed" });
    const first = await settle([notADrop], DISMISSED);
    const later = { verdict: "undecided", rationale: "Ask the signalman." };
    value(await recordReview(owner, caseId, notADrop, later));
    expect(await undo(first)).toMatchObject({ reopened: 0 });
    expect(await states()).toMatchObject({ [notADrop]: "undecided" });
  });

  it("hides a pair again that was listed only because it was judged", async () => {
    const { caseId, never, notADrop, settle, undo, states } = await createDisputes();
    const decisionId = await settle([never], DISMISSED);
    const where = { caseId_id: { caseId, id: never } };
    await db.contradiction.update({ where, data: { withdrawnAt: new Date() } });
    expect(Object.keys(await states()).sort()).toEqual([never, notADrop].sort());
    expect(await undo(decisionId)).toMatchObject({ pairs: 1, reopened: 0 });
    expect(Object.keys(await states())).toEqual([notADrop]);
  });

  it("makes suggestions again of the claims that it accepted", async () => {
    const { floods, dry, never, settle, undo, claimStates } = await createDisputes();
    const decisionId = await settle([never], CONFIRMED);
    expect(await claimStates(floods, dry)).toEqual(["accepted", "accepted"]);
    expect(await undo(decisionId)).toEqual({ pairs: 1, reopened: 1, claimsWaiting: 2 });
    expect(await claimStates(floods, dry)).toEqual(["suggested", "suggested"]);
  });

  it("leaves a claim accepted that somebody edited, linked, or confirmed in another pair since", async () => {
    const pairs = await createDisputes();
    const { caseId, floods, dry, stands, drop, lit, never, notADrop, settle, undo, claimStates } = pairs;
    const third = await propose(caseId, [drop, dry], { score: 0.4 });
    const decisionId = await settle([never, notADrop], CONFIRMED);
    const { version, quotes, attribution } = await getClaim(owner, caseId, floods);
    const spans = quotes.map(({ start, end }) => ({ start, end }));
    const speaker = { actorId: attribution.speaker.id };
    const statement = "It floods each winter.";
    value(await editClaim(owner, caseId, floods, { version, quotes: spans, speaker, statement }));
    await link(owner, caseId, stands, lit);
    await settle([third], CONFIRMED);
    expect(await undo(decisionId)).toEqual({ pairs: 2, reopened: 2, claimsWaiting: 0 });
    expect(await claimStates(floods, stands, drop, dry)).toEqual(Array(4).fill("accepted"));
  });

  it("isn't held by a dismissal of another pair, and leaves what was accepted before it", async () => {
    const { caseId, floods, dry, drop, never, settle, undo, claimStates } = await createDisputes();
    value(await acceptClaim(owner, caseId, floods));
    const other = await propose(caseId, [drop, dry], { score: 0.4 });
    const decisionId = await settle([never], CONFIRMED);
    await settle([other], DISMISSED);
    expect(await undo(decisionId)).toMatchObject({ claimsWaiting: 1 });
    expect(await claimStates(floods, dry)).toEqual(["accepted", "suggested"]);
  });

  it("happens once, to a decision of this case, and not to an undoing", async () => {
    const { caseId, never, settle, undo } = await createDisputes();
    const elsewhere = await createDisputes();
    const decisionId = await settle([never], CONFIRMED);
    await expect(undoDecision(owner, elsewhere.caseId, decisionId)).rejects.toThrow(NotFound);
    await expect(undoDecision(owner, caseId, "the last one")).rejects.toThrow(NotFound);
    await undo(decisionId);
    expect(await undoDecision(owner, caseId, decisionId)).toMatchObject({ code: "conflict" });
    const undoing = await db.decision.findFirstOrThrow({ where: { caseId, undoesId: decisionId } });
    expect(await undoDecision(owner, caseId, undoing.id)).toMatchObject({ code: "invalid" });
    await settle([never], DISMISSED);
  });

  it("leaves an accepted claim's own settlement to be undone as before", async () => {
    const { caseId, floods, never, settle, undo, claimStates } = await createDisputes();
    const { event } = value(await acceptClaim(owner, caseId, floods));
    const decisionId = await settle([never], CONFIRMED);
    expect(value(await undoSettlement(owner, caseId, event ?? 0))).toEqual({ undone: 0, left: 1 });
    await undo(decisionId);
    expect(value(await undoSettlement(owner, caseId, event ?? 0))).toEqual({ undone: 1, left: 0 });
    expect(await claimStates(floods)).toEqual(["suggested"]);
  });
});

describe("an engine", () => {
  it("proposes a reprint of a pair again whose dismissal was undone, and may take it back", async () => {
    const caseId = await newCase(owner);
    const [open, closed] = [
      "The bridge at Lowen is open to trains.",
      "The bridge at Lowen is not open to trains.",
    ];
    await recordSaid(owner, caseId, [["Rita Rail", open]]);
    await recordSaid(owner, caseId, [["Max Mayor", closed]]);
    await compareCase(caseId);
    const [pair] = (await listContradictions(owner, caseId, {})).contradictions;
    const given = { caseId, contradictionIds: [pair?.id ?? ""], ...DISMISSED };
    const { decisionId } = value(await decide(owner, given));
    await recordSaid(owner, caseId, [["The mayor of Lowen", closed.replace("not open", "not  open")]], {
      publisher: "Late News",
    });
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
    value(await undoDecision(owner, caseId, decisionId ?? ""));
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    expect(await compareCase(caseId)).toMatchObject({ suggested: 1 });
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    const nothing = () => ({
      contradiction: false,
      score: 0,
      basis: null,
      words: { a: [], b: [] },
      why: "",
      butNote: "",
    });
    expect(await compareCase(caseId, nothing)).toMatchObject({ withdrawn: 2 });
  });
});

describe("what was settled", () => {
  it("is listed newest first, with who, what, how many and whether it was undone", async () => {
    const { caseId, never, notADrop, settle, undo } = await createDisputes();
    const first = await settle([never, notADrop], { ...DISMISSED, rationale: "Other winters." });
    await undo(first);
    const second = await settle([never], CONFIRMED);
    const third = await settle([notADrop], { verdict: "undecided" });
    const by = { id: owner.id, name: owner.name };
    const { decisions, next } = await listDecisions(owner, caseId);
    expect(next).toBeNull();
    expect(decisions).toMatchObject([
      { id: third, verdict: "undecided", pairs: 1, undone: null },
      { id: second, verdict: "confirmed", pairs: 1, first: { contradictionId: never }, undone: null },
      {
        id: first,
        ...DISMISSED,
        rationale: "Other winters.",
        pairs: 2,
        analyst: by,
        undone: { analyst: by },
      },
    ]);
    expect(decisions[1]?.first.headline).toMatch(/\w/);
    const page = await listDecisions(owner, caseId, { limit: 2 });
    expect(page.next).toBe(second);
    const rest = await listDecisions(owner, caseId, { after: second, limit: 2 });
    expect(rest.decisions.map(({ id }) => id)).toEqual([first]);
  });

  it("has as its last what this analyst decided last and didn't undo", async () => {
    const { caseId, never, notADrop, settle, undo } = await createDisputes();
    expect(await findLastDecision(owner, caseId)).toBeNull();
    const first = await settle([never], CONFIRMED);
    const second = await settle([notADrop], DISMISSED);
    expect(await findLastDecision(owner, caseId)).toMatchObject({ id: second });
    await undo(second);
    expect(await findLastDecision(owner, caseId)).toMatchObject({ id: first });
  });

  it("gives the engine's precision by basis, what was undone, undecided or linked left out", async () => {
    const { caseId, floods, stands, lit, dark, drop, dry, never, notADrop, settle, undo } =
      await createDisputes();
    expect(await precisionByBasis(owner, caseId)).toEqual({
      all: { confirmed: 0, dismissed: 0, precision: null },
      byBasis: [],
    });
    const light = await propose(caseId, [lit, dark], { score: 0.8 });
    const across = await propose(caseId, [drop, dry], { score: 0.3, basis: "date" });
    const linked = await link(owner, caseId, floods, stands);
    await settle([notADrop], DISMISSED);
    await settle([light, never, linked], CONFIRMED);
    await settle([across], { verdict: "undecided" });
    expect(await precisionByBasis(owner, caseId)).toEqual({
      all: { confirmed: 2, dismissed: 1, precision: 2 / 3 },
      byBasis: [
        { basis: "negation", confirmed: 1, dismissed: 1, precision: 0.5 },
        { basis: "denial", confirmed: 1, dismissed: 0, precision: 1 },
      ],
    });
    const last = await findLastDecision(owner, caseId);
    await undo(last?.id ?? "");
    const before = (await listDecisions(owner, caseId)).decisions.find(
      ({ verdict }) => verdict === "confirmed",
    );
    await undo(before?.id ?? "");
    expect((await precisionByBasis(owner, caseId)).all).toEqual({ confirmed: 0, dismissed: 1, precision: 0 });
  });
});
