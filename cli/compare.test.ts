import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { gainsay } from "./test-gainsay";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-compare-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const A = "The harbour office will close the northern quay.";
const B = "The harbour office will not close the northern quay.";

it("compare writes a verdict for each pair, with its basis and its reason", () => {
  const rows = [
    { id: "quay", a: A, b: B },
    { id: 2, a: A, b: "The choir sang in the town hall.", more: "passed over" },
    { id: "later", a: A, b: B, sameSpeaker: true, dateA: "mid-December 2015", dateB: "4 March 2016" },
  ];
  const { status, stdout, stderr } = gainsay(
    ["compare", "--in", "-", "--out", "-"],
    rows.map((row) => JSON.stringify(row)).join("\n"),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [quay, choir, later] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(quay).toMatchObject({ id: "quay", contradiction: true, basis: "negation" });
  expect(quay.score).toBeGreaterThan(0.5);
  expect(quay.score).toBeLessThanOrEqual(1);
  expect(quay.reason).toContain("A: “close” / B: “not close”");
  expect(choir).toEqual({ id: 2, contradiction: false, score: 0, basis: null, reason: "" });
  expect(later).toMatchObject({ id: "later", contradiction: true, basis: "position-change" });
}, 30_000);

it.each([
  ["no JSON", "{", /pairs\.jsonl.*2.*JSON/s],
  ["no b", JSON.stringify({ id: 1, a: A }), /pairs\.jsonl.*2.*b has to be a string/s],
  [
    "a date that isn't one",
    JSON.stringify({ id: 1, a: A, b: B, dateA: "soonish" }),
    /pairs\.jsonl.*2.*dateA/s,
  ],
])(
  "a row that can't be read stops it, with file, line and reason: %s",
  (_, bad, told) => {
    const [source, target] = [join(folder, "pairs.jsonl"), join(folder, "verdicts.jsonl")];
    writeFileSync(source, `${JSON.stringify({ id: 0, a: A, b: B })}\n${bad}\n`);
    const { status, stderr } = gainsay(["compare", "--in", source, "--out", target]);
    expect(status).toBe(2);
    expect(stderr).toMatch(told);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder)).toEqual(["pairs.jsonl"]);
  },
  30_000,
);

it("an empty file gives an empty file", () => {
  const [source, target] = [join(folder, "pairs.jsonl"), join(folder, "verdicts.jsonl")];
  writeFileSync(source, "");
  expect(gainsay(["compare", "--in", source, "--out", target]).status).toBe(0);
  expect(readFileSync(target, "utf8")).toBe("");
}, 30_000);
