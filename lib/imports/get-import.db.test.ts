import { expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { getImport } from "@/lib/imports/get-import";

const owner = await createTestOwner();
const { caseId } = value(await createCase(owner, { name: "Harbour", description: "" }));

it("shows so many items and tells how many there are, and how many of all can be tried again", async () => {
  const { id: importId } = await db.import.create({
    data: { caseId, kind: "links", createdById: owner.id },
  });
  const items = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({
      ...{ caseId, importId, name: "berths", url: "https://quay.example/berths" },
      position: from + index,
      finishedAt: new Date(),
      state: (from + index) % 1000 === 1 ? ("failed" as const) : ("done" as const),
    }));
  await db.importItem.createMany({ data: items(0, 1500) });
  expect(await getImport(owner, caseId, importId)).toMatchObject({ total: 1500, retryable: 2 });
  await db.importItem.createMany({ data: items(1500, 2003) });
  const shown = await getImport(owner, caseId, importId);
  expect(shown.items).toHaveLength(2000);
  expect(shown).toMatchObject({ total: 2003, retryable: 3, counts: { done: 2000, failed: 3 } });
  expect(shown.items.filter(({ canRetry }) => canRetry).map(({ position }) => position)).toEqual([1, 1001]);
});
