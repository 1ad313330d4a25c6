import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTreebank } from "./read-treebank";

const ROWS = [
  ["1-2", "Don't", "_", "_", "_", "_", "_", "_", "_", "_"],
  ["1", "Do", "do", "AUX", "VB", "_", "3", "aux", "_", "_"],
  ["2", "n't", "not", "PART", "RB", "_", "3", "advmod", "_", "_"],
  ["3", "go", "go", "VERB", "VB", "_", "0", "root", "_", "SpaceAfter=No"],
  ["4", ".", ".", "PUNCT", ".", "_", "3", "punct", "_", "_"],
];

it("puts the text together, also of words that are written as one", () => {
  const file = join(mkdtempSync(join(tmpdir(), "treebank-")), "made.conllu");
  writeFileSync(file, `# sent_id = 1\n${ROWS.map((row) => row.join("\t")).join("\n")}\n\n`);
  const [sentence] = readTreebank(file);
  expect(sentence?.text.trim()).toBe("Don't go.");
  expect(sentence?.words.map(({ form, start, end, head }) => [form, start, end, head])).toEqual([
    ["Do", 0, 2, 2],
    ["n't", 2, 5, 2],
    ["go", 6, 8, -1],
    [".", 8, 9, 2],
  ]);
});
