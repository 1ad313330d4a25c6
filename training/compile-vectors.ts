import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { wordNumber } from "@/lib/language/lexicon/lexicon";
import { encodeVectors } from "@/lib/language/vectors/vectors-file";
import { principalAxes } from "./vectors/principal-axes";

/** As many words, in the order of their frequency, as fit into a file that may ship. */
const WORDS = 26_000;
/** Of the 100 dimensions. The first axes tell frequent words from rare ones, not meanings: they are left out. */
const AXES = 64;
const LEFT_OUT = 2;

const { values } = parseArgs({
  options: {
    vectors: { type: "string" },
    out: { type: "string", default: "lib/language/vectors/vectors.bin" },
  },
});
if (!values.vectors) {
  console.error("usage: node --import tsx training/compile-vectors.ts --vectors FILE [--out FILE]");
  process.exit(2);
}

type Embeddings = { dimensions: number; words: string[]; vectors: Record<string, number[]> };
const { dimensions, words, vectors } = JSON.parse(readFileSync(values.vectors, "utf8")) as Embeddings;

const chosen = words
  .filter((word) => /^[a-z][a-z'-]*[a-z]$/.test(word) && vectors[word])
  .filter((word, rank) => rank < 8000 || ["n", "v", "a", "r"].some((of) => wordNumber(word, of as "n") >= 0))
  .slice(0, WORDS);
const rows = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));

const mean = new Float64Array(dimensions);
for (const row of rows)
  for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] ?? 0) + (row[k] ?? 0) / rows.length;
for (const row of rows) for (let k = 0; k < dimensions; k++) row[k] = (row[k] ?? 0) - (mean[k] ?? 0);

const axes = principalAxes(rows).slice(LEFT_OUT, LEFT_OUT + AXES);
const turned = rows.map((row) => {
  const made = axes.map((axis) => axis.reduce((sum, value, k) => sum + value * (row[k] ?? 0), 0));
  const length = Math.hypot(...made) || 1;
  return Int8Array.from(made, (value) => Math.max(-127, Math.min(127, Math.round((value / length) * 254))));
});
const file = encodeVectors(chosen, turned, AXES);
const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
writeFileSync(values.out, packed);
console.log(`${chosen.length} words, ${AXES} dimensions, ${file.length} bytes, ${packed.length} packed`);
