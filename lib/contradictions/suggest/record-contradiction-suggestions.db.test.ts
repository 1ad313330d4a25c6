import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { editClaim } from "@/lib/claims/edit-claim";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { getClaim } from "@/lib/claims/get-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import { recordExtraction } from "@/lib/claims/suggestions/test-extraction";
import { undoSettlement } from "@/lib/claims/undo-settlement";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { getContradiction } from "@/lib/contradictions/get-contradiction";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { recordContradiction } from "@/lib/contradictions/record-contradiction";
import { compareCase, newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import type { compareNegation } from "@/lib/contradictions/suggest/test-engine";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { listReviews } from "@/lib/reviews/list-reviews";

const owner = await createTestOwner();
let caseId: string;

beforeEach(async () => {
  caseId = await newCase(owner);
});

const OPEN = "The bridge at Lowen is open to trains.";
const CLOSED = "The bridge at Lowen is not open to trains.";

const listed = async () => (await listContradictions(owner, caseId, {})).contradictions;
const NOTHING = { suggested: 0, reopened: 0, renewed: 0, withdrawn: 0 };
const eventsOf = (kind: string) => db.event.count({ where: { caseId, kind } });
const never: typeof compareNegation = () => ({
  contradiction: false,
  score: 0,
  basis: null,
  words: { a: [], b: [] },
  why: "",
  butNote: "",
});

const always: typeof compareNegation = (a, b, context) => ({
  ...never(a, b, context),
  contradiction: true,
  score: 0.9,
  basis: "negation",
  why: "One says not.",
});

async function restate(claimId: string, statement: string): Promise<void> {
  const { version, quotes, attribution } = await getClaim(owner, caseId, claimId);
  value(
    await editClaim(owner, caseId, claimId, {
      version,
      statement,
      quotes,
      speaker: { actorId: attribution.speaker.id },
    }),
  );
}

async function dismiss(contradictionId: string): Promise<void> {
  await judge(contradictionId, { verdict: "dismissed", reason: "different_time" });
}

async function judge(
  contradictionId: string,
  given: { verdict: "dismissed" | "confirmed"; reason?: "different_time" },
): Promise<void> {
  const { firstId, firstVersion, secondId, secondVersion } = await db.contradiction.findFirstOrThrow({
    where: { caseId, id: contradictionId },
  });
  const pair = { firstId, firstVersion, secondId, secondVersion };
  const decision = await db.decision.create({ data: { caseId, analystId: owner.id } });
  await db.review.create({
    data: {
      caseId,
      decisionId: decision.id,
      contradictionId,
      ...given,
      rationale: "",
      analystId: owner.id,
      ...pair,
    },
  });
}

describe("what an engine finds", () => {
  it("is an open contradiction with its reason, its score and the words marked in both quotes", async () => {
    await recordSaid(owner, caseId, [["Rita Rail", OPEN]], { published: "2015-12-13" });
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    expect(await compareCase(caseId)).toEqual({ ...NOTHING, suggested: 1 });
    const [one] = await listed();
    expect(one).toMatchObject({
      state: "open",
      basis: "negation",
      why: "One says not.",
      foundBy: COMPARE_ENGINE,
    });
    const { contradiction } = await getContradiction(owner, caseId, one?.id ?? "");
    expect(contradiction.a.claim.attribution.speaker.name).toBe("Rita Rail");
    expect(contradiction.b.marks.map(({ exact }) => exact)).toEqual(["not"]);
    expect(await db.event.findFirst({ where: { caseId, kind: "contradiction.suggested" } })).toMatchObject({
      engine: COMPARE_ENGINE,
      targetId: one?.id,
    });
  });

  it("isn't proposed twice, whoever linked it first", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [
      ["Rita Rail", OPEN],
      ["Max Mayor", CLOSED],
    ]);
    const [claimId = "", otherClaimId = ""] = claimIds;
    value(await recordContradiction(owner, caseId, { claimId, otherClaimId, basis: "denial" }));
    expect(await compareCase(caseId)).toEqual(NOTHING);
    expect(await listed()).toHaveLength(1);
  });

  it("leaves claims out that are withdrawn or rejected", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    value(await withdrawClaim(owner, caseId, claimIds[0] ?? ""));
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
  });

  it("never is a claim against itself, or against the same words in a copy", async () => {
    const always: typeof compareNegation = () => ({
      ...never({} as never, {} as never, {} as never),
      contradiction: true,
      score: 1,
      basis: "other",
    });
    await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    await recordSaid(owner, caseId, [["Rita Rail", OPEN]], { publisher: "Harbour Herald" });
    expect(await compareCase(caseId, always)).toMatchObject({ suggested: 0 });
  });

  it("folds: a reprint and the same speaker's same words give no second pair", async () => {
    await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]], { published: "2015-12-15" });
    expect(await compareCase(caseId)).toMatchObject({ suggested: 1 });
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]], { publisher: "Harbour Herald" });
    await recordSaid(owner, caseId, [
      ["Max Mayor", CLOSED],
      ["Ida Strand", "It rained."],
    ]);
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
    await recordSaid(owner, caseId, [["Ida Strand", CLOSED]]);
    expect(await compareCase(caseId)).toMatchObject({ suggested: 1 });
  });
});

