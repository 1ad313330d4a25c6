import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import type { StatementDraft } from "@/lib/claims/extract/statements/statement-draft";
import { wordSet } from "@/lib/language/word-set";

/** A claim that was written before, by its place among all claims of the text. */
export type EarlierClaim = {
  statement: string;
  speaker: TextActor | null;
  sentence: number;
  /** The lemma of the cue: what was alleged is an allegation. */
  cue?: string;
};

/** No longer are statements that only call another one untrue, in tokens. */
const SHORT = 10;
/** So many claims back, and so many sentences, "such" may point. */
const CLAIMS = 8;
const SENTENCES = 3;
/** A claim that names the thing itself may be further away. */
const NAMING_SENTENCES = 10;
const ALLEGED_SENTENCES = 6;
/** Under an arrangement something is done; in a meeting something happens. */
const UNDER = wordSet(
  "arrangement agreement deal plan scheme programme program policy order pact understanding treaty contract practice operation cooperation support",
);
const IN = wordSet("meeting incident attack event talks conversation case situation episode");
const SAYING = wordSet(
  "allegation claim report accusation charge assertion rumour rumor suggestion statement story account",
);
const DENIAL =
  /^(?:It is not true|There (?:is|was|were|are|has been) no\b|No\b|Nobody\b)|\b(?:not|never)\b|n[’']t\b/u;
/** "the claim" is the one just before. */
const NEAREST = /^(?:claim|assertion|suggestion|statement|it|this|that)s?$/iu;
const PRONOUN = /^(?:They|He|She|It|We|You|That|This) /u;
const UNTRUE =
  /^(?:this|that|it|these|those) (?:is|was|are|were)(?: simply| just| completely| absolutely| totally| utterly| all| quite)?(?: not true| untrue| false| a lie| lies| nonsense| wrong| not the case| not so| fake news| fake| incorrect)[.!]?$/iu;

/** What stands before a noun phrase or opens it. */
const NO_ATTRIBUTE =
  /^(?:an?|the|no|any|its|his|her|their|is|was|of|in|for|to|and|’s|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|\w+ed|had|has|have|got)$/iu;
/** Nothing that could be untrue by itself. */
const SO = /\b(?:says?|said|thinks?|claims?|claimed) so[.!]?$/u;
const VERDICT =
  /^(?:(?:the|this|that|these|those|all|such|any) )*(it|this|that|claims?|allegations?|accusations?|reports?|rumou?rs?|charges?|assertions?|suggestions?|stor(?:y|ies)) (?:as )?(?:\w+ly )?["“]?(?:an? )?(?:\w+ly )?(?:false|untrue|baseless|groundless|unfounded|wrong|incorrect|invented|fabricated|nonsense|lies?|fabrications?|falsehoods?|inventions?|fake news|fake)["”]?[.,]?$/iu;

/**
 * Follows "such", "this" and "the allegation" to the claim that they point to. With `statement` the whole is rewritten; without, the
 * draft is changed where it can be, and only the link is told.
 */
export function pointBack(
  draft: StatementDraft,
  earlier: readonly EarlierClaim[],
  denies: boolean,
  speaker: TextActor | null,
): { statement: string | null; refersTo: number | null } | null {
  const sentence = sentenceOf(draft);
  if (draft.words.length <= SHORT && UNTRUE.test(draft.render())) {
    const at = lastOf(earlier, sentence, speaker);
    return at < 0 || SO.test(earlier[at]?.statement ?? "") ? null : untrue(earlier, at);
  }
  const verdict = followVerdict(draft, earlier, sentence, speaker);
  if (verdict) return verdict;
  for (let place = 0; place < draft.words.length; place++) {
    if (draft.token(place)?.lower === "such" && draft.token(place + 1)?.lower !== "as")
      return followSuch(draft, place, earlier, sentence, speaker);
  }
  return denies ? followAllegation(draft, earlier, sentence, speaker) : null;
}

/** "no such arrangement": "no arrangement under which …"; "no such clause": "no exit clause of three years". */
function followSuch(
  draft: StatementDraft,
  place: number,
  earlier: readonly EarlierClaim[],
  sentence: number,
  speaker: TextActor | null,
): { statement: string | null; refersTo: number } | null {
  const article = /^an?$/.test(draft.token(place + 1)?.lower ?? "") ? 1 : 0;
  let head = place + 1 + article;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(draft.token(head)?.tag ?? "") && isNoun(draft, head + 1)) head++;
  const noun = draft.token(head);
  if (!noun) return null;
  const naming = lastNaming(earlier, noun.lemma.toLowerCase(), sentence);
  const at = naming?.at ?? lastOf(earlier, sentence, speaker);
  const before = earlier[at];
  if (!before) return null;
  if (naming) {
    draft.put(place, "");
    for (let word = place + 1; word < head; word++) draft.put(word, "");
    draft.put(head, naming.phrase);
    return { statement: null, refersTo: at };
  }
  const lemma = noun.lemma.toLowerCase();
  const link = UNDER.has(lemma) ? "under which" : IN.has(lemma) ? "in which" : null;
  if (link) {
    draft.put(place, "");
    draft.put(head, `${noun.lower} ${link} ${lowered(before.statement)}`);
  }
  return { statement: null, refersTo: at };
}

