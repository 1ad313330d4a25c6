import { expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { refreshStatistics } from "@/lib/db/refresh-statistics";

const owner = await createTestOwner();

async function caseWithActors(count: number): Promise<string> {
  const { caseId } = value(await createCase(owner, { name: `${count} actors`, description: "" }));
  const data = Array.from({ length: count }, (_, at) => ({
    caseId,
    kind: "person" as const,
    name: `Actor ${at}`,
  }));
  await db.actor.createMany({ data });
  return caseId;
}

async function isKnown(caseId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stats WHERE "tablename" = 'Actor' AND "attname" = 'caseId' AND ${caseId}::text = ANY("most_common_vals"::text::text[])`;
  return rows.length > 0;
}

it("a case that PostgreSQL hasn't counted is counted once it has some rows, though they are few among all", async () => {
  // Else PostgreSQL may count it by itself in the meantime.
  await db.$executeRaw`ALTER TABLE "Actor" SET (autovacuum_enabled = false)`;
  const large = await caseWithActors(6000);
  await db.$executeRaw`ANALYZE "Actor"`;
  const small = await caseWithActors(900);
  expect([await isKnown(large), await isKnown(small)]).toEqual([true, false]);
  // What a connection has written is counted a moment later.
  await expect
    .poll(
      async () => {
        await refreshStatistics(["Actor"], small);
        return isKnown(small);
      },
      { timeout: 40_000 },
    )
    .toBe(true);
});
