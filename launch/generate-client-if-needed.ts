import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint";
import { projectDir } from "./project-dir";
import { StartFailure } from "./start-failure";

const RECORD = join("lib", "db", "generated", "made-from.txt");

/**
 * Has Prisma write its client to lib/db/generated, unless the one there was made from the same schema by the same Prisma.
 * Returns whether it was written. Needs no network.
 */
export async function generateClientIfNeeded(): Promise<boolean> {
  const cli = createRequire(import.meta.url).resolve("prisma/package.json");
  const made = await fingerprint(projectDir, [
    "prisma/schema.prisma",
    "prisma.config.ts",
    cli.slice(projectDir.length + 1),
  ]);
  const record = join(projectDir, RECORD);
  if ((await readFile(record, "utf8").catch(() => "")).trim() === made) return false;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(cli), "build", "index.js"), "generate"],
    {
      cwd: projectDir,
      env: {
        ...process.env,
        // Generating needs no schema engine, but Prisma would fetch one from the network first. Any program that is there
        // keeps it from that.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new StartFailure(`Prisma could not write its client:\n${stdout}${stderr}`.trim());
  await writeFile(record, `${made}\n`);
  return true;
}
