import { holdsClause } from "@/lib/claims/extract/attributions/clauses/holds-clause";
import { frameOf, SAYING_NOUNS } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Token } from "@/lib/language/token";

/** How many tokens an addressee and a place may take between a cue and "that". */
const FARTHEST = 18;

/**
 * The "that" which opens the words of a cue, behind an addressee, a day or a place: no relative one ("a report that blames"), none that
 * points ("said that man"), and none behind another verb.
 *
 * @param since the last token of the cue, or of a speaker behind it.
 */
export function findComplementiser(
  analysis: Analysis,
  passage: Passage,
  cue: number,
  since: number,
): number | undefined {
  const { tokens } = analysis;
  const tree = passage.tree();
  const end = Math.min(passage.sentence.to, since + FARTHEST);
  for (let index = since + 1; index < end; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next || /^[.;:]$/.test(token.text)) return undefined;
    const isFirst = index === since + 1;
    const opens = token.tag !== "DET" || !isFirst || isNoSingular(next) || opensWithParticiple(index, next);
    // "contradicting the navy, and that four had died" goes on with what was said before.
    if (token.lower === "that" && !isFirst && tokens[index - 1]?.tag === "CCONJ") return undefined;
    if (token.lower === "that" && isOfSubject(index)) return undefined;
    if (token.lower === "that" && opens)
      return isRelative(index, next) || pointsBack(index, next) ? undefined : index;
    if (isFirst && (token.tag === "PRON" || token.lower === "there")) return undefined;
    if (isOtherVerb(index, token)) return undefined;
  }
  return undefined;

  function isRelative(index: number, next: Token): boolean {
    const describes =
      index > since + 1 &&
      tree.relationOf(index) !== "mark" &&
      tokens[index - 1]?.tag === "NOUN" &&
      !isReported(index);
    const isAdverb = next.tag === "ADV" && /^(?:VERB|AUX)$/.test(tokens[index + 2]?.tag ?? "");
    if (next.tag === "AUX" || /^[.;:]$/.test(next.text)) return true;
    return describes || ((isAdverb || next.tag === "VERB") && !opensWithParticiple(index, next));
  }

  /** "said the ministry's claim that C was wrong": a verb that takes no object has its clause's subject beside it. */
  function isOfSubject(index: number): boolean {
    const frame = frameOf(tokens[cue]?.lemma ?? "");
    const noun = tokens[index - 1];
    if (!frame?.says || frame.things || frame.tells || noun?.tag !== "NOUN" || !SAYING_NOUNS.has(noun.lemma))
      return false;
    return (
      index > since + 1 && !tokens.slice(since + 1, index).some(({ tag }) => tag === "ADP" || tag === "PUNCT")
    );
  }

  /** "denied that leaked papers showed": a participle before its noun, with the clause's verb behind. */
  function opensWithParticiple(index: number, next: Token): boolean {
    const at = next.tag === "ADV" ? index + 2 : index + 1;
    return (
      index === since + 1 &&
      /(?:ed|en|n|t)$/.test(tokens[at]?.lower ?? "") &&
      /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? "") &&
      holdsClause(analysis, passage, cue, at + 1)
    );
  }

  /** "denied a report in the paper that it was in talks": a clause with its own subject, behind a noun of saying. */
  function isReported(index: number): boolean {
    const hasSubject =
      /^(?:he|she|it|they|we|there)$/.test(tokens[index + 1]?.lower ?? "") &&
      /^(?:is|are|was|were|would|will)$/.test(tokens[index + 2]?.lower ?? "");
    return hasSubject && tokens.slice(since + 1, index).some(({ lemma }) => SAYING_NOUNS.has(lemma));
  }

  /** "rejected that argument". */
  function pointsBack(index: number, next: Token): boolean {
    return (
      index === since + 1 &&
      next.tag === "NOUN" &&
      !isNoSingular(next) &&
      !holdsClause(analysis, passage, cue, index)
    );
  }

  function isOtherVerb(index: number, { tag, text, lower }: Token): boolean {
    if (tag === "AUX" || lower === "who") return true;
    if (lower === "citing") return false;
    return (
      tag === "VERB" && !/^\p{Lu}/u.test(text) && (!/ing$/.test(lower) || tokens[index - 1]?.text === ",")
    );
  }
}

/** What "that" can't point to: "notes that prices doubled". */
function isNoSingular({ tag, lower, lemma }: Token): boolean {
  return (
    tag === "PROPN" ||
    tag === "DET" ||
    tag === "PRON" ||
    (tag === "NOUN" && /s$/.test(lower) && lower !== lemma)
  );
}
