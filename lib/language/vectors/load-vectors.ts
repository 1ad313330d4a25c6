import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { decodeVectors, type WordVectors } from "@/lib/language/vectors/vectors-file";

let loaded: WordVectors | null = null;

/** The word vectors that ship, read once, at first use. Throws when the file beside this one is missing. */
export function loadVectors(): WordVectors {
  loaded ??= decodeVectors(brotliDecompressSync(readFileSync(new URL("./vectors.bin", import.meta.url))));
  return loaded;
}
