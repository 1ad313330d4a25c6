import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { gainsay } from "./test-gainsay";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-extract-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TEXT =
  "The ferry company says the 14:10 sailing left on time.\r\n\r\nTwo passengers, who gave no names, denied that the ferry had sailed at all.";

it("extract writes a row for each row, offsets in the text as given", () => {
  const [source, target] = [join(folder, "in.jsonl"), join(folder, "out.jsonl")];
  const rows = [
    {
      id: "ferry",
      text: TEXT,
      title: "Ferry",
      publisher: "Harbour News",
      publishedAt: "2026-05-04",
      more: 1,
    },
    { id: 2, text: "Nobody said anything." },
  ];
  writeFileSync(source, rows.map((row) => JSON.stringify(row)).join("\n"));
  const { status, stderr } = gainsay(["extract", "--in", source, "--out", target]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

  const [ferry, nobody, ...none] = readFileSync(target, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(none).toEqual([]);
  expect(nobody).toEqual({ id: 2, claims: [] });
  const [first, second] = ferry.claims;
  expect(first.speaker.name).toMatch(/ferry company/i);
  expect(
    first.content.map((span: { start: number; end: number }) => TEXT.slice(span.start, span.end)),
  ).toEqual(["the 14:10 sailing left on time"]);
  expect(second).toMatchObject({
    cue: { text: "denied" },
    denies: true,
    reported: false,
    directness: "indirect",
    via: [],
  });
  expect(second.attribution).not.toBe(first.attribution);
  expect(TEXT.slice(second.cue.start, second.cue.end)).toBe("denied");
}, 30_000);

it("extract reads standard input and writes standard output", () => {
  const { status, stdout } = gainsay(
    ["extract", "--in", "-", "--out", "-"],
    JSON.stringify({ id: "a", text: TEXT }),
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout).claims).toHaveLength(2);
}, 30_000);

it("extract stops at a row it can't read: file, line, reason, status 2, no file", () => {
  const source = join(folder, "in.jsonl");
  writeFileSync(source, `${JSON.stringify({ id: "a", text: TEXT })}\n{"id":"b"}\n`);
  const { status, stderr } = gainsay(["extract", "--in", source, "--out", join(folder, "out.jsonl")]);
  expect(status).toBe(2);
  expect(stderr.trim()).toBe(`${source}:2: text: text has to be a string.`);
  expect(readdirSync(folder)).toEqual(["in.jsonl"]);
}, 30_000);

it.each([
  [["extract"]],
  [["extract", "--in", "a.jsonl"]],
  [["extract", "--inn", "a", "--out", "b"]],
  [["extraxt"]],
])(
  "%j is answered with how it is used, status 2",
  (args) => {
    const { status, stderr } = gainsay(args);
    expect(status).toBe(2);
    expect(stderr).toContain("extract --in sources.jsonl --out claims.jsonl");
  },
  30_000,
);
