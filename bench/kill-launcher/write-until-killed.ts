import { createOwner } from "@/lib/accounts/create-owner";
import { createCase } from "@/lib/cases/create-case";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

// Writes sources through the application's use cases, in several hands at once, and prints the id of each as soon as it is
// acknowledged. Ends when the database is gone. See ../kill-launcher.ts.

const HANDS = 3;

function expectOk<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function findOrCreateCase() {
  const select = { id: true, name: true, email: true, isOwner: true };
  const known = await db.analyst.findFirst({ where: { isOwner: true }, select });
  const input = { name: "Bench", email: "bench@example.org", password: "only for this measurement" };
  const owner = known ?? expectOk(await createOwner(input, "127.0.0.1"));
  const { caseId } = expectOk(await createCase(owner, { name: `Run ${Date.now()}`, description: "" }));
  return { owner, caseId };
}

const { owner, caseId } = await findOrCreateCase();
const run = process.argv[2] ?? "0";
await Promise.all(
  Array.from({ length: HANDS }, async (_, hand) => {
    for (let number = 0; ; number++) {
      const text = `Run ${run}, hand ${hand}, text ${number}. The ministry said the talks would go on.`;
      const { sourceId } = expectOk(await captureSource(owner, caseId, { text }));
      process.stdout.write(`${sourceId}\n`);
    }
  }),
).catch(() => process.exit(0));
