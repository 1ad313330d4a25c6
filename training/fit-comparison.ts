import { KINDS } from "@/lib/contradictions/compare/finding";
import type { Example } from "./comparison-examples";
import { PRIORS } from "./comparison-priors";

export type Model = { weights: Map<string, number> };

const EPOCHS = 300;
const ROUNDS = 4;
const RATE = 0.05;
/** How strongly a weight is held near its prior, in examples. */
const HOLD = 3;
/**
 * What each set tells something about. The pairs were made of negations and of opposite words; sentences that stand near each other show how often a
 * negation or an opposite means nothing. Quantities, dates, roles and denials stay what we judged: all that could be learned of them here is that
 * they are rare. The news articles are only measured.
 */
const LEARNED: Readonly<Record<Example["set"], ReadonlySet<string>>> = {
  negnli: new Set(["negation", "polarity", "none", "antonym", "opposite-word", "exclusive"]),
  political: new Set(["negation", "polarity", "antonym", "opposite-word"]),
  breaking_nli: new Set(["antonym", "opposite-word", "exclusive"]),
  treebank: new Set(["negation", "polarity", "antonym"]),
  news: new Set(),
};

/**
 * Fits a logistic regression for each kind of finding to examples of which each holds several findings: the score of an example is that
 * of its best finding, so each round picks the best ones by the weights so far and fits them (Andrews et al. 2002, multiple-instance
 * learning). Weights are held near priors (maximum a posteriori), so that a kind with few examples stays what we judged. Deterministic.
 */
export function fitModel(examples: readonly Example[]): Model {
  const usable = examples.filter(({ findings }) => findings.length > 0);
  let model: Model = { weights: new Map() };
  for (let round = 0; round < ROUNDS; round++) {
    const rows = usable.flatMap((example) => {
      const best = scoreExample(model, example).best;
      return best && LEARNED[example.set].has(kindOf(best)) ? [{ finding: best, ...example }] : [];
    });
    model = fitRows(rows);
  }
  return model;
}

function kindOf(finding: Map<string, number>): string {
  for (const name of finding.keys()) return name.slice(0, name.indexOf("."));
  return "";
}

/** Every weight that has a prior. */
function priorNames(): string[] {
  return Object.keys(PRIORS).flatMap((name) =>
    name.includes(".") ? [name] : KINDS.map((kind) => `${kind}.${name}`),
  );
}

/** The weight that a measure of a kind is held near to. */
export function priorOf(name: string): number {
  const general = name.slice(name.indexOf(".") + 1);
  return PRIORS[name] ?? PRIORS[general] ?? 0;
}

/** The score of an example: that of its best finding. */
export function scoreExample({ weights }: Model, { findings }: Example) {
  let score = 0;
  let best: Map<string, number> | null = null;
  for (const finding of findings) {
    let sum = 0;
    for (const [name, value] of finding) sum += (weights.get(name) ?? priorOf(name)) * value;
    const own = 1 / (1 + Math.exp(-sum));
    if (own > score) [score, best] = [own, finding];
  }
  return { score, best };
}

type Row = { finding: Map<string, number>; positive: boolean; weight: number };

/** Adam on the whole set: it is small. */
function fitRows(rows: readonly Row[]): Model {
  const names = [...new Set([...priorNames(), ...rows.flatMap(({ finding }) => [...finding.keys()])])].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const prior = Float64Array.from(names, priorOf);
  const sparse = rows.map(({ finding, positive, weight }) => ({
    at: Int32Array.from(finding.keys(), (name) => index.get(name) ?? 0),
    value: Float64Array.from(finding.values()),
    target: Number(positive),
    weight,
  }));
  const weights = Float64Array.from(prior);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const slope = new Float64Array(names.length);
    for (const { at, value, target, weight } of sparse) {
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (value[k] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      for (let k = 0; k < at.length; k++)
        slope[at[k] ?? 0] = (slope[at[k] ?? 0] ?? 0) + error * (value[k] ?? 0);
    }
    for (let k = 0; k < names.length; k++) {
      const gradient = (slope[k] ?? 0) + HOLD * ((weights[k] ?? 0) - (prior[k] ?? 0));
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * gradient;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * gradient * gradient;
      const step =
        (mean[k] ?? 0) / (1 - 0.9 ** epoch) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** epoch)) + 1e-8);
      weights[k] = (weights[k] ?? 0) - RATE * step;
    }
  }
  return { weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}
