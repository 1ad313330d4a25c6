import { z } from "zod";
import { appendAccountEvent } from "@/lib/accounts/account-event";
import type { Analyst } from "@/lib/accounts/analyst";
import { checkKeys } from "@/lib/accounts/check-keys";
import { ACTION_NAMES } from "@/lib/accounts/key-table";
import { type Preferences, readPreferences, THEMES } from "@/lib/accounts/preferences";
import { db } from "@/lib/db/client";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const changes = z.object({
  theme: z.enum(THEMES).optional(),
  singleKeys: z.boolean().optional(),
  keys: z.partialRecord(z.enum(ACTION_NAMES), z.string()).optional(),
});

/**
 * Changes the analyst's own preferences; what isn't given stays.
 *
 * @returns `invalid` when two actions would have one key, or a key isn't one; `fieldErrors` by the action's name.
 */
export async function changePreferences(analyst: Analyst, input: unknown): Promise<Outcome<Preferences>> {
  const parsed = parseInput(changes, input);
  if (!parsed.ok) return parsed;
  const checked = parsed.value.keys ? checkKeys(parsed.value.keys) : null;
  if (checked && !checked.ok) return checked;
  return db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ preferences: unknown }[]>`
      SELECT "preferences" FROM "Analyst" WHERE "id" = ${analyst.id}::uuid FOR UPDATE`;
    if (!row) return fail("not-found", "This account is not there.");
    const before = readPreferences(row.preferences);
    const after = { ...before, ...parsed.value, keys: checked?.value ?? before.keys };
    if (JSON.stringify(before) === JSON.stringify(after)) return ok(after);
    await tx.analyst.update({ where: { id: analyst.id }, data: { preferences: after } });
    await appendAccountEvent(tx, analyst, {
      kind: "account.preferences-changed",
      targetId: analyst.id,
      before,
      after,
    });
    return ok(after);
  });
}
