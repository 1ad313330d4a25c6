import { hashPair } from "@/lib/contradictions/features/hash-words";
import { isSameQuarrel, type PairFacts } from "@/lib/contradictions/suggest/pair-facts";

/** So many open suggestions a claim: who has a dozen to look at knows that it is disputed. */
const MOST_OF_A_CLAIM = 12;
/** So many of two statements, by whomever they are made. */
const MOST_OF_STATEMENTS = 3;
/** So many of two topics: claims that differ in numbers only ("41 trains", "42 trains") are one topic. */
const MOST_OF_TOPICS = 20;

/** Two statements as one number, whichever comes first: the same wherever they are made in a case. Pure. */
export function statementPair({ first, second }: PairFacts): bigint {
  return hashPair(first.fingerprint, second.fingerprint);
}

/** Two topics as one number. Pure. */
export function topicPair({ first, second }: PairFacts): bigint {
  return hashPair(first.topic, second.topic);
}

/** What stands already, as far as it limits what is suggested. */
export type Standing = {
  /** Pairs with the statements of those that are to be suggested. */
  pairs: PairFacts[];
  /** Open suggestions, by claim and by pair of topics. */
  ofClaim: Map<string, number>;
  ofTopics: Map<bigint, number>;
};

/**
 * Lets one suggestion a quarrel through, and no more than an analyst can look at: so thousands of claims that say nearly the same
 * don't become millions of pairs. What is let through counts from then on: give the strongest first.
 */
export function limitSuggestions({ pairs, ofClaim, ofTopics }: Standing): (pair: PairFacts) => boolean {
  const ofStatements = new Map<bigint, PairFacts[]>();
  const add = (pair: PairFacts) => {
    const key = statementPair(pair);
    ofStatements.set(key, [...(ofStatements.get(key) ?? []), pair]);
  };
  for (const pair of pairs) add(pair);
  return (pair) => {
    const ids = [pair.first.claimId, pair.second.claimId];
    const alike = ofStatements.get(statementPair(pair)) ?? [];
    const topics = topicPair(pair);
    if (alike.length >= MOST_OF_STATEMENTS || alike.some((one) => isSameQuarrel(one, pair))) return false;
    if (ids.some((id) => (ofClaim.get(id) ?? 0) >= MOST_OF_A_CLAIM)) return false;
    if ((ofTopics.get(topics) ?? 0) >= MOST_OF_TOPICS) return false;
    add(pair);
    for (const id of ids) ofClaim.set(id, (ofClaim.get(id) ?? 0) + 1);
    ofTopics.set(topics, (ofTopics.get(topics) ?? 0) + 1);
    return true;
  };
}
