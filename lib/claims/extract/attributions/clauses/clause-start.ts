import { findComplementiser } from "@/lib/claims/extract/attributions/clauses/find-complementiser";
import { holdsClause, subjectBefore } from "@/lib/claims/extract/attributions/clauses/holds-clause";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import type { CueFrame } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { Analysis } from "@/lib/language/analyse-text";

const QUESTION = /^(?:how|why|what|who|whom|whose|where|whether|if|which)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|recently|again|also)$/;
const COUNT =
  /^(?:about|around|over|nearly|almost|not|at|only|just|more|most|fewer|less|up|no|neither|none)$/;
/** What a clause may begin with that follows its cue without "that". */
const OPENS = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|VERB|ADV)$/;

type Around = {
  group: CueGroup;
  /** The last token of the cue, or of a speaker behind it. */
  since: number;
  /** The verb of what was said, where the tree has one. */
  root: number | undefined;
  /** "strikes that it said targeted militants": what was said has its subject before the speaker. */
  gap: boolean;
  frame: CueFrame;
};

/** Where the words begin that a cue introduces, behind "that", an addressee, a day and a place; `finite` when they hold a verb with a subject. */
export function clauseStart(
  analysis: Analysis,
  passage: Passage,
  { group, since, root, gap, frame }: Around,
): { first: number; marked: boolean; finite: boolean } | null {
  const { tokens } = analysis;
  const tree = passage.tree();
  const takesThat = frame.says || frame.tells || frame.denies || frame.shows;
  const that = takesThat ? findComplementiser(analysis, passage, group.verb, since) : undefined;
  if (that !== undefined) return { first: that + 1, marked: true, finite: true };
  const subject = root === undefined ? undefined : subjectBefore(passage, root);
  const beside = frame.says && since === group.last ? besideCue() : null;
  if (beside !== null) return { first: beside, marked: false, finite: true };
  const told = frame.tells && !subject ? pronounBehindAddressee() : null;
  if (told !== null) return { first: told, marked: false, finite: true };
  if (root === undefined) return null;
  const reach = Math.max(tree.reachOf(root).first, since + 1);
  const own = subject !== undefined && frame.tells ? tree.reachOf(subject).first : reach;
  return { first: Math.max(reach, own), marked: false, finite: subject !== undefined };

  /** A verb of saying takes no object beside its clause, so the clause begins at once, or behind a day. */
  function besideCue(): number | null {
    const at = behindDay();
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || (token.lower === "not" && next?.lower === "to")) return null;
    if (token.lower === "that" && /^(?:AUX|VERB)$/.test(next?.tag ?? "")) return at;
    if (root !== undefined && !subject && hasObjectBefore(root)) return at;
    const participle = token.tag === "VERB" && /ing$/.test(token.lower);
    if (gap && /^(?:VERB|AUX)$/.test(token.tag) && !participle) return at;
    if (QUESTION.test(token.lower) && (root !== undefined || frame.asks)) return at;
    if (token.tag === "ADP" && !isCount(at)) return pronounAfter(at);
    const opens =
      OPENS.test(token.tag) || /^["“]$/.test(token.text) || token.lower === "there" || isCount(at);
    if (!opens || participle) return null;
    if (root !== undefined && subject !== undefined && tree.reachOf(root).first <= at) return at;
    if (frame.things && !frame.tells && root === undefined && hasObject()) return null;
    return holdsClause(analysis, passage, group.verb, at) ? at : null;
  }

  /** "said on Friday the"; "He said, a majority", where the subject opens the sentence. */
  function behindDay(): number {
    let at = since + 1;
    if (tokens[at]?.lower === "on" && TIME.test(tokens[at + 1]?.lower ?? "")) at++;
    while (TIME.test(tokens[at]?.lower ?? "")) at++;
    return tokens[at]?.text === "," && subject !== undefined && isSubjectFirst() ? at + 1 : at;
  }

  function hasObject(): boolean {
    return tree
      .childrenOf(group.verb)
      .some((child) => child > group.verb && tree.relationOf(child) === "obj");
  }

  /** The tree takes the subject of what was said for an object of the saying, which has none. */
  function hasObjectBefore(child: number): boolean {
    if (!/^(?:ccomp|advcl)$/.test(tree.relationOf(child))) return false;
    return tree
      .childrenOf(group.verb)
      .some((own) => own > since && own < child && tree.relationOf(own) === "obj");
  }

  function isSubjectFirst(): boolean {
    const own = tree.childrenOf(group.verb);
    return own.some((child) => child < group.verb && tree.reachOf(child).first === passage.from);
  }

  /** "about 30 troops", "not every resident", "at least four". */
  function isCount(index: number): boolean {
    const isPreposition = tokens[index]?.tag === "ADP";
    if (isPreposition && !/^(?:NUM|ADJ|ADV)$/.test(tokens[index + 1]?.tag ?? "")) return false;
    return COUNT.test(tokens[index]?.lower ?? "");
  }

  /** "adding in the same breath it would pay", "said in a letter there was". */
  function pronounAfter(from: number): number | null {
    for (let index = from + 1; index < passage.sentence.to && index < from + 9; index++) {
      const token = tokens[index];
      if (!token || token.tag === "PUNCT" || token.tag === "VERB") return null;
      const isSubject = /^(?:he|she|it|they|we|i|there)$/.test(token.lower);
      if (isSubject && /^(?:VERB|AUX)$/.test(tokens[index + 1]?.tag ?? "")) return index;
    }
    return null;
  }

  /** "told reporters he had": behind one noun phrase. */
  function pronounBehindAddressee(): number | null {
    let at = since + 1;
    if (tokens[at]?.tag === "DET") at++;
    while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? "")) at++;
    const opens = at > since + 1 && /^(?:he|she|it|they|we|i|there)$/.test(tokens[at]?.lower ?? "");
    return opens && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? "") ? at : null;
  }
}
