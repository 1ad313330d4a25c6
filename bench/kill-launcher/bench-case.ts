import { createOwner } from "@/lib/accounts/create-owner";
import { createCase } from "@/lib/cases/create-case";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";

/** What a use case gave; what it refused is an error here. */
export function expectOk<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A new case of the installation's owner, who is created if need be. */
export async function createBenchCase() {
  const select = { id: true, name: true, email: true, isOwner: true };
  const known = await db.analyst.findFirst({ where: { isOwner: true }, select });
  const input = { name: "Bench", email: "bench@example.org", password: "only for this measurement" };
  const owner = known ?? expectOk(await createOwner(input, "127.0.0.1"));
  const { caseId } = expectOk(await createCase(owner, { name: `Run ${Date.now()}`, description: "" }));
  return { owner, caseId };
}
