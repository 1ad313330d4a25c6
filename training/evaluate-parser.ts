import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadWeights } from "@/lib/language/dependencies/load-weights";
import { parseSentence } from "@/lib/language/dependencies/parse-sentence";
import { tagTokens } from "@/lib/language/tag-tokens";
import { readGold } from "./gold-sentence";
import { tagSentences } from "./jackknife";
import { projectTags } from "./project-tags";
import { readTreebank, type TreebankSentence } from "./read-treebank";
import { scoreParser } from "./score-parser";
import { scoreTagger } from "./score-tagger";

const { values } = parseArgs({ options: { treebank: { type: "string" } } });
if (!values.treebank) {
  console.error("usage: node --import tsx training/evaluate-parser.ts --treebank FOLDER");
  process.exit(2);
}

const { parser, tagger } = loadWeights();
const percent = (share: number) => share.toFixed(4);
console.log(
  "Gold tokens, predicted tags. UAS and LAS without punctuation, relations folded as in relations.ts;",
);
console.log("tags: the share of right parts of speech (UPOS), wink's and then the parser's own.");
for (const name of ["ewt-test", "gum-open-test", "pud"]) {
  const gold = readGold(join(values.treebank, `${name}.conllu`));
  tagSentences(gold, tagger, tagger.lexicon);
  const { uas, las } = scoreParser(gold, parser);
  const tags = scoreTagger(gold);
  console.log(
    `${name.padEnd(14)} UAS ${percent(uas)}  LAS ${percent(las)}  tags ${percent(tags.wink)} ${percent(tags.own)}`,
  );
}

const sentences = ["ewt-test", "gum-open-test", "pud"].flatMap((name) =>
  readTreebank(join(values.treebank ?? "", `${name}.conllu`)),
);
console.log("Speed, the best of seven passes over all three:");
const tokens = sentences.map(projectTags);
const count = tokens.reduce((sum, sentence) => sum + sentence.length, 0);
const text = sentences.map((sentence: TreebankSentence) => sentence.text).join("\n");
report("wink's pass and our tokens", () => tagTokens(text));
report("parseSentence", () => {
  for (const sentence of tokens) parseSentence(sentence, 0, sentence.length);
});

function report(what: string, work: () => void): void {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 7; pass++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  console.log(`  ${what}: ${Math.round(count / best)},000 tokens a second`);
}
