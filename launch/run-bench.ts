import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { projectDir } from "./project-dir";

// `npm run bench`: every measurement in turn, or the one that is named, with what follows its name.

const FOLDER = join(projectDir, "bench");
const known = (await readdir(FOLDER)).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []).sort();
const [name, ...options] = process.argv.slice(2);
if (name !== undefined && !known.includes(name)) {
  console.error(`Usage: npm run bench -- [${known.join(" | ")}] [its options]`);
  process.exit(2);
}
for (const each of name === undefined ? known : [name]) {
  console.log(`— ${each}`);
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(FOLDER, `${each}.ts`), ...options],
    { cwd: projectDir, stdio: ["ignore", "inherit", "inherit"] },
  );
  if (status !== 0) process.exitCode = 1;
}
