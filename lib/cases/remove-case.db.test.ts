import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { editCase } from "@/lib/cases/edit-case";
import { removeCase } from "@/lib/cases/remove-case";
import { fillEveryTable } from "@/lib/cases/test-every-table";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
let caseId = "";

beforeEach(async () => {
  caseId = await start("Harbour contracts");
});

async function start(name: string): Promise<string> {
  const outcome = await createCase(owner, { name, description: "" });
  if (!outcome.ok) throw new Error(outcome.message);
  await fillEveryTable(outcome.value.caseId, owner.id);
  return outcome.value.caseId;
}

/** How many rows each table of the database holds of a case; tables that come later are in it by themselves. */
async function countRows(ofCase: string): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'caseId' ORDER BY table_name`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS rows FROM "${name}" WHERE "caseId" = $1::uuid`;
    const [counted] = await db.$queryRawUnsafe<{ rows: number }[]>(sql, ofCase);
    counts[name] = counted?.rows ?? 0;
  }
  return counts;
}

describe("removing a case", () => {
  it("leaves no row of it behind, in any table, and an event of the installation", async () => {
    const before = await countRows(caseId);
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([]);

    expect(await removeCase(owner, caseId, "Harbour contracts")).toMatchObject({ ok: true });

    const after = await countRows(caseId);
    expect(Object.entries(after).filter(([, rows]) => rows > 0)).toEqual([]);
    expect(await db.case.count({ where: { id: caseId } })).toBe(0);
    expect(
      await db.accountEvent.findFirst({ where: { kind: "case.removed", targetId: caseId } }),
    ).toMatchObject({
      analystId: owner.id,
      before: { name: "Harbour contracts" },
    });
    await expect(removeCase(owner, caseId, "Harbour contracts")).rejects.toThrow(NotFound);
  });

  it("touches no other case", async () => {
    const other = await start("Night trains");
    const before = await countRows(other);
    await removeCase(owner, caseId, "Harbour contracts");
    expect(await countRows(other)).toEqual(before);
  });

  it.each([undefined, "", "harbour contracts", "Harbour"])(
    "asks for its name: %j is not it",
    async (typed) => {
      const before = await countRows(caseId);
      expect(await removeCase(owner, caseId, typed)).toMatchObject({
        ok: false,
        code: "invalid",
        fieldErrors: { name: expect.any(String) },
      });
      expect(await countRows(caseId)).toEqual(before);
    },
  );

  it("asks for no name of the example", async () => {
    await db.case.update({ where: { id: caseId }, data: { isExample: true } });
    expect(await removeCase(owner, caseId)).toMatchObject({ ok: true });
  });

  it("leaves writes and removals that waited for it nothing to write into", async () => {
    const edits = Array.from({ length: 6 }, (_, index) =>
      editCase(owner, caseId, { name: "Harbour contracts", description: `Version ${index}` }),
    );
    const removals = [1, 2].map(() => removeCase(owner, caseId, "Harbour contracts"));
    const settled = await Promise.allSettled([...edits, ...removals]);
    for (const result of settled) {
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(NotFound);
      else expect(result.value).toMatchObject({ ok: true });
    }
    expect(await db.case.count({ where: { id: caseId } })).toBe(0);
  });

  it("is the one way to be rid of what was captured or judged", async () => {
    for (const table of [
      "Text",
      "Source",
      "Claim",
      "ClaimVersion",
      "Contradiction",
      "Review",
      "Annotation",
      "Event",
    ]) {
      const sql = `DELETE FROM "${table}" WHERE "caseId" = $1::uuid`;
      await expect(db.$executeRawUnsafe(sql, caseId), table).rejects.toThrow(/never/);
    }
  });
});
