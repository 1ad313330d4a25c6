import type { Attribution, TokenSpan } from "@/lib/claims/extract/attribution";
import { ASKING } from "@/lib/claims/extract/attributions/cues/cues";
import { isOutlet } from "@/lib/claims/extract/attributions/outlets";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

/** As much of the outer one's words must the inner one hold for the outer to do no more than pass it on. */
const MOST = 0.6;

/** Acts, not words that somebody stands for, with these behind them: "called for a vote", "pressed for a vote". */
const ACTING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", wordSet("for on")],
  ["press", wordSet("for")],
  ["plead", wordSet("for")],
]);

/**
 * One attribution within the words of another: what a person reports of others is a claim of that person; what an outlet passes on is a
 * claim of the one whom it names, with the outlet as a step of the chain.
 */
export function withChains(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
  const bySentence = new Map<number, Attribution[]>();
  for (const each of found) bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  const dropped = new Set<Attribution>();
  for (const beside of bySentence.values()) {
    for (const inner of beside) {
      const outer = beside.find(
        (other) => other !== inner && !dropped.has(other) && holds(analysis, other, inner),
      );
      if (!outer) continue;
      if (isAside(analysis, outer) && inner.kind === "clause") dropped.add(outer);
      else if (passesOn(analysis, outer, inner)) {
        inner.via = [...inner.via, stepOf(analysis, outer), ...outer.via];
        dropped.add(outer);
      } else {
        if (isHeldBack(analysis, outer, inner)) {
          outer.reported = true;
          outer.others = [...(outer.others ?? []), inner.cue?.first ?? 0];
        }
        dropped.add(inner);
      }
    }
  }
  return found.filter((attribution) => !dropped.has(attribution));
}

function holds({ tokens }: Analysis, outer: Attribution, inner: Attribution): boolean {
  const cue = tokens[inner.cue?.first ?? -1];
  if (!cue || outer.kind === "transcript") return false;
  return outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/**
 * Whether the outer one only tells what the inner one said. It holds its words where those of saying describe something ("the cargo
 * declared as salt was dry"), go with something ("the union walked out, rejecting the offer", "when he said so"), or are what it denies
 * ("denied rejecting it").
 */
function isHeldBack(analysis: Analysis, outer: Attribution, inner: Attribution): boolean {
  const { tokens, sentences } = analysis;
  const sentence = sentences[inner.sentence];
  const { cue } = inner;
  if (!sentence || !cue || inner.kind === "hearsay") return true;
  // "said that the governor had asked for help" tells what she did.
  if (isAct(analysis, inner)) return false;
  // "said the ministry's claim that C was wrong" says something of the claim, "repeated the ministry's claim that C" doesn't.
  if (inner.kind === "nominal") return outer.kind !== "clause" && outer.kind !== "parenthetical";
  const verb = verbOf(analysis, cue);
  if (outer.denies && (tokens[verb]?.start ?? 0) === outer.content[0]?.start) return false;
  const tree = analysis.treeOf(sentence);
  const relation = tree.relationOf(verb);
  if (/^(?:acl|acl:relcl|amod)$/.test(relation)) return false;
  if (relation !== "advcl") return true;
  const isMarked = tree.childrenOf(verb).some((child) => child < verb && tree.relationOf(child) === "mark");
  return !isMarked && !/ing$/.test(tokens[verb]?.lower ?? "");
}

/** "Asked the council to let him go", "demanded a vote", "called for a vote", not "called the vote unfair". */
function isAct(analysis: Analysis, { kind, cue, cueLemma }: Attribution): boolean {
  if (!cue || (kind !== "phrase" && kind !== "clause")) return false;
  if (ASKING.has(cueLemma) || (kind === "phrase" && cueLemma === "demand")) return true;
  const behind = analysis.tokens[verbOf(analysis, cue) + 1]?.lower ?? "";
  return kind === "phrase" && (ACTING.get(cueLemma)?.has(behind) ?? false);
}

function verbOf({ tokens }: Analysis, { first, last }: TokenSpan): number {
  for (let at = last; at > first; at--) if (tokens[at]?.tag === "VERB") return at;
  return first;
}

/** "she said that C, as the papers show": beside what somebody said, not over it. */
function isAside({ tokens }: Analysis, { kind, speaker }: Attribution): boolean {
  return kind === "parenthetical" && speaker !== null && tokens[speaker.first - 1]?.lower === "as";
}

function passesOn(analysis: Analysis, outer: Attribution, inner: Attribution): boolean {
  if (!outer.speaker || !inner.speaker || inner.kind === "nominal") return false;
  // "the envoy said so, the Lantern reported": whatever is named so reports of others.
  const reports = outer.kind === "parenthetical" && outer.cueLemma === "report";
  if (!reports && !isOutlet(analysis, outer.speaker)) return false;
  return lengthOf(inner) >= MOST * (lengthOf(outer) - 30);
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function stepOf(analysis: Analysis, { speaker, cue }: Attribution) {
  const { start, end } = stretchOf(analysis, speaker ?? { first: 0, last: 0 });
  const said = cue ? stretchOf(analysis, cue) : { start: 0, end: 0 };
  return {
    text: analysis.text.slice(start, end),
    verb: analysis.text.slice(said.start, said.end),
    start,
    end,
  };
}
