import type { TokenSpan } from "@/lib/claims/extract/attribution";
import { endOf } from "@/lib/claims/extract/attributions/constructions/parenthesis";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import {
  CHARGING,
  COUNTING,
  type CueFrame,
  frameOf,
  NAMING,
  WITH_PARTICLE,
} from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

const AFTER_OBJECT =
  /^(?:obj|xcomp|ccomp|obl|iobj|advcl|acl|nmod|advmod|amod|conj|dep|obl:agent|compound|parataxis)$/;

const CALLING = wordSet("call label brand dub term");
/** What begins a clause of the reporter's own after a comma. */
const OWN = wordSet("while although though whereas as after before until despite amid when but and");

/** The phrase that a verb attributes without a clause: "denied receiving support", "accused the firm of X", "called it Y". */
export function phraseContent(
  analysis: Analysis,
  passage: Passage,
  group: CueGroup,
  frame: CueFrame,
  lemma: string,
  speaker: FoundSpeaker | null,
): TokenSpan | null {
  const { tokens } = analysis;
  const tree = passage.tree();
  const { verb } = group;
  const next = tokens[verb + 1];
  if (!speaker || speaker.inverted || !next || next.tag === "PUNCT") return null;
  const children = tree.childrenOf(verb).filter((child) => child > verb && child !== speaker.head);
  if (frame.denies && next.tag === "VERB" && /ing$/.test(next.lower))
    return { first: verb + 1, last: beforeCue(verb + 1, beforeMark(verb + 1, endOf(analysis, passage))) };
  const particle = WITH_PARTICLE.get(lemma)?.has(next.lower);
  if (particle) return spanFrom(verb + 2);
  if (lemma === "tell" && isInfinitive(children)) return spanFrom(verb + 1);
  const object = children.find((child) => /^(?:obj|iobj|xcomp|ccomp)$/.test(tree.relationOf(child)));
  const charged = CHARGING.get(lemma);
  if (charged && hasWord(charged)) return spanFrom(verb + 1);
  if (COUNTING.has(lemma) && putsAtNumber())
    return { first: verb + 1, last: beforeMark(verb + 1, endOf(analysis, passage)) };
  const naming = NAMING.get(lemma);
  if (naming === "as" && hasWord(new Set(["as"]))) return untilCircumstance(spanFrom(verb + 1));
  if (naming === "bare" && object !== undefined && CALLING.has(lemma))
    return { first: verb + 1, last: beforeMark(verb + 1, endOf(analysis, passage)) };
  const asked = children.some((child) => /^i?obj$/.test(tree.relationOf(child)));
  if (frame.asks && asked && next.lower !== "not" && hasWord(new Set(["to"]))) return spanFrom(verb + 1);
  if (frame.things && object !== undefined) return spanFrom(verb + 1);
  return null;

  /** "denied taking bribes and said": a conjugated verb of saying goes with the denying, not with a form in "ing". */
  function beforeCue(first: number, last: number): number {
    for (let index = first; index < last; index++) {
      const at = tokens[index + 1]?.tag === "ADV" ? index + 2 : index + 1;
      const behind = tokens[at];
      if (/^(?:who|which|that)$/.test(tokens[index]?.lower ?? "")) return last;
      if (tokens[index]?.tag !== "CCONJ" || behind?.tag !== "VERB" || /ing$/.test(behind.lower)) continue;
      const said = frameOf(behind.lemma);
      if (said && (said.says || said.tells || said.denies)) return index - 1;
    }
    return last;
  }

  function putsAtNumber(): boolean {
    for (let index = verb + 2; index < passage.sentence.to && index < verb + 15; index++) {
      const isNumber = [1, 2, 3].some((ahead) => tokens[index + ahead]?.tag === "NUM");
      if (tokens[index]?.lower === "at" && isNumber) return true;
      if (/^[,;:.]$/.test(tokens[index]?.text ?? "")) return false;
    }
    return false;
  }

  /** "told her to leave". */
  function isInfinitive(below: readonly number[]): boolean {
    return below.some(
      (child) =>
        tree.relationOf(child) === "xcomp" &&
        tree.childrenOf(child).some((own) => tokens[own]?.lower === "to"),
    );
  }

  /** Whether a word stands at the head of one of the phrases after the verb, before the clause ends. */
  function hasWord(wanted: ReadonlySet<string>): boolean {
    for (let index = verb + 1; index < passage.sentence.to && index < verb + 25; index++) {
      if (wanted.has(tokens[index]?.lower ?? "")) return true;
      if (/^[;:.]$/.test(tokens[index]?.text ?? "")) return false;
    }
    return false;
  }

  /** "described the crossing as rough as he left the ferry": what stands beside the describing is left out. */
  function untilCircumstance(span: TokenSpan | null): TokenSpan | null {
    if (!span) return null;
    let named = false;
    for (let index = span.first; index < span.last; index++) {
      const lower = tokens[index]?.lower ?? "";
      if (named && /^(?:as|while|when|after|before|during)$/.test(lower))
        return { first: span.first, last: index - 1 };
      if (index > span.first && tokens[index - 1]?.lower === "as") named = true;
    }
    return span;
  }

  function spanFrom(first: number): TokenSpan | null {
    let last = first;
    for (const child of children) {
      if (!AFTER_OBJECT.test(tree.relationOf(child))) continue;
      const reach = tree.reachOf(child);
      if (tree.relationOf(child) === "advcl" && tokens[reach.first - 1]?.text === ",") break;
      if (tree.relationOf(child) === "conj" || tree.relationOf(child) === "parataxis") break;
      last = Math.max(last, reach.last);
    }
    last = beforeMark(first, last);
    while (last > first && tokens[last]?.tag === "PUNCT" && !/^["”’)]$/.test(tokens[last]?.text ?? ""))
      last--;
    return last < first ? null : { first, last };
  }

  /** Whether the reporter goes on after a comma: a participle, a clause of time or contrast, another attribution. */
  function startsAnew(from: number, to: number): boolean {
    const token = tokens[from];
    if (!token || /^(?:VERB|AUX|SCONJ|CCONJ|PRON)$/.test(token.tag) || OWN.has(token.lower)) return true;
    for (let index = from; index <= to && index < from + 14; index++) {
      const frameThere = tokens[index]?.tag === "VERB" ? frameOf(tokens[index]?.lemma ?? "") : undefined;
      if (frameThere?.says || frameThere?.tells) return true;
    }
    return false;
  }

  /** A phrase ends at a mark, unless it lists or describes: "peace, jobs and trust". */
  function beforeMark(first: number, last: number): number {
    for (let index = first + 1; index < last; index++) {
      const next = tokens[index + 1];
      if (!/^(?:[,;:—–]|--)$/.test(tokens[index]?.text ?? "") || !next) continue;
      if (tokens[index]?.text === "," && !startsAnew(index + 1, last)) continue;
      return index - 1;
    }
    return last;
  }
}
