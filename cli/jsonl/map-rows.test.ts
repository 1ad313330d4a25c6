import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { BadRow } from "./bad-row";
import { mapRows } from "./map-rows";

const row = z.object({ id: z.string("an id is needed."), words: z.string("words have to be a string.") });

let folder: string;
let files: { in: string; out: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gainsay-rows-"));
  files = { in: join(folder, "in.jsonl"), out: join(folder, "out.jsonl") };
});
afterEach(() => rm(folder, { recursive: true }));

async function run(input: string | Uint8Array): Promise<unknown[]> {
  await writeFile(files.in, input);
  await mapRows(files, row, ({ id, words }) => ({ id, length: words.length }));
  return (await readFile(files.out, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("rows that can be read", () => {
  it("come out in their order, one a line", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      id: `s${index}`,
      words: "x".repeat(index % 90),
    }));
    const out = await run(rows.map((each) => JSON.stringify(each)).join("\n"));
    expect(out).toEqual(rows.map(({ id, words }) => ({ id, length: words.length })));
  });

  it.each([
    ["Windows line ends", '{"id":"a","words":"one"}\r\n{"id":"b","words":"three"}\r\n'],
    ["a byte order mark and empty lines", '\uFEFF{"id":"a","words":"one"}\n\n  \n{"id":"b","words":"three"}'],
  ])("with %s", async (_, input) => {
    expect(await run(input)).toEqual([
      { id: "a", length: 3 },
      { id: "b", length: 5 },
    ]);
  });

  it("may hold characters that part lines elsewhere, since JSON may", async () => {
    expect(await run('{"id":"a","words":"one\u2028two\u0085three"}\n')).toEqual([{ id: "a", length: 13 }]);
  });

  it("may lie across the chunks in which a file is read, in the middle of a letter", async () => {
    const words = "Ж".repeat(100_001);
    expect(await run(`${JSON.stringify({ id: "a", words })}\n{"id":"b","words":""}`)).toEqual([
      { id: "a", length: 100_001 },
      { id: "b", length: 0 },
    ]);
  });
});

describe("a row that can't be read", () => {
  const good = '{"id":"a","words":"one"}\n';
  it.each([
    ["is no JSON", `${good}\n{"id":"b",\n`, /in\.jsonl:3: this isn't JSON/],
    ["lacks its id", `${good}{"words":"two"}`, /in\.jsonl:2: id: an id is needed\./],
    [
      "has a number for words",
      `${good}{"id":"b","words":2}`,
      /in\.jsonl:2: words: words have to be a string\./,
    ],
    ["is a list", `[1]\n`, /in\.jsonl:1: /],
    [
      "isn't UTF-8",
      Buffer.concat([Buffer.from(good), Buffer.from([0x7b, 0xff, 0xfe, 0x7d])]),
      /in\.jsonl:2: this line isn't UTF-8/,
    ],
  ])(
    "because it %s, is named by file, line and reason, and nothing is written",
    async (_, input, message) => {
      await writeFile(files.out, "what was there before");
      await expect(run(input)).rejects.toThrow(message);
      await expect(run(input)).rejects.toBeInstanceOf(BadRow);
      expect(await readFile(files.out, "utf8")).toBe("what was there before");
      expect((await readdir(folder)).sort()).toEqual(["in.jsonl", "out.jsonl"]);
    },
  );
});

it("says which file isn't there", async () => {
  await expect(mapRows({ ...files, in: join(folder, "nowhere.jsonl") }, row, (each) => each)).rejects.toThrow(
    /nowhere/,
  );
});
