import type { Rejection } from "@/lib/contradictions/compare/claim-features";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

/**
 * Words that call a story untrue, by lemma: the vocabulary of denials and of the headlines that debunk. Strong ones speak of a story
 * as such; weak ones can also belong to what is told ("a fake passport").
 */
const STRONG =
  wordSet(`hoax debunk untrue baseless unfounded groundless disprove disproven refute rebut discredit misreport
  debunking misinformation disinformation falsehood rubbish nonsense bogus fabricate fabrication satire satirical
  urban-legend myth unsubstantiated erroneous hogwash baloney poppycock photoshop photoshopped malarkey fictitious`);
const WEAK = wordSet(`fake false deny denial dismiss reject wrong incorrect inaccurate mistaken
  misleading contradict doubt exaggerate exaggerated retract retraction apologize prank staged
  dupe fool quash squash debunked lied lies lying liar`);
/** How a headline opens that sets something straight. */
const OPENING =
  /^\s*(?:(?:sorry|nope|no|false|fake|hoax|wrong|update|correction|rumou?r check|fact check)\s*[,:;!.–-]|no,? )\s*/i;
const PHRASES =
  /\b(?:not (?:so fast|true(?! that)|real|the case(?! that)|correct)|no truth (?:to|in|behind)|isn['’]t true(?! that)|aren['’]t true|never happened|did(?:n['’]t| not) (?:actually|really) \w+|(?:isn['’]t|is not|aren['’]t|are not|wasn['’]t|was not) (?:actually|really)|alive and (?:well|kicking)|(?:is|are|was|were) (?:a )?(?:false|fake|hoax|lie|wrong|untrue)|shoots? down|(?:claim|story|report|rumou?r|image|photo|video)s? (?:is|are|was|were) (?:all )?(?:false|fake|a hoax|bogus)|far from (?:it|true)|nothing (?:to|of) (?:it|the (?:sort|kind))|no such thing|fake news|made[- ]up(?! (?:of|the|for|by|a|an|our|my|his|her|their)\b)|out of context|not what (?:it|they) seems?)\b/i;

/** The first and strongest words of a statement that call something untrue; null for none. Pure. */
export function findRejection(analysis: Analysis): Rejection | null {
  const { text, tokens } = analysis;
  const phrase = PHRASES.exec(text);
  if (phrase) return at(text, phrase.index, phrase[0].length, "strong");
  const opening = OPENING.exec(text);
  if (opening && /[,:;!.–-]\s*$/.test(opening[0]) && text.length > opening[0].length + 10)
    return at(text, 0, opening[0].trimEnd().length - 1, "strong");
  const strong = tokens.find(({ lemma, lower }) => STRONG.has(lemma) || STRONG.has(lower));
  if (strong) return { start: strong.start, end: strong.end, word: strong.text, strength: "strong" };
  // "The company denies that": the verb of a clause, not "the denied boarding rules".
  const denies = tokens.find((token, at) => token.lemma === "deny" && isMain(analysis, at));
  if (denies) return { start: denies.start, end: denies.end, word: denies.text, strength: "strong" };
  const weak = tokens.find(({ lemma, lower }) => WEAK.has(lemma) || WEAK.has(lower));
  return weak ? { start: weak.start, end: weak.end, word: weak.text, strength: "weak" } : null;
}

function isMain({ sentences, treeOf }: Analysis, at: number): boolean {
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  return sentence !== undefined && treeOf(sentence).headOf(at) < 0;
}

function at(text: string, start: number, length: number, strength: Rejection["strength"]): Rejection {
  return { start, end: start + length, word: text.slice(start, start + length), strength };
}
