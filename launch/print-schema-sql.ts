import { readFile } from "node:fs/promises";
import { openSchemaEngine } from "@/lib/db/migrate/schema-engine";

const path = process.argv[2] ?? "prisma/schema.prisma";
const engine = await openSchemaEngine(
  process.env.DATABASE_URL ?? "postgresql://gainsay@127.0.0.1:55999/postgres",
);
const { stdout } = await engine.diff({
  from: { tag: "empty" },
  to: { tag: "schemaDatamodel", files: [{ path, content: await readFile(path, "utf8") }] },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(stdout ?? "");
process.exit(0);