describe("what was dismissed", () => {
  it("doesn't come back, nor do its words in a reprint with other spaces and quotation marks", async () => {
    await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    await compareCase(caseId);
    const [one] = await listed();
    await dismiss(one?.id ?? "");
    await recordSaid(owner, caseId, [["The mayor of Lowen", CLOSED.replace("not open", "not  open")]], {
      publisher: "Late News",
    });
    expect(await compareCase(caseId)).toEqual(NOTHING);
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    expect(await compareCase(caseId)).toEqual(NOTHING);
    expect(await listed()).toHaveLength(1);
  });

  it("is looked at again when a claim's words are edited, and the words that were dismissed stay so", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    await compareCase(caseId);
    const [one] = await listed();
    const contradictionId = one?.id ?? "";
    await judge(contradictionId, { verdict: "confirmed" });
    await dismiss(contradictionId);
    const [claimId = ""] = claimIds;

    await restate(claimId, "The bridge at Lowen is open to all trains.");
    expect(await compareCase(caseId, always)).toMatchObject({ suggested: 0, reopened: 1 });
    expect((await listContradictions(owner, caseId, { state: "open" })).contradictions).toMatchObject([
      { id: contradictionId, state: "open" },
    ]);
    expect(await listReviews(owner, caseId, contradictionId)).toMatchObject([
      { verdict: "dismissed", undone: null, reopenedAt: expect.any(Date) },
      { verdict: "confirmed", undone: null, reopenedAt: expect.any(Date) },
    ]);
    expect(await eventsOf("contradiction.reopened")).toBe(1);
    expect(await compareCase(caseId, undefined)).toEqual(NOTHING);

    await dismiss(contradictionId);
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    expect(await compareCase(caseId)).toEqual(NOTHING);
  });

  it("stays so when nothing was edited that the verdict rested on, or the claims conflict no more", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    await compareCase(caseId);
    const [one] = await listed();
    await dismiss(one?.id ?? "");
    await restate(claimIds[0] ?? "", "Trains pass the bridge at Lowen.");
    expect(await compareCase(caseId, never)).toEqual(NOTHING);
    expect(await listed()).toMatchObject([{ state: "dismissed" }]);
  });

  it("by an analyst's own link is known as well", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [
      ["Rita Rail", OPEN],
      ["Max Mayor", CLOSED],
    ]);
    const [claimId = "", otherClaimId = ""] = claimIds;
    const { contradictionId } = value(
      await recordContradiction(owner, caseId, { claimId, otherClaimId, basis: "denial" }),
    );
    await dismiss(contradictionId);
    await recordSaid(
      owner,
      caseId,
      [
        ["A railwayman", OPEN],
        ["A clerk", CLOSED],
      ],
      { publisher: "Late News" },
    );
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
  });
});

