import type { Example } from "./comparison-examples";

export type Model = { weights: Map<string, number> };

const EPOCHS = 400;
const ROUNDS = 4;
const RATE = 0.05;
/** How strongly weights are held near 0; those of one kind alone more than those that all kinds share. */
const SHRINK = 0.003;

/**
 * Fits a logistic regression to examples of which each holds several findings: the score of an example is that of its best
 * finding, so each round picks the best ones by the weights so far and fits them (Andrews et al. 2002, multiple-instance learning).
 * Deterministic.
 */
export function fitModel(examples: readonly Example[]): Model {
  const usable = examples.filter(({ findings }) => findings.length > 0);
  let model: Model = {
    weights: new Map([
      ["bias", -1],
      ["coverShort", 2],
    ]),
  };
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = usable.flatMap((example) => {
      // Of a pair that isn't one, every finding is wrong; of one that is, the best may be right.
      const best = scoreExample(model, example).best;
      return best ? [{ finding: best, target: Number(example.positive), weight: example.weight }] : [];
    });
    model = fit(chosen);
  }
  return model;
}

/** The score of an example: that of its best finding. */
export function scoreExample(
  { weights }: Model,
  { findings }: Example,
): { score: number; best: Map<string, number> | null } {
  let score = 0;
  let best: Map<string, number> | null = null;
  for (const finding of findings) {
    let sum = 0;
    for (const [name, value] of finding) sum += (weights.get(name) ?? 0) * value;
    const own = 1 / (1 + Math.exp(-sum));
    if (own > score) [score, best] = [own, finding];
  }
  return { score, best };
}

type Row = { finding: Map<string, number>; target: number; weight: number };

/** Adam on the whole set: it is small. */
function fit(rows: readonly Row[]): Model {
  const names = [...new Set(rows.flatMap(({ finding }) => [...finding.keys()]))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const sparse = rows.map(({ finding, target, weight }) => ({
    at: Int32Array.from(finding.keys(), (name) => index.get(name) ?? 0),
    value: Float64Array.from(finding.values()),
    target,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const slope = new Float64Array(names.length);
    for (const { at, value, target, weight } of sparse) {
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (value[k] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - target) * weight) / total;
      for (let k = 0; k < at.length; k++)
        slope[at[k] ?? 0] = (slope[at[k] ?? 0] ?? 0) + error * (value[k] ?? 0);
    }
    for (let k = 0; k < names.length; k++) {
      const hold = names[k] === "bias" ? 0 : names[k]?.includes(".") ? SHRINK : SHRINK / 3;
      const gradient = (slope[k] ?? 0) + hold * (weights[k] ?? 0);
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * gradient;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * gradient * gradient;
      const step =
        (mean[k] ?? 0) / (1 - 0.9 ** epoch) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** epoch)) + 1e-8);
      weights[k] = (weights[k] ?? 0) - RATE * step;
    }
  }
  return { weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}