/** "exists" behind a noun is easily read as one. */
function isNoun(draft: StatementDraft, place: number): boolean {
  const token = draft.token(place);
  return (
    token !== undefined && /^(?:NOUN|PROPN)$/.test(token.tag) && !/^(?:exist|happen|occur)/.test(token.lower)
  );
}

/** "denied the allegation": the allegation is the last claim that somebody made. */
function followAllegation(
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
function followVerdict(
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
function untrue(
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

/** The last claim that somebody else made nearby. */
function lastOf(earlier: readonly EarlierClaim[], sentence: number, speaker: TextActor | null): number {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const before = earlier[at];
    if (!before || sentence - before.sentence > SENTENCES) return -1;
    if (speaker === null || before.speaker !== speaker) return at;
  }
  return -1;
}

/** The last claim that names such a thing, and how: "exit clause of three years in the lease". */
function lastNaming(
  earlier: readonly EarlierClaim[],
  noun: string,
  sentence: number,
): { at: number; phrase: string } | null {
  for (let at = earlier.length - 1; at >= 0 && at >= earlier.length - CLAIMS; at--) {
    const before = earlier[at];
    if (!before || sentence - before.sentence > NAMING_SENTENCES) return null;
    const words = before.statement.replace(/[.!?]$/u, "").split(" ");
    const head = words.findIndex((word) => singular(word.toLowerCase()) === singular(noun));
    if (head < 1) continue;
    let first = head;
    while (
      first > 0 &&
      head - first < 3 &&
      !NO_ATTRIBUTE.test(words[first - 1] ?? "") &&
      !/^\d/.test(words[first - 1] ?? "")
    )
      first--;
    const of = /^(?:of|for|with|between|on|about|to)$/.test(words[head + 1] ?? "")
      ? words.slice(head + 1, head + 7)
      : [];
    return { at, phrase: [...words.slice(first, head + 1), ...of].join(" ").replace(/[,;].*$/u, "") };
  }
  return null;
}

function singular(word: string): string {
  return word.replace(/s$/u, "");
}

function sentenceOf({ analysis, words }: StatementDraft): number {
  return sentenceAt(analysis.sentences, analysis.tokens[words[0] ?? 0]?.start ?? 0);
}

/** As it goes on within a sentence: without its full stop, in lower case unless it opens with a name. */
function lowered(statement: string): string {
  const words = statement.replace(/[.!]$/u, "");
  return /^(?:The|A|An|There|It|This|That|These|Those|No|Some|All|Any|Two|Three|Its|His|Her|Their|Our|About|At|In|On|If|When|Every|Each|Most|Many|Several|Another|They|He|She|Nobody|Nothing|Not)\b/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
