import pg from "pg";
import { APPLICATION, embeddedUrl } from "./embedded-url";
import type { EmbeddedPostgres } from "./start-postgres";

/**
 * Makes sure that the application's role and database are there, and returns the URL to work with them. The role has the
 * superuser's password: it protects both from other users of this machine, and it is never sent to the application's
 * users.
 */
export async function createApplicationDatabase(postgres: EmbeddedPostgres): Promise<string> {
  const password = decodeURIComponent(new URL(postgres.adminUrl).password);
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  await client.connect();
  try {
    const { user, database } = APPLICATION;
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [user]);
    const change = role.rowCount ? "ALTER" : "CREATE";
    await client.query(`${change} ROLE ${user} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${database} OWNER ${user}`);
    return embeddedUrl({ user, password, port: postgres.port, database });
  } finally {
    await client.end();
  }
}
