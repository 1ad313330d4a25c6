import { SAYING_NOUNS } from "@/lib/claims/extract/attributions/cues/cues";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** Verbs that set words beside other words, whatever their object is. */
const SETTING_BESIDE = wordSet(
  "contradict refute rebut dispute counter echo cite quote backtrack backpedal recant retract reiterate corroborate",
);
/** Verbs that do so where their object is something that was said. */
const TREATING = wordSet(
  `reject dismiss reverse abandon drop withdraw revise correct change alter amend soften harden repeat back support confirm deny depart
   retreat shift modify undercut undermine challenge question walk row overturn ditch scrap renounce disown repudiate clarify update
   reaffirm maintain defend modify break stick`,
);
/** What was said or held before, beside the nouns of saying. */
const POSITIONS = wordSet(
  "position stance account version story line testimony narrative view denial stand opinion remark comment explanation tone rhetoric word",
);
/** What a sentence of saying may be called. */
const TURNS = wordSet(
  `reversal shift change departure retreat about-face u-turn turnaround turnabout contrast contradiction rebuke reference
   backtrack backdown volte-face climbdown concession challenge swipe nod break`,
);
/** So many tokens at most until the noun. */
const FARTHEST = 9;

/**
 * Whether words behind a comma are the reporter's own about what was said: "reversing its earlier position", "contradicting the
 * ministry", "in a reversal of its stance", "contrary to reports", "a claim that the union denied". What the clause itself leads to
 * ("killing four", "rejecting the offer") is none.
 */
export function isComment(tokens: readonly Token[], from: number, end: number): boolean {
  const token = tokens[from];
  if (!token) return false;
  if (token.lower === "contrary") return tokens[from + 1]?.lower === "to";
  if (/ing$/.test(token.lower) && token.tag !== "ADP") {
    const lemma = lemmaOf(token);
    return SETTING_BESIDE.has(lemma) || (TREATING.has(lemma) && holds(tokens, from + 1, end, isWords));
  }
  if (
    token.lower === "in" &&
    /^(?:an?|what|apparent|stark|sharp|clear|direct)$/.test(tokens[from + 1]?.lower ?? "")
  )
    return holds(tokens, from + 1, end, isTurn);
  if (token.lower !== "a" && token.lower !== "an") return false;
  return isCalled(tokens, from + 1, end);
}

/** "a claim the union denied", "an apparent reversal of its stance": the first noun of the phrase. */
function isCalled(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index <= end && index < from + 4; index++) {
    const token = tokens[index];
    if (!token || !/^(?:ADJ|ADV|NOUN|VERB)$/.test(token.tag)) return false;
    const isLast = tokens[index + 1]?.tag !== "NOUN";
    if (token.tag === "NOUN" && isLast)
      return (
        TURNS.has(token.lemma) ||
        /^(?:claim|allegation|assertion|accusation|charge|denial)$/.test(token.lemma)
      );
  }
  return false;
}

function holds(
  tokens: readonly Token[],
  from: number,
  end: number,
  fits: (token: Token) => boolean,
): boolean {
  for (let index = from; index <= end && index < from + FARTHEST; index++) {
    const token = tokens[index];
    if (!token || (token.tag === "PUNCT" && !/^['’-]$/.test(token.text))) return false;
    if (fits(token)) return true;
  }
  return false;
}

/** Whatever its tag: behind "earlier" the tagger takes "position" for a verb. */
function isWords({ lemma, lower }: Token): boolean {
  return (lower === lemma || lower === `${lemma}s`) && (SAYING_NOUNS.has(lemma) || POSITIONS.has(lemma));
}

function isTurn({ tag, lemma, lower }: Token): boolean {
  return (tag === "NOUN" || tag === "ADJ" || tag === "PROPN") && (TURNS.has(lemma) || TURNS.has(lower));
}

/** The tagger may take a participle for a noun. */
function lemmaOf({ tag, lemma, lower }: Token): string {
  if (tag === "VERB") return lemma;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`].find((form) => SETTING_BESIDE.has(form) || TREATING.has(form)) ?? lemma;
}
