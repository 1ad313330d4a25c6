import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { listCandidates } from "@/lib/actors/list-candidates";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";

const owner = await createTestOwner();
const SOURCE = "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10";

async function caseOf(count: number): Promise<string> {
  const { caseId } = value(await createCase(owner, { name: "Harbour", description: "" }));
  const data = Array.from({ length: count }, (_, at) => ({
    caseId,
    kind: "person" as const,
    name: `Nora Lund ${at}`,
  }));
  await db.actor.createMany({ data });
  return caseId;
}

test("has the names of those merged into an actor, and leaves these out", async () => {
  const caseId = await caseOf(2);
  const [one, other] = await db.actor.findMany({ where: { caseId }, orderBy: { name: "asc" } });
  const where = { caseId_id: { caseId, id: other?.id ?? "" } };
  await db.actor.update({ where, data: { mergedIntoId: one?.id ?? "" } });
  expect(await listCandidates(db, caseId, SOURCE)).toMatchObject([
    { id: one?.id, names: ["Nora Lund 0", "Nora Lund 1"], roles: [], known: true },
  ]);
});

// Were each actor held against each other, this would take minutes.
test("takes a case of many actors", async () => {
  const caseId = await caseOf(20_000);
  await db.$executeRaw`ANALYZE "Actor"`;
  expect(await listCandidates(db, caseId, SOURCE)).toHaveLength(20_000);
});
