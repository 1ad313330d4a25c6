import type { CaseWrite } from "@/lib/events/write-in-case";

/** Withdraws the claims of an import that stand, each with its event; answers how many. */
export async function setClaimsWithdrawn(
  { tx, caseId, append }: CaseWrite,
  importId: string,
): Promise<number> {
  const claims = await tx.claim.findMany({
    where: { caseId, importId, state: "accepted" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  await tx.claim.updateMany({
    where: { caseId, importId, state: "accepted" },
    data: { state: "withdrawn" },
  });
  for (const { id } of claims) {
    await append({
      kind: "claim.withdrawn",
      targetId: id,
      before: { state: "accepted" },
      after: { state: "withdrawn" },
    });
  }
  return claims.length;
}
