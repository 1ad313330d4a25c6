import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import type { ParserWeights } from "@/lib/language/dependencies/weights";
import { encodeWeights } from "@/lib/language/dependencies/weights-file";
import { readGold } from "./gold-sentence";
import { jackknifeTags, tagSentences, trainTagger } from "./jackknife";
import { ParserTrainer } from "./parser-trainer";
import { quantise } from "./quantise";
import { seededRandom, shuffle } from "./random";
import { scoreParser } from "./score-parser";

const { values } = parseArgs({
  options: {
    treebank: { type: "string" },
    epochs: { type: "string", default: "10" },
    out: { type: "string", default: "lib/language/dependencies/weights.bin" },
  },
});
if (!values.treebank) {
  console.error(
    "usage: node --import tsx training/train-parser.ts --treebank FOLDER [--epochs 10] [--out FILE]",
  );
  process.exit(2);
}

const folder = values.treebank;
const read = (name: string) => readGold(join(folder, `${name}.conllu`));
const training = [...read("ewt-train"), ...read("gum-open-train")];
const development = { ewt: read("ewt-dev"), gum: read("gum-open-dev") };

const learnedTags = trainTagger(training);
const tagger = { ...learnedTags, table: quantise(learnedTags.table, 0.2) };
tagSentences([...development.ewt, ...development.gum], tagger);
jackknifeTags(training);
console.log("the tagger is trained, the training sentences are tagged by others of its kind");

const random = seededRandom(20261123);
const trainer = new ParserTrainer(training, random);
let best = { las: 0, parser: null as ParserWeights | null };
for (let epoch = 1; epoch <= Number(values.epochs); epoch++) {
  const started = performance.now();
  shuffle(training, random);
  for (const sentence of training) trainer.learn(sentence, epoch > 1);
  const learned = trainer.averaged();
  const parser = {
    ...learned,
    transitions: quantise(learned.transitions, 0.8),
    labels: quantise(learned.labels, 0.6),
  };
  const ewt = scoreParser(development.ewt, parser);
  const gum = scoreParser(development.gum, parser);
  const figures = [ewt.uas, ewt.las, gum.uas, gum.las].map((figure) => figure.toFixed(4)).join(" ");
  console.log(
    `epoch ${epoch}: EWT and GUM dev, UAS LAS: ${figures} (${Math.round(performance.now() - started)} ms)`,
  );
  const las = (ewt.las + gum.las) / 2;
  if (las > best.las) best = { las, parser };
}
if (best.parser) {
  const bytes = brotliCompressSync(encodeWeights({ parser: best.parser, tagger }));
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes`);
}
