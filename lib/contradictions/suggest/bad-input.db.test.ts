import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { countUnreadClaims, listUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import type { Compare } from "@/lib/contradictions/suggest/compare-pairs";
import { compareCase, compareThese, newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import { compareQuickly, insertClaims } from "@/lib/contradictions/suggest/test-many-claims";
import { db } from "@/lib/db/client";

const owner = await createTestOwner();
let caseId: string;

beforeEach(async () => {
  caseId = await newCase(owner);
});

async function speakerOf(sourceId: string): Promise<string> {
  const { speakerId } = await db.attribution.findFirstOrThrow({ where: { caseId, sourceId } });
  return speakerId;
}

/** Every two claims conflict. */
const always: Compare = () => ({
  contradiction: true,
  score: 0.8,
  basis: "quantity",
  words: { a: [], b: [] },
  why: "The numbers differ.",
  butNote: "",
});

/** Compares what waits in a case, so many at a time. */
async function compareInParts(compare: Compare, size: number): Promise<number> {
  let suggested = 0;
  for (let ids = await next(size); ids.length > 0; ids = await next(size)) {
    suggested += (await compareThese(caseId, ids, compare, compareQuickly(compare))).suggested;
  }
  return suggested;
}
const next = (size: number) => listUnreadClaims(db, { caseId }, size);

describe("claims that are hard to compare", () => {
  it("of one word, of symbols alone, and of none of our languages are read, and conflict with nothing", async () => {
    const russian = "Мост через реку в Ловене закрыт для всех поездов с прошлой весны, заявил мэр города.";
    await recordSaid(owner, caseId, [
      ["Max Mayor", "Nonsense"],
      ["Rita Rail", "…!?"],
      ["Ида", russian],
      ["Ole Berg", "The bridge at Lowen is closed."],
    ]);
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
    expect(await countUnreadClaims(db, { caseId })).toBe(0);
    const rows = await db.claimFeatures.findMany({ where: { caseId }, orderBy: { start: "asc" } });
    const skipped = rows.map(({ features }) => (features as { skipped: string | null }).skipped);
    expect(skipped).toEqual([null, "empty", "language", null]);
  });

  it("of 5,000 words have as few keys as others", async () => {
    const { sourceId } = await recordSaid(owner, caseId, [["Max Mayor", "The bridge at Lowen is closed."]]);
    const speakerId = await speakerOf(sourceId);
    const long = Array.from({ length: 5000 }, (_, at) => `word${at % 700}`).join(" ");
    await insertClaims(caseId, sourceId, speakerId, [long]);
    expect(await compareCase(caseId)).toMatchObject({ suggested: 0 });
    const rows = await db.claimFeatures.findMany({ where: { caseId } });
    expect(Math.max(...rows.map(({ keys }) => keys.length))).toBeLessThanOrEqual(29);
  });

  it("are passed over that have changed since they were read", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [["Max Mayor", "The bridge at Lowen is closed."]]);
    await compareCase(caseId);
    await db.claimFeatures.updateMany({ where: { caseId }, data: { engine: "compare 0.1" } });
    expect(await next(10)).toEqual(claimIds);
    await compareCase(caseId);
    expect(await db.claimFeatures.findFirst({ where: { caseId } })).toMatchObject({ engine: COMPARE_ENGINE });
  });
});

describe("10,000 claims", () => {
  it("that are equal have one entry in the index, and give one pair each of the few who make them", async () => {
    const { sourceId } = await recordSaid(owner, caseId, [
      ["Max Mayor", "The bridge at Lowen is not open to trains."],
    ]);
    const statements = Array.from({ length: 10_000 }, () => "The bridge at Lowen is open to trains.");
    await insertClaims(caseId, sourceId, await speakerOf(sourceId), statements);
    expect(await compareInParts(always, 1000)).toBe(1);
    const keys = await db.claimKey.groupBy({ by: ["fingerprint"], where: { caseId } });
    expect(keys).toHaveLength(2);
  }, 120_000);

  it("that differ in a number alone fold: some twenty pairs, not millions", async () => {
    const { sourceId } = await recordSaid(owner, caseId, [
      ["Max Mayor", "The bridge at Lowen carries 7 trains."],
    ]);
    const statements = Array.from(
      { length: 10_000 },
      (_, at) => `The bridge at Lowen carries ${at + 10} trains.`,
    );
    await insertClaims(caseId, sourceId, await speakerOf(sourceId), statements);
    expect(await compareInParts(always, 500)).toBeLessThanOrEqual(20);
    expect(await countUnreadClaims(db, { caseId })).toBe(0);
  }, 120_000);
});
