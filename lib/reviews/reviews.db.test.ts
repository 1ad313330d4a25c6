import { describe, expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { editClaim } from "@/lib/claims/edit-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { countContradictions } from "@/lib/contradictions/count-contradictions";
import { findNeighbours } from "@/lib/contradictions/find-neighbours";
import { getContradiction } from "@/lib/contradictions/get-contradiction";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { createBridgeCase, link, value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";
import { listReviews } from "@/lib/reviews/list-reviews";
import { recordReview } from "@/lib/reviews/record-review";

const owner = await createTestOwner();

async function createPairs() {
  const bridge = await createBridgeCase(owner);
  const { caseId, railway, mayor, ministry } = bridge;
  const denial = await link(owner, caseId, railway, mayor);
  const safety = await link(owner, caseId, ministry, mayor);
  const ids = async (filter: Parameters<typeof listContradictions>[2]) =>
    (await listContradictions(owner, caseId, filter)).contradictions.map(({ id }) => id);
  const judge = async (id: string, verdict: string, reason?: string) =>
    value(await recordReview(owner, caseId, id, { verdict, reason, rationale: "On the record." }));
  return { ...bridge, denial, safety, ids, judge };
}

async function reword(caseId: string, claimId: string, statement: string) {
  const { version, quotes, attribution } = await getClaim(owner, caseId, claimId);
  const speaker = { actorId: attribution.speaker.id };
  const spans = quotes.map(({ start, end }) => ({ start, end }));
  value(await editClaim(owner, caseId, claimId, { version, quotes: spans, speaker, statement }));
}

describe("a review", () => {
  test("is appended, names the versions and makes the state", async () => {
    const { caseId, denial, safety, ids, judge } = await createPairs();
    expect(await ids({ state: "open" })).toEqual([safety, denial]);
    await judge(denial, "confirmed");
    await judge(denial, "dismissed", "different_time");
    expect(await ids({ state: "open" })).toEqual([safety]);
    expect(await ids({ state: "confirmed" })).toEqual([]);
    expect(await ids({ state: "dismissed" })).toEqual([denial]);
    expect(await countContradictions(owner, caseId, { state: "open" })).toEqual({
      open: 1,
      confirmed: 0,
      dismissed: 1,
      undecided: 0,
    });
    const reviews = await listReviews(owner, caseId, denial);
    expect(reviews.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["dismissed", "different_time"],
      ["confirmed", null],
    ]);
    expect(await db.event.count({ where: { caseId, kind: "review.recorded" } })).toBe(2);
  });

  test.each([
    ["without a rationale", { verdict: "confirmed", rationale: "  " }, "rationale"],
    ["dismissing without a reason", { verdict: "dismissed", rationale: "No." }, "reason"],
    ["confirming with a reason", { verdict: "confirmed", reason: "scope", rationale: "Yes." }, "reason"],
    ["with a verdict of its own", { verdict: "perhaps", rationale: "Hm." }, "verdict"],
    ["with NUL in it", { verdict: "confirmed", rationale: "a\0b" }, "rationale"],
  ])("is refused %s", async (_, input, field) => {
    const { caseId, denial } = await createPairs();
    const outcome = await recordReview(owner, caseId, denial, input);
    expect(outcome).toMatchObject({ code: "invalid", fieldErrors: { [field]: expect.any(String) } });
    expect(await listReviews(owner, caseId, denial)).toEqual([]);
  });

  test("can't be changed or deleted, even by SQL", async () => {
    const { caseId, denial, judge } = await createPairs();
    const { reviewId } = await judge(denial, "confirmed");
    const where = { caseId_id: { caseId, id: reviewId } };
    await expect(db.review.update({ where, data: { verdict: "undecided" } })).rejects.toThrow(
      /never changed/,
    );
    await expect(db.review.delete({ where })).rejects.toThrow(/never changed or deleted/);
  });

  test("isn't taken for words that weren't on the screen", async () => {
    const { caseId, railway, denial } = await createPairs();
    await reword(caseId, railway, "Forty trains cross the bridge each day.");
    const late = { verdict: "confirmed", rationale: "Yes.", seen: { [railway]: 1 } };
    expect(await recordReview(owner, caseId, denial, late)).toMatchObject({ code: "conflict" });
    expect(await recordReview(owner, caseId, denial, { ...late, seen: { [railway]: 2 } })).toMatchObject({
      ok: true,
    });
  });

  test("finds no contradiction of another case", async () => {
    const { denial } = await createPairs();
    const other = await createBridgeCase(owner, "Elsewhere");
    const input = { verdict: "confirmed", rationale: "Yes." };
    await expect(recordReview(owner, other.caseId, denial, input)).rejects.toThrow(NotFound);
    await expect(listReviews(owner, other.caseId, denial)).rejects.toThrow(NotFound);
  });
});

test("what was edited since a verdict is said, at the verdict and at the side", async () => {
  const { caseId, railway, denial, judge } = await createPairs();
  await judge(denial, "confirmed");
  await reword(caseId, railway, "Forty trains cross the bridge each day.");
  const { contradiction } = await getContradiction(owner, caseId, denial);
  expect([contradiction.a.editedSinceVerdict, contradiction.b.editedSinceVerdict]).toEqual([true, false]);
  const [review] = await listReviews(owner, caseId, denial);
  expect(review?.editedSince).toEqual([
    { claimId: railway, changes: [expect.stringMatching(/^statement, was: The bridge/)] },
  ]);
  await judge(denial, "confirmed");
  expect((await getContradiction(owner, caseId, denial)).contradiction.a.editedSinceVerdict).toBe(false);
});

test("a withdrawn claim hides its unreviewed pairs and flags the reviewed ones, until it is restored", async () => {
  const { caseId, mayor, denial, safety, ids, judge } = await createPairs();
  await judge(denial, "confirmed");
  value(await withdrawClaim(owner, caseId, mayor));
  expect(await ids({})).toEqual([denial]);
  const { contradiction, others } = await getContradiction(owner, caseId, denial);
  expect([contradiction.a.gone, contradiction.b.gone]).toEqual([false, true]);
  expect(others).toEqual([]);
  value(await restoreClaim(owner, caseId, mayor));
  expect(await ids({})).toEqual([safety, denial]);
});

test("the list is filtered by basis, actor, claim, relation and words, which may stand in different places", async () => {
  const { caseId, railway, denial, safety, ids } = await createPairs();
  const { attribution } = await getClaim(owner, caseId, railway);
  expect(await ids({ basis: "quantity" })).toEqual([]);
  expect(await ids({ basis: "denial" })).toEqual([safety, denial]);
  expect(await ids({ actorId: attribution.speaker.id })).toEqual([denial]);
  expect(await ids({ actorId: "nonsense" })).toEqual([]);
  expect(await ids({ claimId: railway })).toEqual([denial]);
  expect(await ids({ relation: "different" })).toEqual([safety, denial]);
  expect(await ids({ relation: "same-actor" })).toEqual([]);
  expect(await ids({ search: "rita spring" })).toEqual([denial]);
  expect(await ids({ search: "saf 🚆 mayor" })).toEqual([safety]);
  expect(await ids({ search: "rita ministry" })).toEqual([]);
});

test("the list comes in pages, and a contradiction knows its neighbours in it", async () => {
  const { caseId, denial, safety, judge } = await createPairs();
  const first = await listContradictions(owner, caseId, {}, { limit: 1 });
  expect(first).toMatchObject({ contradictions: [{ id: safety }], next: safety });
  const second = await listContradictions(owner, caseId, {}, { limit: 1, after: safety });
  expect(second).toMatchObject({ contradictions: [{ id: denial }], next: null });
  expect(await findNeighbours(owner, caseId, safety, {})).toEqual({ previous: null, next: denial });
  await judge(safety, "confirmed");
  expect(await findNeighbours(owner, caseId, safety, { state: "open" })).toEqual({
    previous: null,
    next: denial,
  });
  expect(await findNeighbours(owner, caseId, denial, { state: "open" })).toEqual({
    previous: null,
    next: null,
  });
});

test("nothing of a case is shown to somebody who is no member", async () => {
  const { caseId, denial } = await createPairs();
  const stranger = { ...owner, id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10" };
  await expect(getContradiction(stranger, caseId, denial)).rejects.toThrow(NotFound);
  await expect(listContradictions(stranger, caseId, {})).rejects.toThrow(NotFound);
  await expect(countContradictions(stranger, caseId, {})).rejects.toThrow(NotFound);
  await expect(listReviews(stranger, caseId, denial)).rejects.toThrow(NotFound);
  await expect(getContradiction(owner, caseId, "nonsense")).rejects.toThrow(NotFound);
});
