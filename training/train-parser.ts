import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { encodeWeights, type Weights } from "@/lib/language/dependencies/weights";
import { readGold } from "./gold-sentence";
import { ParserTrainer } from "./parser-trainer";
import { quantise, sizeBelow } from "./quantise";
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
const random = seededRandom(20261123);
const trainer = new ParserTrainer(training, random);
let best = { las: 0, weights: null as Weights | null };
for (let epoch = 1; epoch <= Number(values.epochs); epoch++) {
  const started = performance.now();
  shuffle(training, random);
  for (const sentence of training) trainer.learn(sentence, epoch > 1);
  const averaged = trainer.averaged();
  const weights = {
    ...averaged,
    transitions: quantise(
      averaged.transitions as Float32Array,
      sizeBelow(averaged.transitions as Float32Array, 0.9995),
    ),
    labels: quantise(averaged.labels as Float32Array, sizeBelow(averaged.labels as Float32Array, 0.9995)),
  };
  const learned = performance.now();
  const ewt = scoreParser(development.ewt, weights);
  const gum = scoreParser(development.gum, weights);
  const las = (ewt.las + gum.las) / 2;
  const figures = [ewt.uas, ewt.las, gum.uas, gum.las].map((figure) => figure.toFixed(4)).join(" ");
  console.log(`epoch ${epoch}: ewt and gum dev, UAS LAS: ${figures} (${Math.round(learned - started)} ms)`);
  if (las > best.las) best = { las, weights };
}
if (best.weights) {
  const bytes = brotliCompressSync(encodeWeights(best.weights));
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes`);
}
