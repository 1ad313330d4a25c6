import { chooseBest, placeOf } from "@/lib/language/dependencies/choose-best";
import { labelCandidates } from "@/lib/language/dependencies/choose-label";
import { type Configuration, stackAt, startConfiguration } from "@/lib/language/dependencies/configuration";
import { LABEL_FEATURES, labelFeatures } from "@/lib/language/dependencies/label-features";
import {
  bestTransition,
  scoreTransitions,
  TRANSITION_STRIDE,
} from "@/lib/language/dependencies/score-transitions";
import { TRANSITION_FEATURES, transitionFeatures } from "@/lib/language/dependencies/transition-features";
import {
  attach,
  headAfter,
  isFinished,
  isLegal,
  LEFT,
  onlyTransition,
  SHIFT,
  shift,
  TRANSITION_COUNT,
} from "@/lib/language/dependencies/transitions";
import { ARC_KINDS, arcKind, type ParserWeights } from "@/lib/language/dependencies/weights";
import type { GoldSentence } from "./gold-sentence";
import { transitionCosts } from "./oracle";
import { Perceptron } from "./perceptron";

const TRANSITION_PLACES = 1 << 22;
const LABEL_PLACES = 1 << 21;

/** How often a wrong step of its own is taken while it learns, so that it learns to go on from mistakes. */
const FOLLOW_OWN = 0.9;

/** A right step has to win by this much, or it is learned again: close wins don't carry over to other texts. */
const MARGIN = 60;

/** Relations that are rarer than this with a kind of arc are never looked at. */
const LEAST_SHARE = 0.001;

/** Learns transitions and labels from gold sentences, one at a time. */
export class ParserTrainer {
  readonly #transitions = new Perceptron(TRANSITION_PLACES);
  readonly #labels = new Perceptron(LABEL_PLACES);
  readonly #candidates: number[][];
  readonly #features = new Int32Array(TRANSITION_FEATURES);
  readonly #arcFeatures = new Int32Array(LABEL_FEATURES);
  readonly #scores = new Float64Array(TRANSITION_COUNT);
  readonly #costs = new Float64Array(TRANSITION_COUNT);
  readonly #random: () => number;

  constructor(sentences: readonly GoldSentence[], random: () => number) {
    this.#candidates = findCandidates(sentences);
    this.#random = random;
  }

  /** The weights as they stand, not averaged. */
  get #current(): ParserWeights {
    return {
      transitions: this.#transitions.weights,
      labels: this.#labels.weights,
      candidates: this.#candidates,
    };
  }

  /** The weights averaged over all that was seen. */
  averaged(): ParserWeights {
    return {
      transitions: this.#transitions.averaged(),
      labels: this.#labels.averaged(),
      candidates: this.#candidates,
    };
  }

  learn(gold: GoldSentence, explore: boolean): void {
    const configuration = startConfiguration(gold.words);
    while (!isFinished(configuration)) {
      const transition = this.#learnTransition(configuration, gold, explore);
      if (transition === SHIFT) shift(configuration);
      else {
        const head = headAfter(configuration, transition);
        attach(configuration, head, this.#learnLabel(configuration, gold, head));
      }
    }
  }

  #learnTransition(configuration: Configuration, gold: GoldSentence, explore: boolean): number {
    const only = onlyTransition(configuration);
    if (only >= 0) return only;
    transitionFeatures(configuration, this.#features);
    scoreTransitions(this.#transitions.weights, this.#features, this.#scores);
    transitionCosts(configuration, gold.heads, this.#costs);
    const predicted = bestTransition(configuration, this.#scores);
    const wanted = this.#bestOfCheapest();
    this.#transitions.tick();
    const rival = this.#bestMistake(configuration, this.#costs[wanted] as number);
    if (rival < 0 || (this.#scores[rival] as number) + MARGIN < (this.#scores[wanted] as number))
      return predicted;
    this.#reward(wanted, 1);
    this.#reward(rival, -1);
    if (this.#costs[predicted] === this.#costs[wanted]) return predicted;
    return explore && this.#random() < FOLLOW_OWN ? predicted : wanted;
  }

  /** Moves a transition's score: as only differences to RIGHT are kept, that of RIGHT moves both others the other way. */
  #reward(transition: number, change: number): void {
    for (const feature of this.#features) {
      const place = (feature << 1) & (TRANSITION_PLACES - TRANSITION_STRIDE);
      if (transition !== LEFT) this.#transitions.add(place, transition === SHIFT ? change : -change);
      if (transition !== SHIFT) this.#transitions.add(place + 1, transition === LEFT ? change : -change);
    }
  }

  /** The legal transition with the best score that costs more than it has to; -1 when there is none. */
  #bestMistake(configuration: Configuration, lowest: number): number {
    let best = -1;
    for (let transition = 0; transition < TRANSITION_COUNT; transition++) {
      if (!isLegal(configuration, transition) || this.#costs[transition] === lowest) continue;
      if (best < 0 || (this.#scores[transition] as number) > (this.#scores[best] as number))
        best = transition;
    }
    return best;
  }

  #bestOfCheapest(): number {
    const lowest = Math.min(...this.#costs);
    let best = -1;
    for (let transition = 0; transition < TRANSITION_COUNT; transition++) {
      if (this.#costs[transition] !== lowest) continue;
      if (best < 0 || (this.#scores[transition] as number) > (this.#scores[best] as number))
        best = transition;
    }
    return best;
  }

  /** Learns only from arcs that are right, and gives what it would have said. */
  #learnLabel(configuration: Configuration, gold: GoldSentence, head: number): number {
    const dependent = stackAt(configuration, 0);
    const candidates = labelCandidates(configuration, this.#current, dependent, head);
    labelFeatures(configuration, dependent, head, this.#arcFeatures);
    const predicted = chooseBest(this.#labels.weights, candidates, this.#arcFeatures);
    if (gold.heads[dependent] !== head) return predicted;
    this.#labels.tick();
    const wanted = gold.labels[dependent] as number;
    if (predicted !== wanted && candidates.includes(wanted)) {
      for (const feature of this.#arcFeatures) {
        this.#labels.add(placeOf(feature, wanted, LABEL_PLACES - 1), 1);
        this.#labels.add(placeOf(feature, predicted, LABEL_PLACES - 1), -1);
      }
    }
    return predicted;
  }
}

/** The relations seen with each kind of arc, but for the rarest, which cost more time than they are worth. */
function findCandidates(sentences: readonly GoldSentence[]): number[][] {
  const counts = Array.from({ length: ARC_KINDS }, () => new Map<number, number>());
  for (const { words, heads, labels } of sentences) {
    for (let word = 0; word < words.count; word++) {
      const head = heads[word] as number;
      const seen = counts[arcKind(words.tag[word] as number, words.tag[head] as number, word < head)];
      const label = labels[word] as number;
      seen?.set(label, (seen.get(label) ?? 0) + 1);
    }
  }
  return counts.map((seen) => {
    const least = Math.max(2, LEAST_SHARE * [...seen.values()].reduce((sum, times) => sum + times, 0));
    const common = [...seen].filter(([, times]) => times >= least);
    return (common.length > 0 ? common : [...seen]).map(([label]) => label).sort((one, other) => one - other);
  });
}