describe("a suggestion that nobody has touched", () => {
  async function suggestOne(): Promise<{ id: string; claimIds: string[] }> {
    const { claimIds } = await recordSaid(owner, caseId, [
      ["Rita Rail", OPEN],
      ["Max Mayor", CLOSED],
    ]);
    await compareCase(caseId);
    const [one] = await listed();
    return { id: one?.id ?? "", claimIds };
  }

  it("goes when its claim says something else, and comes back with the words", async () => {
    const { id, claimIds } = await suggestOne();
    const speaker = { new: { kind: "person" as const, name: "Max Mayor" } };
    const [, mayor = ""] = claimIds;
    const { quotes } = await currentVersion(mayor);
    const edit = (statement: string, version: number) =>
      editClaim(owner, caseId, mayor, { version, statement, quotes, speaker }).then(value);
    await edit("The ferry sails at noon.", 1);
    expect(await compareCase(caseId)).toEqual({ ...NOTHING, withdrawn: 1 });
    expect(await listed()).toEqual([]);
    await edit("The bridge at Lowen is not open to trains", 2);
    expect(await compareCase(caseId)).toEqual({ ...NOTHING, renewed: 1 });
    expect((await listed()).map((one) => one.id)).toEqual([id]);
    expect(await db.contradiction.findFirst({ where: { caseId, id } })).toMatchObject({ secondVersion: 3 });
    expect(await eventsOf("contradiction.withdrawn")).toBe(1);
  });

  it("goes when a newer engine finds nothing in it, but not when it was judged", async () => {
    const { id } = await suggestOne();
    await db.claimFeatures.updateMany({ where: { caseId }, data: { engine: "compare 0.9" } });
    expect(await compareCase(caseId, never)).toEqual({ ...NOTHING, withdrawn: 1 });
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    expect(await compareCase(caseId)).toEqual({ ...NOTHING, renewed: 1 });
    await dismiss(id);
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    expect(await compareCase(caseId, never)).toEqual(NOTHING);
  });

  it("can be linked by hand when it was taken back, and is the analyst's then", async () => {
    const { id, claimIds } = await suggestOne();
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    await compareCase(caseId, never);
    const [claimId = "", otherClaimId = ""] = claimIds;
    const linked = value(
      await recordContradiction(owner, caseId, { claimId, otherClaimId, basis: "denial" }),
    );
    expect(linked.contradictionId).toBe(id);
    expect(await listed()).toMatchObject([{ basis: "denial", foundBy: owner.name }]);
  });

  it("says nothing new when nothing is new", async () => {
    await suggestOne();
    await db.claimFeatures.updateMany({ where: { caseId }, data: { compared: false } });
    expect(await compareCase(caseId)).toEqual(NOTHING);
  });

  it("binds no claim: its acceptance can be undone", async () => {
    const { claimIds } = await suggestOne();
    await db.claim.updateMany({ where: { caseId }, data: { state: "suggested" } });
    const { event } = value(await acceptClaim(owner, caseId, claimIds[0] ?? ""));
    expect(value(await undoSettlement(owner, caseId, event ?? 0))).toEqual({ undone: 1, left: 0 });
  });

  it("keeps no claim that a new reading doesn't find any more", async () => {
    const { id } = await suggestOne();
    await db.claim.updateMany({
      where: { caseId },
      data: { state: "suggested", analystId: null, engine: "extract 1.1" },
    });
    const { sourceId } = await db.claim.findFirstOrThrow({ where: { caseId } });
    expect(await recordExtraction(caseId, sourceId, extractClaims("It rained.", {}))).toMatchObject({
      withdrawn: 2,
    });
    expect(await listed()).toEqual([]);
    expect(await db.contradiction.count({ where: { caseId, id } })).toBe(1);
  });

  it("hides with its claim when that is rejected", async () => {
    const { claimIds } = await suggestOne();
    await db.claim.updateMany({ where: { caseId }, data: { state: "suggested" } });
    value(await rejectClaim(owner, caseId, claimIds[1] ?? ""));
    expect(await listed()).toEqual([]);
  });
});

async function currentVersion(claimId: string) {
  const { version } = await db.claim.findFirstOrThrow({ where: { caseId, id: claimId } });
  const where = { caseId, claimId, number: version };
  return { version, quotes: await db.quote.findMany({ where, select: { start: true, end: true } }) };
}
