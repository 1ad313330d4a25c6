import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { ACTION_NAMES, type ActionName } from "@/lib/accounts/key-table";
import { db } from "@/lib/db/client";

export const THEMES = ["system", "light", "dark"] as const;

/** How an analyst wants to work. `keys` holds only what differs from the table of keys. */
export type Preferences = {
  theme: (typeof THEMES)[number];
  singleKeys: boolean;
  keys: Partial<Record<ActionName, string>>;
};

export const DEFAULT_PREFERENCES: Preferences = { theme: "system", singleKeys: true, keys: {} };

/** What is stored is read with care: an older or newer version may have written it. */
const stored = z.object({
  theme: z.enum(THEMES).catch(DEFAULT_PREFERENCES.theme),
  singleKeys: z.boolean().catch(DEFAULT_PREFERENCES.singleKeys),
  keys: z.partialRecord(z.enum(ACTION_NAMES), z.string()).catch({}),
});

/** The preferences of an analyst, with the defaults where nothing was chosen. */
export async function getPreferences(analyst: Pick<Analyst, "id">): Promise<Preferences> {
  const found = await db.analyst.findUnique({ where: { id: analyst.id }, select: { preferences: true } });
  return readPreferences(found?.preferences);
}

/** Preferences out of a stored JSON value, whatever it is. */
export function readPreferences(value: unknown): Preferences {
  const parsed = stored.safeParse(value ?? {});
  return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
}
