import { readFileSync } from "node:fs";

/** Lemmas that stand in fewer sentences than this are left out of the file: they count as unseen. */
const LEAST = 3;
const LEFT_OUT = new Set(["PUNCT", "NUM", "SYM", "X", "_"]);

/** How many sentences there are in CoNLL-U files, and in how many of them each lemma stands, in lower case, sorted. */
export function countSentences(files: readonly string[]): {
  documents: number;
  frequencies: [string, number][];
} {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const file of files)
    for (const block of readFileSync(file, "utf8").split("\n\n")) {
      const rows = block.split("\n").filter((line) => /^\d+\t/.test(line));
      if (rows.length === 0) continue;
      documents++;
      for (const lemma of new Set(rows.map(lemmaOf)))
        if (lemma) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  const frequencies = [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { documents, frequencies };
}

function lemmaOf(row: string): string | null {
  const [, , lemma = "", tag = ""] = row.split("\t");
  return LEFT_OUT.has(tag) || !/\p{L}/u.test(lemma) ? null : lemma.toLowerCase().replaceAll("’", "'");
}
