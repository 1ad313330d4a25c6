import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Example, readNeighbours, readNews, readPairs } from "./comparison-examples";
import { fitModel, type Model, scoreExample } from "./fit-comparison";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string", default: "lib/contradictions/compare/score/weights.json" },
  },
});
if (!values.data) {
  console.error("usage: node --import tsx training/train-comparison.ts --data FOLDER [--out FILE]");
  process.exit(2);
}

const pairs = join(values.data, "pairs");
const examples: Example[] = [
  ...readPairs(pairs, "negnli", 1),
  ...readPairs(pairs, "political", 1),
  ...readPairs(pairs, "breaking_nli", 0.05, 4),
  ...readNews(join(values.data, "news")),
  ...readNeighbours(join(values.data, "treebank", "gum-open-train.conllu"), 0.3),
];

const FOLDS = 5;
const THRESHOLD = 0.35;
const groups = [...new Set(examples.map(({ set, group }) => `${set}/${group}`))];
const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
const fold = ({ set, group }: Example) => foldOf.get(`${set}/${group}`) ?? 0;

const scored: { example: Example; score: number }[] = [];
for (let held = 0; held < FOLDS; held++) {
  const model = fitModel(examples.filter((example) => fold(example) !== held));
  for (const example of examples)
    if (fold(example) === held) scored.push({ example, score: scoreExample(model, example).score });
}
for (const set of new Set(examples.map((example) => example.set))) {
  const own = scored.filter(({ example }) => example.set === set);
  for (const threshold of [THRESHOLD, 0.5, 0.7]) report(set, own, threshold);
}
write(fitModel(examples), THRESHOLD);

function report(set: string, own: typeof scored, threshold: number): void {
  const hit = own.filter(({ example, score }) => example.positive && score >= threshold).length;
  const proposed = own.filter(({ score }) => score >= threshold).length;
  const all = own.filter(({ example }) => example.positive).length;
  const [p, r] = [hit / (proposed || 1), hit / (all || 1)];
  const f = (2 * p * r) / (p + r || 1);
  console.log(
    `${set.padEnd(13)} ${threshold}  P ${p.toFixed(2)} R ${r.toFixed(2)} F ${f.toFixed(2)}  ${hit}/${proposed} of ${all}, ${own.length} pairs`,
  );
}

function write({ weights }: Model, threshold: number): void {
  const sorted = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([x], [y]) => (x < y ? -1 : 1));
  const rounded = sorted.map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]);
  writeFileSync(
    values.out ?? "",
    `${JSON.stringify({ threshold, weights: Object.fromEntries(rounded) }, null, 2)}\n`,
  );
}
