import { z } from "zod";
import { appendAccountEvent } from "@/lib/accounts/account-event";
import { analystName } from "@/lib/accounts/account-input";
import type { Analyst } from "@/lib/accounts/analyst";
import { db } from "@/lib/db/client";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** Changes the analyst's own name, on what was written before too. Writes nothing when it is the same. */
export async function renameAccount(analyst: Analyst, input: unknown): Promise<Outcome> {
  const parsed = parseInput(z.object({ name: analystName }), input);
  if (!parsed.ok) return parsed;
  const { name } = parsed.value;
  if (name === analyst.name) return ok();
  await db.$transaction(async (tx) => {
    await tx.analyst.update({ where: { id: analyst.id }, data: { name } });
    await appendAccountEvent(tx, analyst, {
      kind: "account.renamed",
      targetId: analyst.id,
      before: { name: analyst.name },
      after: { name },
    });
  });
  return ok();
}
