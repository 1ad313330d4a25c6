import { describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { listDisputes } from "@/lib/contradictions/disputes/list-disputes";
import { createQuarrel, propose } from "@/lib/contradictions/disputes/test-quarrel";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";
import { decide } from "@/lib/reviews/decide";
import { dismissByFilter } from "@/lib/reviews/dismiss-by-filter";
import { getDecision } from "@/lib/reviews/get-decision";
import { listReviews } from "@/lib/reviews/list-reviews";
import { recordReview } from "@/lib/reviews/record-review";

const owner = await createTestOwner();

async function createDisputes() {
  const quarrel = await createQuarrel(owner);
  const { caseId, floods, dry, stands, drop, lit, dark } = quarrel;
  const never = await propose(caseId, [floods, dry], { score: 0.7, basis: "denial" });
  const notADrop = await propose(caseId, [drop, stands], { score: 0.9 });
  const light = await propose(caseId, [lit, dark], { score: 0.8 });
  const stateOf = async (id: string) =>
    (await listContradictions(owner, caseId, {})).contradictions.find((pair) => pair.id === id)?.state;
  const claimState = async (id: string) =>
    (await db.claim.findUniqueOrThrow({ where: { caseId_id: { caseId, id } } })).state;
  return { ...quarrel, never, notADrop, light, stateOf, claimState };
}

describe("a decision", () => {
  it("settles all its pairs at once, a review and an event each, without a rationale", async () => {
    const { caseId, never, notADrop, light, stateOf } = await createDisputes();
    const given = { verdict: "dismissed", reason: "scope" } as const;
    const decided = value(await decide(owner, { caseId, contradictionIds: [never, notADrop], ...given }));
    expect(decided).toEqual({
      decisionId: expect.any(String),
      decided: 2,
      settledMeanwhile: 0,
      gone: 0,
      edited: 0,
      acceptedClaims: 0,
    });
    expect([await stateOf(never), await stateOf(notADrop), await stateOf(light)]).toEqual([
      "dismissed",
      "dismissed",
      "open",
    ]);
    const [review] = await listReviews(owner, caseId, never);
    expect(review).toMatchObject({ ...given, rationale: "", undone: null, analyst: { id: owner.id } });
    const { decision, ...first } = await getDecision(owner, caseId, decided.decisionId ?? "", { limit: 1 });
    expect(decision).toMatchObject({ ...given, pairs: 2, undone: null });
    const rest = await getDecision(owner, caseId, decided.decisionId ?? "", {
      limit: 1,
      after: first.next ?? "",
    });
    expect(
      [first, rest].map(({ contradictions }) => contradictions.map(({ id, state }) => [id, state])),
    ).toEqual([[[never, "dismissed"]], [[notADrop, "dismissed"]]]);
    expect(rest.next).toBeNull();
    await expect(getDecision(owner, caseId, never)).rejects.toThrow(NotFound);
    const reviews = await db.review.findMany({ where: { caseId } });
    expect(reviews.map(({ decisionId }) => decisionId)).toEqual([decided.decisionId, decided.decisionId]);
    const events = await db.event.findMany({ where: { caseId }, orderBy: { number: "desc" }, take: 2 });
    expect(events.map(({ kind, targetId }) => [kind, targetId]).sort()).toEqual(
      [
        ["review.recorded", never],
        ["review.recorded", notADrop],
      ].sort(),
    );
    const { lastEvent } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(events[0]?.number).toBe(lastEvent);
  });

  it("that confirms accepts the claims that were only suggested, unless told not to", async () => {
    const { caseId, floods, dry, lit, never, notADrop, light, claimState } = await createDisputes();
    const kept = { caseId, contradictionIds: [light], verdict: "confirmed", acceptClaims: false } as const;
    expect(value(await decide(owner, kept)).acceptedClaims).toBe(0);
    expect(await claimState(lit)).toBe("suggested");
    const confirmed = { caseId, contradictionIds: [never, notADrop], verdict: "confirmed" } as const;
    expect(value(await decide(owner, confirmed)).acceptedClaims).toBe(4);
    expect([await claimState(floods), await claimState(dry)]).toEqual(["accepted", "accepted"]);
    expect(await db.event.count({ where: { caseId, kind: "claim.accepted" } })).toBe(4);
  });

  it("from the page of a pair accepts them too", async () => {
    const { caseId, floods, never, claimState } = await createDisputes();
    value(await recordReview(owner, caseId, never, { verdict: "confirmed", rationale: "On the record." }));
    expect(await claimState(floods)).toBe("accepted");
  });

  it("leaves alone what somebody settled meanwhile, what is gone and what was edited, and says so", async () => {
    const { caseId, drop, dry, never, notADrop, light, stateOf } = await createDisputes();
    value(await decide(owner, { caseId, contradictionIds: [never], verdict: "undecided" }));
    await db.claim.update({ where: { caseId_id: { caseId, id: drop } }, data: { state: "rejected" } });
    const late = { caseId, contradictionIds: [never, notADrop, light], verdict: "confirmed" } as const;
    const lit = await db.contradiction.findUniqueOrThrow({ where: { caseId_id: { caseId, id: light } } });
    const outdated = value(await decide(owner, { ...late, seen: { [lit.firstId]: 2, [dry]: 1 } }));
    const left = { settledMeanwhile: 1, gone: 1, edited: 1 };
    expect(outdated).toEqual({ decisionId: null, decided: 0, ...left, acceptedClaims: 0 });
    expect(value(await decide(owner, late))).toMatchObject({ decided: 1, ...left, edited: 0 });
    expect([await stateOf(never), await stateOf(light)]).toEqual(["undecided", "confirmed"]);
    expect(await listReviews(owner, caseId, never)).toHaveLength(1);
  });

  it.each([
    ["dismissing without a reason", { verdict: "dismissed" }, "reason"],
    ["confirming with a reason", { verdict: "confirmed", reason: "unit" }, "reason"],
    ["without a verdict", { verdict: "" }, "verdict"],
    ["with a rationale of a book", { verdict: "confirmed", rationale: "x".repeat(5001) }, "rationale"],
    ["on no pair", { verdict: "confirmed", contradictionIds: [] }, "contradictionIds"],
    ["on what is no id", { verdict: "confirmed", contradictionIds: ["all"] }, "contradictionIds"],
  ])("is refused %s", async (_, input, field) => {
    const { caseId, never } = await createDisputes();
    const outcome = await decide(owner, { caseId, contradictionIds: [never], ...input } as never);
    expect(outcome).toMatchObject({ code: "invalid", fieldErrors: { [field]: expect.any(String) } });
    expect(await db.decision.count({ where: { caseId } })).toBe(0);
  });

  it("is taken on pairs of the case alone", async () => {
    const [here, elsewhere] = [await createDisputes(), await createDisputes()];
    const given = { caseId: here.caseId, verdict: "confirmed" } as const;
    await expect(decide(owner, { ...given, contradictionIds: [elsewhere.never] })).rejects.toThrow(NotFound);
    const both = [elsewhere.never, here.never];
    expect(value(await decide(owner, { ...given, contradictionIds: both })).decided).toBe(1);
    expect(await elsewhere.stateOf(elsewhere.never)).toBe("open");
  });

  it("stays as it is, even by SQL", async () => {
    const { caseId, never } = await createDisputes();
    const given = { caseId, contradictionIds: [never], verdict: "undecided" } as const;
    const { decisionId } = value(await decide(owner, given));
    const where = { caseId_id: { caseId, id: decisionId ?? "" } };
    await expect(db.decision.update({ where, data: { createdAt: new Date(0) } })).rejects.toThrow(/never/);
    await expect(db.decision.delete({ where })).rejects.toThrow();
  });
});

describe("a dismissal by filter", () => {
  it("takes what the filter shows, as one decision", async () => {
    const { caseId, never, notADrop, light, stateOf } = await createDisputes();
    const filter = { basis: "negation" } as const;
    const { left, asOf } = await listDisputes(owner, caseId, filter);
    const shown = { shown: left.pairs, asOf };
    const given = { caseId, filter, reason: "different_time", rationale: "Two winters.", ...shown } as const;
    const dismissed = value(await dismissByFilter(owner, given));
    const decisionId = expect.any(String);
    expect(dismissed).toEqual({ decisionId, dismissed: 2, changedMeanwhile: 0, fewer: 0 });
    expect([await stateOf(notADrop), await stateOf(light), await stateOf(never)]).toEqual([
      "dismissed",
      "dismissed",
      "open",
    ]);
    const again = value(await dismissByFilter(owner, given));
    expect(again).toEqual({ decisionId: null, dismissed: 0, changedMeanwhile: 0, fewer: 2 });
  });

  it("spares what came or changed after the number was shown, and says how many", async () => {
    const { caseId, floods, drop, never, notADrop, light, stateOf } = await createDisputes();
    const { left, asOf } = await listDisputes(owner, caseId, {});
    const came = await propose(caseId, [floods, drop], { score: 0.5 });
    value(await decide(owner, { caseId, contradictionIds: [light], verdict: "confirmed" }));
    const given = { caseId, filter: {}, reason: "hedged", shown: left.pairs, asOf } as const;
    expect(value(await dismissByFilter(owner, given))).toMatchObject({
      dismissed: 2,
      changedMeanwhile: 1,
      fewer: 1,
    });
    expect(await Promise.all([came, never, notADrop, light].map(stateOf))).toEqual([
      "open",
      "dismissed",
      "dismissed",
      "confirmed",
    ]);
  });

  it("is refused without a reason", async () => {
    const { caseId, never, stateOf } = await createDisputes();
    const outcome = await dismissByFilter(owner, { caseId, filter: {}, shown: 3, asOf: 99 } as never);
    expect(outcome).toMatchObject({ code: "invalid", fieldErrors: { reason: expect.any(String) } });
    expect(await stateOf(never)).toBe("open");
  });
});
