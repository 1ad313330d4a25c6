import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { onServer, withDatabase } from "./start-test-database";

// Runs before the modules of a test file are loaded, so that they find their own copy of the migrated database.
const template = inject("testTemplate");
const database = `${template}_${randomBytes(4).toString("hex")}`;
await onServer(inject("testServerUrl"), (client) =>
  client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`),
);
process.env.DATABASE_URL = withDatabase(inject("testServerUrl"), database);
process.env.BETTER_AUTH_SECRET = "a secret for tests, of no use to anybody";
