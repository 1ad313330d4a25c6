import type { Token } from "@/lib/language/token";
import { isPast } from "@/lib/language/verb-forms";
import { wordSet } from "@/lib/language/word-set";

/** Words before a date that put it ahead. */
const AHEAD = wordSet("will 'll wo shall would next upcoming");
/** These do where they go on to it: "due on Friday", "plans to meet on Friday", "the planned May 1 talks". */
const PLANS = wordSet("due scheduled planned expected plans plan intends");
/** What is promised or asked for "by May" is due then. */
const COMMITS = wordSet(
  "promise pledge vow agree demand want plan expect guarantee offer undertake order schedule must should need may might could can",
);
/** Behind these a new thing is told. */
const PARTS = /^[,;:.“”"()—–]$|^(?:said|says|told|added)$/;
const FARTHEST = 8;

/**
 * Whether a date without a year or week lies ahead of the day that the text was published on, by the words before it in its clause: "will
 * meet on Friday". News means the nearest day behind otherwise. Pure.
 */
export function liesAhead(tokens: readonly Token[], from: number, at: number): boolean {
  if (isDeadline(tokens, from, at)) return true;
  for (let index = at - 1; index >= from && index >= at - FARTHEST; index--) {
    const word = tokens[index]?.lower ?? "";
    if (PARTS.test(word)) return false;
    if (word === "to") {
      // "To meet on Friday", but not "to Moscow on Friday".
      if (tokens[index + 1]?.tag === "VERB" && isAhead(tokens, from, index)) return true;
    } else if (AHEAD.has(word)) return true;
    else if (
      PLANS.has(word) &&
      (index + 1 === at || /^(?:to|for|on|by|in)$/.test(tokens[index + 1]?.lower ?? ""))
    )
      return true;
  }
  return false;
}

/**
 * Whether a day without a year lies behind: "met her on 14 May", but not "a vote set for 14 May", nor "said the vote would be on
 * 14 May". Only the verb nearest before "on" counts. Pure.
 */
export function liesBehind(tokens: readonly Token[], from: number, at: number): boolean {
  if (at <= from || tokens[at - 1]?.lower !== "on") return false;
  for (let index = at - 2; index >= from && index >= at - FARTHEST; index--) {
    const token = tokens[index];
    if (!token || PARTS.test(token.lower)) return false;
    if (token.tag === "VERB" || token.tag === "AUX")
      return !/ing$/.test(token.lower) && isPast(token.lower, token.lemma);
  }
  return false;
}

/** "Promised compensation by May", "must be open by Friday", but not "had closed by May". */
function isDeadline(tokens: readonly Token[], from: number, at: number): boolean {
  if (at <= from || tokens[at - 1]?.lower !== "by") return false;
  for (let index = at - 2; index >= from && index >= at - FARTHEST; index--) {
    const token = tokens[index];
    if (!token || PARTS.test(token.lower)) return false;
    if (token.tag !== "VERB" && token.tag !== "AUX") continue;
    if (COMMITS.has(token.lemma)) return true;
    if (isPast(token.lower, token.lemma) && tokens[index - 1]?.lower !== "be") return false;
  }
  return false;
}

/** "Is to meet", "agreed to meet", but not "used to meet" or "failed to meet". */
function isAhead(tokens: readonly Token[], from: number, to: number): boolean {
  const before = to - 1 >= from ? (tokens[to - 1]?.lemma ?? "") : "";
  return /^(?:be|have|agree|want|hope|promise|vow|set|ready|about|decide|go|wish|pledge|threaten)$/.test(
    before,
  );
}
