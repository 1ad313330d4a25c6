import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { gainsay } from "./test-gainsay";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-detect-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FIRST = {
  id: "one",
  title: "Ferry line to keep Orlen route",
  publisher: "Harbour News",
  publishedAt: "2026-05-04",
  text: "Ada Moss, head of the Lund ferry line, said the company will keep the route to Orlen.\n\nThe harbour master said that the quay was in good order.",
};
const SECOND = {
  id: "two",
  title: "Lund ferry line drops Orlen",
  publisher: "Coast Courier",
  publishedAt: "2026-05-06",
  text: "“The Lund ferry line will not keep the route to Orlen,” said Ben Ruiz of the seamen's union.",
};

const rowsOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

it("detect goes from articles to the claims that conflict", () => {
  const reprint = { ...SECOND, id: "three", publisher: "Island Post" };
  const { status, stdout, stderr } = gainsay(
    ["detect", "--in", "-", "--out", "-"],
    [FIRST, SECOND, reprint].map((row) => JSON.stringify(row)).join("\n"),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const found = rowsOf(stdout);
  // A reprint of the same words is the same contradiction.
  expect(found).toHaveLength(1);
  const [{ a, b, score, basis, relation, reason }] = found;
  expect({ basis, relation }).toEqual({ basis: "negation", relation: "different" });
  expect(score).toBeGreaterThan(0.35);
  expect(reason).toContain("B denies what A asserts");
  expect([a.sourceId, b.sourceId]).toEqual(["one", "two"]);
  expect(a.speaker).toBe("Ada Moss");
  expect(b.speaker).toBe("Ben Ruiz");
  expect(SECOND.text.slice(b.content[0].start, b.content[0].end)).toBe(
    "The Lund ferry line will not keep the route to Orlen",
  );
}, 30_000);

it("a row that can't be read stops it: file, line, reason, and nothing is written", () => {
  const [source, target] = [join(folder, "sources.jsonl"), join(folder, "found.jsonl")];
  writeFileSync(source, `${JSON.stringify(FIRST)}\n\n{"id": 4}\n`);
  const { status, stderr } = gainsay(["detect", "--in", source, "--out", target]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/sources\.jsonl.*3.*text has to be a string/s);
  expect(existsSync(target)).toBe(false);
}, 30_000);
