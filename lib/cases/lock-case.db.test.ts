import { expect, test } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { removeCase } from "@/lib/cases/remove-case";
import { db } from "@/lib/db/client";
import { writeInCase } from "@/lib/events/write-in-case";
import { NotFound, ok } from "@/lib/outcome";

const owner = await createTestOwner();

const write = (analyst: Analyst, caseId: string) => writeInCase(analyst, caseId, async () => ok(null));
const remove = (analyst: Analyst, caseId: string) => removeCase(analyst, caseId, "Harbour");

async function newCase(): Promise<string> {
  const created = await createCase(owner, { name: "Harbour", description: "" });
  if (!created.ok) throw new Error(created.message);
  return created.value.caseId;
}

async function untilSomebodyWaits(): Promise<void> {
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS "waiting" FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.waiting === 0) await untilSomebodyWaits();
}

test.each([
  ["write", write],
  ["removal", remove],
])("a %s that waited for its turn is refused to who lost membership meanwhile", async (_, act) => {
  const caseId = await newCase();
  const { late } = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
    const late = act(owner, caseId).catch((error: unknown) => error);
    await untilSomebodyWaits();
    await tx.member.deleteMany({ where: { caseId } });
    return { late };
  });
  expect(await late).toBeInstanceOf(NotFound);
  expect(await db.case.count({ where: { id: caseId } })).toBe(1);
});

test.each([
  ["write", write],
  ["removal", remove],
])("a %s of what is no case isn't found", async (_, act) => {
  await expect(act(owner, "no-id")).rejects.toThrow(NotFound);
  await expect(act(owner, "00000000-0000-7000-8000-000000000000")).rejects.toThrow(NotFound);
});
