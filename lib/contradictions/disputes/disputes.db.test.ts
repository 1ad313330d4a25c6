import { describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { rejectClaim } from "@/lib/claims/reject-claim";
import type { DisputeFilter } from "@/lib/contradictions/disputes/dispute";
import { getDispute } from "@/lib/contradictions/disputes/get-dispute";
import { listDisputes } from "@/lib/contradictions/disputes/list-disputes";
import { createQuarrel, propose, QUARREL, suggest } from "@/lib/contradictions/disputes/test-quarrel";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { link, value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";
import { decide } from "@/lib/reviews/decide";
import { captureSource } from "@/lib/sources/capture-source";

const owner = await createTestOwner();

async function createDisputes() {
  const quarrel = await createQuarrel(owner);
  const { caseId, floods, dry, stands, drop, lit, dark } = quarrel;
  const never = await propose(caseId, [floods, dry], { score: 0.7, basis: "denial" });
  const notADrop = await propose(caseId, [drop, stands], { score: 0.9 });
  const light = await propose(caseId, [lit, dark], { score: 0.8 });
  const queue = async (filter: DisputeFilter = {}) =>
    (await listDisputes(owner, caseId, filter)).disputes.map(({ pairIds }) => pairIds);
  return { ...quarrel, never, notADrop, light, queue };
}

describe("the queue", () => {
  it("goes by dispute, the strongest first, and says what is left", async () => {
    const { caseId, floods, drop, never, notADrop, light } = await createDisputes();
    const bridge = await propose(caseId, [floods, drop], { score: 0.4 });
    const { lastEvent } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(await listDisputes(owner, caseId, {})).toEqual({
      disputes: [
        { key: notADrop, pairIds: [notADrop, never, bridge] },
        { key: light, pairIds: [light] },
      ],
      left: { disputes: 2, pairs: 4 },
      settledToday: { count: 0, byMe: 0 },
      asOf: lastEvent,
    });
  });

  it("takes a pair that an analyst linked for stronger than any that was scored", async () => {
    const { caseId, lit, drop, notADrop, light, never, queue } = await createDisputes();
    const linked = await link(owner, caseId, lit, drop);
    expect(await queue()).toEqual([[linked, notADrop, light], [never]]);
    expect(await queue({ minScore: 0.85 })).toEqual([[linked, notADrop]]);
  });

  it("joins the quarrels of a text and of its copy", async () => {
    const { caseId, never, notADrop, light, queue } = await createDisputes();
    const { sourceId } = value(
      await captureSource(owner, caseId, {
        text: QUARREL,
        title: "Reprinted",
        url: "https://reprint.example/karst",
      }),
    );
    const copy = { caseId, sourceId };
    const again = await suggest(owner, { ...copy, words: "The tunnel has never flooded", speaker: "Wim" });
    const other = await suggest(owner, { ...copy, words: "Not a drop was found", speaker: "Ines" });
    const reprinted = await propose(caseId, [again, other], { score: 0.6 });
    expect(await queue()).toEqual([[notADrop], [light], [never, reprinted]]);
    expect(await queue({ sourceId })).toEqual([[reprinted]]);
  });

  it("joins claims that an engine reads as equal, and not those without words", async () => {
    const { caseId, sourceId, floods, stands, drop, lit, dark, never, notADrop, light, queue } =
      await createDisputes();
    const read = { caseId, sourceId, version: 1, start: 0, engine: "test", features: {}, topic: 1n, said: 0 };
    const words = [
      { claimId: floods, fingerprint: 7n, quotes: 11n },
      { claimId: stands, fingerprint: 7n, quotes: 12n },
      { claimId: drop, fingerprint: 0n, quotes: 13n },
      { claimId: lit, fingerprint: 0n, quotes: 14n },
    ];
    await db.claimFeatures.createMany({ data: words.map((of) => ({ ...read, ...of })) });
    expect(await queue()).toEqual([[notADrop, never], [light]]);
    await db.claimFeatures.create({ data: { ...read, claimId: dark, fingerprint: 9n, quotes: 11n } });
    expect(await queue()).toEqual([[notADrop, light, never]]);
  });

  it("is narrowed by basis, speaker, relation and score", async () => {
    const { caseId, never, notADrop, light, floods, queue } = await createDisputes();
    expect(await queue({ basis: "denial" })).toEqual([[never]]);
    expect(await queue({ minScore: 0.75 })).toEqual([[notADrop], [light]]);
    const { versions } = await db.claim.findUniqueOrThrow({
      where: { caseId_id: { caseId, id: floods } },
      select: { versions: { select: { attribution: { select: { speakerId: true } } } } },
    });
    expect(await queue({ actorId: versions[0]?.attribution.speakerId })).toEqual([[never]]);
    expect(await queue({ actorId: "nobody" })).toEqual([]);
    expect(await queue({ relation: "different" })).toEqual([[notADrop], [light], [never]]);
    expect(await queue({ relation: "same-actor" })).toEqual([]);
  });

  it("asks nothing twice: what is settled or undecided, taken back or of a claim that is gone, isn't in it", async () => {
    const { caseId, never, notADrop, lit, queue } = await createDisputes();
    value(await decide(owner, { caseId, contradictionIds: [never], verdict: "undecided" }));
    const { settledToday, left } = await listDisputes(owner, caseId, {});
    expect({ settledToday, left }).toEqual({
      settledToday: { count: 1, byMe: 1 },
      left: { disputes: 2, pairs: 2 },
    });
    const listed = await listContradictions(owner, caseId, { state: "undecided" });
    expect(listed.contradictions.map(({ id }) => id)).toEqual([never]);
    value(await rejectClaim(owner, caseId, lit));
    expect(await queue()).toEqual([[notADrop]]);
    await db.contradiction.update({
      where: { caseId_id: { caseId, id: notADrop } },
      data: { withdrawnAt: new Date() },
    });
    expect(await queue()).toEqual([]);
  });

  it("counts as settled today what was settled since the day began where the analyst is", async () => {
    const { caseId, never } = await createDisputes();
    value(await decide(owner, { caseId, contradictionIds: [never], verdict: "confirmed" }));
    const since = new Date(Date.now() + 60_000);
    const { settledToday } = await listDisputes(owner, caseId, {}, { since });
    expect(settledToday).toEqual({ count: 0, byMe: 0 });
  });
});

describe("a dispute", () => {
  it("has each pair in full, the strongest first, with both quotes in their context", async () => {
    const { caseId, never, notADrop } = await createDisputes();
    const [first, second, ...rest] = await getDispute(owner, caseId, [never, notADrop, "no-id"]);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ contradiction: { score: 0.9, id: notADrop, state: "open" } });
    expect(second).toMatchObject({ contradiction: { score: 0.7, id: never, basis: "denial" } });
    const shown = first?.contexts.a.paragraphs.map(({ text }) => text).join("\n\n");
    expect(shown).toBe(QUARREL);
  });

  it("isn't there for ids of another case", async () => {
    const [here, elsewhere] = [await createDisputes(), await createDisputes()];
    await expect(getDispute(owner, here.caseId, [elsewhere.never])).rejects.toThrow(NotFound);
    await expect(getDispute(owner, here.caseId, [])).rejects.toThrow(NotFound);
  });
});
