import { chooseLabel, labelCandidates } from "@/lib/language/dependencies/choose-label";
import { type Configuration, stackAt, startConfiguration } from "@/lib/language/dependencies/configuration";
import { labelFeatures, MOST_LABEL_FEATURES } from "@/lib/language/dependencies/label-features";
import { bestTransition, scoreTransitions } from "@/lib/language/dependencies/score-transitions";
import type { SentenceWords } from "@/lib/language/dependencies/sentence-words";
import {
  MOST_TRANSITION_FEATURES,
  transitionFeatures,
} from "@/lib/language/dependencies/transition-features";
import {
  attach,
  headAfter,
  isFinished,
  SHIFT,
  shift,
  TRANSITION_COUNT,
} from "@/lib/language/dependencies/transitions";
import type { ParserWeights } from "@/lib/language/dependencies/weights";

/**
 * Heads and relations of a sentence's words, greedily: the best transition at each step, and the best relation as soon as an
 * arc is made, so that later decisions can look at it. Two steps a word, whatever the sentence's length.
 */
export function parseWords(words: SentenceWords, weights: ParserWeights): Configuration {
  const configuration = startConfiguration(words);
  const features = new Int32Array(MOST_TRANSITION_FEATURES);
  const arcFeatures = new Int32Array(MOST_LABEL_FEATURES);
  const scores = new Float64Array(TRANSITION_COUNT);
  while (!isFinished(configuration)) {
    const count = transitionFeatures(configuration, features);
    scoreTransitions(weights.transitions, features, count, scores);
    const transition = bestTransition(configuration, scores);
    if (transition === SHIFT) shift(configuration);
    else {
      const head = headAfter(configuration, transition);
      attach(configuration, head, labelArc(configuration, weights, head, arcFeatures));
    }
  }
  return configuration;
}

function labelArc(
  configuration: Configuration,
  weights: ParserWeights,
  head: number,
  features: Int32Array,
): number {
  const dependent = stackAt(configuration, 0);
  const candidates = labelCandidates(configuration, weights, dependent, head);
  if (candidates.length === 1) return candidates[0] as number;
  const count = labelFeatures(configuration, dependent, head, features);
  return chooseLabel(weights.labels, candidates, features, count);
}
