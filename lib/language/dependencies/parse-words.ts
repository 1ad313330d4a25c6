import { chooseBest } from "@/lib/language/dependencies/choose-best";
import { labelCandidates } from "@/lib/language/dependencies/choose-label";
import { type Configuration, stackAt, startConfiguration } from "@/lib/language/dependencies/configuration";
import { LABEL_FEATURES, labelFeatures } from "@/lib/language/dependencies/label-features";
import { bestTransition, scoreTransitions } from "@/lib/language/dependencies/score-transitions";
import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";
import { TRANSITION_FEATURES, transitionFeatures } from "@/lib/language/dependencies/transition-features";
import {
  attach,
  headAfter,
  isFinished,
  onlyTransition,
  SHIFT,
  shift,
  TRANSITION_COUNT,
} from "@/lib/language/dependencies/transitions";
import type { ParserWeights } from "@/lib/language/dependencies/weights";

/** Room for one decision's features and scores: filled anew each time, kept so that none has to be made. */
const features = new Int32Array(TRANSITION_FEATURES);
const arcFeatures = new Int32Array(LABEL_FEATURES);
const scores = new Float64Array(TRANSITION_COUNT);

/**
 * Heads and relations of a sentence's words, greedily: the best transition at each step, and the best relation as soon as an
 * arc is made, so that later decisions can look at it. Two steps a word, whatever the sentence's length.
 */
export function parseWords(words: SentenceWords, weights: ParserWeights): Configuration {
  const configuration = startConfiguration(words);
  while (!isFinished(configuration)) {
    const transition = chooseTransition(configuration, weights);
    if (transition === SHIFT) shift(configuration);
    else {
      const head = headAfter(configuration, transition);
      attach(configuration, head, labelArc(configuration, weights, head));
    }
  }
  return configuration;
}

function chooseTransition(configuration: Configuration, weights: ParserWeights): number {
  const only = onlyTransition(configuration);
  if (only >= 0) return only;
  transitionFeatures(configuration, features);
  scoreTransitions(weights.transitions, features, scores);
  return bestTransition(configuration, scores);
}

function labelArc(configuration: Configuration, weights: ParserWeights, head: number): number {
  const dependent = stackAt(configuration, 0);
  const candidates = labelCandidates(configuration, weights, dependent, head);
  if (candidates.length === 1) return candidates[0] as number;
  labelFeatures(configuration, dependent, head, arcFeatures);
  return chooseBest(weights.labels, candidates, arcFeatures);
}
