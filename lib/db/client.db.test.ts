import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { db, disconnect } from "@/lib/db/client";

const owner = await createTestOwner();

test("an instant is the same whatever zone the database keeps", async () => {
  await db.$executeRawUnsafe(`DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET timezone TO ''Asia/Kathmandu''', current_database()); END $$`);
  await disconnect();
  const createdAt = new Date("2015-12-14T10:30:00.123Z");
  const { id } = await db.case.create({
    data: { name: "Harbour", description: "", createdById: owner.id, createdAt },
    select: { id: true },
  });
  const [stored] = await db.$queryRaw<{ same: boolean }[]>`
    SELECT "createdAt" = '2015-12-14T10:30:00.123Z'::timestamptz AS "same" FROM "Case" WHERE "id" = ${id}::uuid`;
  expect(stored).toEqual({ same: true });
  expect(await db.case.findUniqueOrThrow({ where: { id }, select: { createdAt: true } })).toEqual({
    createdAt,
  });
  const [raw] = await db.$queryRaw<
    { createdAt: Date }[]
  >`SELECT "createdAt" FROM "Case" WHERE "id" = ${id}::uuid`;
  expect(raw).toEqual({ createdAt });
});
