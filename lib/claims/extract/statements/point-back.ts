import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import type { TextActor } from "@/lib/claims/extract/speakers/find-actors";
import {
  followAllegation,
  followVerdict,
  lowered,
  untrue,
} from "@/lib/claims/extract/statements/follow-allegation";
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
/** Under an arrangement something is done; in a meeting something happens. */
const UNDER = wordSet(
  "arrangement agreement deal plan scheme programme program policy order pact understanding treaty contract practice operation cooperation support",
);
const IN = wordSet("meeting incident attack event talks conversation case situation episode");
const UNTRUE =
  /^(?:this|that|it|these|those) (?:is|was|are|were)(?: simply| just| completely| absolutely| totally| utterly| all| quite)?(?: not true| untrue| false| a lie| lies| nonsense| wrong| not the case| not so| fake news| fake| incorrect)[.!]?$/iu;

/** What stands before a noun phrase or opens it. */
const NO_ATTRIBUTE =
  /^(?:an?|the|no|any|its|his|her|their|is|was|of|in|for|to|and|’s|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|\w+ed|had|has|have|got)$/iu;
/** Nothing that could be untrue by itself. */
const SO = /\b(?:says?|said|thinks?|claims?|claimed) so[.!]?$/u;

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
