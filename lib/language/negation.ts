import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import { type NegationCue, readCue } from "@/lib/language/negation/negation-cue";
import { scopeOf, type TokenRuns } from "@/lib/language/negation/negation-scope";

/** A negation of a sentence, with what it reaches. */
export type Negation = NegationCue & { scope: TokenRuns };

/** Nobody negates more often in one sentence; a text of nothing but "not" stays cheap. */
const MOST = 100;

/**
 * The negations of a sentence, in order: what negates, which clauses are turned by it, what there is none of, and the scope. Pure.
 *
 * Cues and scopes follow ConanDoyle-neg, the corpus of the *SEM 2012 shared task (Morante and Daelemans 2012): a negated verb's
 * scope is its clause with the subject, without the cue and without coordinated clauses. They are read off the dependency
 * tree, as DEEPEN (Mehrabi et al. 2015) does to mend the windows of NegEx (Chapman et al. 2001). Unlike there, prefixes ("un-") are
 * no cues, and words that mean a negation are ones of a kind apart.
 */
export function findNegations(analysis: Analysis, sentence: Sentence): Negation[] {
  const tree = analysis.treeOf(sentence);
  const found: Negation[] = [];
  for (let at = sentence.from; at < sentence.to && found.length < MOST; at++) {
    const cue = readCue(analysis.tokens, tree, at);
    if (!cue) continue;
    const heads = cue.predicates.length > 0 || cue.none === null ? cue.predicates : [cue.none];
    found.push({ ...cue, scope: scopeOf(tree, heads, cue.cue) });
  }
  return found;
}

/** Whether a predicate is turned an odd number of times; words that mean a negation ("denied") don't count. */
export function isNegated(negations: readonly Negation[], predicate: number): boolean {
  const turns = negations.filter(
    ({ kind, predicates }) => kind !== "lexical" && predicates.includes(predicate),
  );
  return turns.length % 2 === 1;
}

/** Whether there is none of what a noun or pronoun names: "no soldiers", "nobody", "neither side". */
export function isNone(negations: readonly Negation[], noun: number): boolean {
  return negations.some(({ none }) => none === noun);
}
