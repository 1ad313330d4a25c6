import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Weights } from "@/lib/language/dependencies/weights";
import { decodeWeights } from "@/lib/language/dependencies/weights-file";

let loaded: Weights | null = null;

/** The weights that ship, read once, at first use. Throws when the file beside this one is missing or isn't whole. */
export function loadWeights(): Weights {
  loaded ??= decodeWeights(brotliDecompressSync(readFileSync(new URL("./weights.bin", import.meta.url))));
  return loaded;
}
