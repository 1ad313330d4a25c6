import { beforeEach, describe, expect, it, vi } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { COMPARED_TABLES } from "@/lib/contradictions/features/compared-tables";
import { keepFeatures } from "@/lib/contradictions/features/keep-features";
import { countUnreadClaims, listUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { loadClaimsToRead } from "@/lib/contradictions/features/load-claims-to-read";
import type { Compare } from "@/lib/contradictions/suggest/compare-pairs";
import { compareCase, compareThese, newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import { compareQuickly, insertClaims } from "@/lib/contradictions/suggest/test-many-claims";
import { db } from "@/lib/db/client";
import { refreshStatistics } from "@/lib/db/refresh-statistics";

vi.setConfig({ testTimeout: 120_000 });

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

describe("a case with 10,000 claims", () => {
  /** What some of them are compared with, the others being read already. */
  async function fill(statements: string[]): Promise<string[]> {
    const { sourceId } = await recordSaid(owner, caseId, [["Max Mayor", "The bridge at Lowen is not open."]]);
    const ids = await insertClaims(caseId, sourceId, await speakerOf(sourceId), statements);
    for (let at = 0; at < ids.length; at += 2000) {
      const claims = await loadClaimsToRead(db, caseId, ids.slice(at, at + 2000));
      const read = await compareQuickly(always).read({ claims, sources: [] });
      await keepFeatures(
        caseId,
        claims.flatMap((claim, index) => {
          const features = read[index];
          return features ? [{ ...claim, ...features }] : [];
        }),
      );
    }
    await refreshStatistics(COMPARED_TABLES);
    return ids;
  }

  const compare = (ids: string[]) => compareThese(caseId, ids, always, compareQuickly(always));

  it("that are equal has one entry for them in the index, and gives one pair for all", async () => {
    const ids = await fill(Array.from({ length: 10_000 }, () => "The bridge at Lowen is open."));
    expect((await compare(ids.slice(0, 500))).suggested).toBe(0);
    const mayor = await listUnreadClaims(db, { caseId }, 1);
    expect((await compare(mayor)).suggested).toBe(1);
    expect((await compare(ids.slice(500, 1000))).suggested).toBe(0);
    const keys = await db.claimKey.groupBy({ by: ["fingerprint"], where: { caseId } });
    expect(keys).toHaveLength(2);
  });

  it("that differ in a number alone gives some twenty pairs, not millions", async () => {
    const ids = await fill(
      Array.from({ length: 10_000 }, (_, at) => `The bridge at Lowen carries ${at} trains.`),
    );
    for (let at = 0; at < 1000; at += 500) await compare(ids.slice(at, at + 500));
    expect(await db.contradiction.count({ where: { caseId } })).toBeLessThanOrEqual(20);
  });
});
