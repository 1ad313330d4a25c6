import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { encodeWeights } from "@/lib/language/dependencies/weights-file";
import { addWeights } from "./add-weights";
import { asGold, readGold } from "./gold-sentence";
import { jackknifeTags, tagSentences, trainTagger } from "./jackknife";
import { makeNewsSentences } from "./news-sentences";
import { ParserTrainer } from "./parser-trainer";
import { quantise } from "./quantise";
import { seededRandom, shuffle } from "./random";
import { scoreParser } from "./score-parser";

/** Chosen on the development parts, as everything else that was chosen. */
const EPOCHS = 6;
const RUNS = 3;
const NEWS_SENTENCES = 1500;
/** Weights below these sizes are left out of the file; the figures stay the same. */
const LEAST = { tags: 0.2, transitions: 0.8, labels: 0.6 };

const { values } = parseArgs({
  options: {
    treebank: { type: "string" },
    out: { type: "string", default: "lib/language/dependencies/weights.bin" },
  },
});
if (!values.treebank) {
  console.error("usage: node --import tsx training/train-parser.ts --treebank FOLDER [--out FILE]");
  process.exit(2);
}

const folder = values.treebank;
const read = (name: string) => readGold(join(folder, `${name}.conllu`));
const treebank = [...read("ewt-train"), ...read("gum-open-train")];
const news = asGold(makeNewsSentences(NEWS_SENTENCES, 5));
const development = { ewt: read("ewt-dev"), gum: read("gum-open-dev") };

const learnedTags = trainTagger(treebank);
const tagger = { ...learnedTags, table: quantise(learnedTags.table, LEAST.tags) };
jackknifeTags(treebank, tagger.lexicon);
tagSentences([...news, ...development.ewt, ...development.gum], tagger, tagger.lexicon);
console.log("The tagger is trained; the training sentences are tagged by others of its kind.");

const training = [...treebank, ...news];
/** Several runs in different orders, their weights added: what each learned by chance weighs less. */
let learned = null;
for (let run = 1; run <= RUNS; run++) {
  const random = seededRandom(run);
  const trainer = new ParserTrainer(training, random);
  const order = [...training];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    for (const sentence of order) trainer.learn(sentence, epoch > 1);
  }
  learned = addWeights(learned, trainer.averaged());
  const ewt = scoreParser(development.ewt, learned);
  const gum = scoreParser(development.gum, learned);
  const figures = [ewt.uas, ewt.las, gum.uas, gum.las].map((figure) => figure.toFixed(4)).join(" ");
  console.log(`after run ${run}: EWT and GUM dev, UAS LAS: ${figures}`);
}
if (learned) {
  const parser = {
    ...learned,
    transitions: quantise(learned.transitions, LEAST.transitions * RUNS),
    labels: quantise(learned.labels, LEAST.labels * RUNS),
  };
  const bytes = brotliCompressSync(encodeWeights({ parser, tagger }));
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes`);
}
