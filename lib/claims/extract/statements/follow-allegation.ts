import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import type { EarlierClaim } from "@/lib/claims/extract/statements/point-back";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { wordSet } from "@/lib/language/word-set";

const SAYING = wordSet(
  "allegation claim report accusation charge assertion rumour rumor suggestion statement story account",
);
/** "the claim" is the one just before. */
const NEAREST = /^(?:claim|assertion|suggestion|statement|it|this|that)s?$/iu;
const PRONOUN = /^(?:They|He|She|It|We|You|That|This) /u;
const DENIAL =
  /^(?:It is not true|There (?:is|was|were|are|has been) no\b|No\b|Nobody\b)|\b(?:not|never)\b|n[’']t\b/u;
const VERDICT =
  /^(?:(?:the|this|that|these|those|all|such|any) )*(it|this|that|claims?|allegations?|accusations?|reports?|rumou?rs?|charges?|assertions?|suggestions?|stor(?:y|ies)) (?:as )?(?:\w+ly )?["“]?(?:an? )?(?:\w+ly )?(?:false|untrue|baseless|groundless|unfounded|wrong|incorrect|invented|fabricated|nonsense|lies?|fabrications?|falsehoods?|inventions?|fake news|fake)["”]?[.,]?$/iu;
const ALLEGED_SENTENCES = 6;

/** "denied the allegation": the allegation is the last claim that somebody made. */
export function followAllegation(
  draft: StatementDraft,
  earlier: readonly EarlierClaim[],
  sentence: number,
  speaker: TextActor | null,
): { statement: string | null; refersTo: number } | null {
  const isDefinite = draft.words.length === 1 || /^(?:the|that|this|those|these|it)$/.test(draft.at(0));
  if (draft.words.length > 3 || !isDefinite) return null;
  const noun = draft.token(draft.words.length - 1)?.lemma.toLowerCase() ?? "";
  if (!SAYING.has(noun) && !/^(?:it|this|that)$/.test(noun)) return null;
  const at = allegedOf(earlier, sentence, speaker, noun);
  return at < 0 ? null : untrueUnlessOpen(earlier, at);
}

/** "called the claim baseless", "dismissed it as a lie": of the claim itself, where it is found. */
export function followVerdict(
  draft: StatementDraft,
  earlier: readonly EarlierClaim[],
  sentence: number,
  speaker: TextActor | null,
): { statement: string | null; refersTo: number | null } | null {
  const [, noun = ""] = VERDICT.exec(draft.render()) ?? [];
  if (!noun) return null;
  const at = allegedOf(earlier, sentence, speaker, noun);
  if (at >= 0) return untrueUnlessOpen(earlier, at);
  return /^(?:it|this|that)$/i.test(noun)
    ? null
    : { statement: `The ${noun} ${noun.endsWith("s") ? "are" : "is"} false`, refersTo: null };
}

/** Words that open with a pronoun stand for nothing by themselves: only the link is told. */
function untrueUnlessOpen(
  earlier: readonly EarlierClaim[],
  at: number,
): { statement: string | null; refersTo: number } {
  return PRONOUN.test(earlier[at]?.statement ?? "") ? { statement: null, refersTo: at } : untrue(earlier, at);
}

/** The denial of a denial is left as it was said. */
export function untrue(
  earlier: readonly EarlierClaim[],
  at: number,
): { statement: string | null; refersTo: number } {
  if (earlier[at]?.statement.startsWith("It is not true that ")) return { statement: null, refersTo: at };
  return { statement: `It is not true that ${lowered(earlier[at]?.statement ?? "")}`, refersTo: at };
}

/**
 * What somebody else alleged nearby, by the noun for it: a claim is the last one that is no denial itself; an allegation what a cue
 * calls so, or else the first.
 */
function allegedOf(
  earlier: readonly EarlierClaim[],
  sentence: number,
  speaker: TextActor | null,
  noun: string,
): number {
  let nearest = -1;
  let first = -1;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const before = earlier[at];
    if (!before || sentence - before.sentence > ALLEGED_SENTENCES) break;
    if (speaker !== null && before.speaker === speaker) continue;
    const isAlleged = /^(?:accuse|accusation|allege|allegation|claim|charge|blame)$/.test(before.cue ?? "");
    if (isAlleged && (nearest < 0 || !NEAREST.test(noun))) return at;
    if (DENIAL.test(before.statement)) continue;
    if (nearest < 0) nearest = at;
    if (first < 0 || !PRONOUN.test(before.statement)) first = at;
  }
  return NEAREST.test(noun) ? nearest : first;
}

/** As it goes on within a sentence: without its full stop, in lower case unless it opens with a name. */
export function lowered(statement: string): string {
  const words = statement.replace(/[.!]$/u, "");
  return /^(?:The|A|An|There|It|This|That|These|Those|No|Some|All|Any|Two|Three|Its|His|Her|Their|Our|About|At|In|On|If|When|Every|Each|Most|Many|Several|Another|They|He|She|Nobody|Nothing|Not)\b/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
