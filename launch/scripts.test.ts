import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectDir } from "./project-dir";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...(await readdir(join(projectDir, "docs")))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

it("has a script for every npm run that the documents name", async () => {
  const { scripts } = JSON.parse(await readFile(join(projectDir, "package.json"), "utf8"));
  const named = await Promise.all(
    documents.map(async (path) => {
      const text = await readFile(join(projectDir, path), "utf8");
      return [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script);
    }),
  );
  expect(named.flat().length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named.flat()));
});
