import { randomInt } from "node:crypto";
import pg from "pg";
import { isLoopback } from "@/lib/settings/is-loopback";

/** Without letters and figures that are taken for one another. */
const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 10;

/**
 * Makes up the code that the first visitor has to type, or returns null when none is needed: the host can only be reached
 * from this machine, or there is an owner already.
 */
export async function createFirstStartCode(host: string, databaseUrl: string): Promise<string | null> {
  if (isLoopback(host) || (await hasOwner(databaseUrl))) return null;
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

async function hasOwner(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM "Analyst" WHERE "isOwner"');
    return Number(rows[0]?.count) > 0;
  } finally {
    await client.end();
  }
}
