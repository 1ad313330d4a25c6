import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint } from "./fingerprint";

let root: string;
const take = () =>
  fingerprint(root, ["app", "package.json", "not-there"], (path) => path.endsWith(".test.ts"));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gainsay-fingerprint-"));
  await mkdir(join(root, "app", "cases"), { recursive: true });
  await writeFile(join(root, "app", "cases", "page.tsx"), "one");
  await writeFile(join(root, "package.json"), "{}");
});

afterEach(() => rm(root, { recursive: true }));

it.each([
  ["a file is touched", false, () => utimes(join(root, "package.json"), 1, 1)],
  ["a file elsewhere appears", false, () => writeFile(join(root, "README.md"), "new")],
  ["a file that is left out appears", false, () => writeFile(join(root, "app", "a.test.ts"), "new")],
  ["a content changes", true, () => writeFile(join(root, "app", "cases", "page.tsx"), "two")],
  ["a file appears", true, () => writeFile(join(root, "app", "icon.svg"), "")],
  ["a file is renamed", true, () => rename(join(root, "app", "cases"), join(root, "app", "case"))],
  ["a file goes", true, () => rm(join(root, "package.json"))],
])("when %s, that it changes is %s", async (_name, changes, act) => {
  const before = await take();
  await act();
  expect((await take()) !== before).toBe(changes);
});
