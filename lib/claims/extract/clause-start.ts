import type { CueGroup } from "@/lib/claims/extract/cue-group";
import type { CueFrame } from "@/lib/claims/extract/cues";
import type { Passage } from "@/lib/claims/extract/passage";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Token } from "@/lib/language/token";

/** How many tokens an addressee and a place may take between a cue and "that". */
const FARTHEST = 18;
const QUESTION = /^(?:how|why|what|who|whom|whose|where|whether|if|which)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|recently|again|also)$/;
/** Behind these no finite verb belongs to the noun before them. */
const STOPS = /^(?:[;:.—–]|--)$/;
/** What a clause may begin with that follows its cue without "that". */
const OPENS = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|VERB|ADV)$/;

type Around = {
  group: CueGroup;
  /** The last token of the cue, or of a speaker behind it. */
  since: number;
  root: number | undefined;
  /** "strikes that it said targeted militants": what was said has its subject before the speaker. */
  gap: boolean;
  frame: CueFrame;
};

/** Where the words begin that a cue introduces, behind "that", an addressee, a day and a place; `finite` when they hold a verb with a subject. */
export function clauseStart(
  { tokens }: Analysis,
  passage: Passage,
  { group, since, root, gap, frame }: Around,
): { first: number; marked: boolean; finite: boolean } | null {
  const tree = passage.tree();
  const { verb } = group;
  const end = passage.sentence.to;
  const that = complementiser();
  if (that !== undefined) return { first: that + 1, marked: true, finite: true };
  const subject = root === undefined ? undefined : subjectOf(root);
  if (frame.says && since === group.last) {
    const first = besideCue();
    if (first !== null) return { first, marked: false, finite: true };
  }
  if (root === undefined) return null;
  const reach = Math.max(tree.reachOf(root).first, since + 1);
  const own = subject !== undefined && frame.tells ? tree.reachOf(subject).first : reach;
  return { first: Math.max(reach, own), marked: false, finite: subject !== undefined };

  /** "that" which opens a clause: no relative one ("a report that blames") and none behind another verb. */
  function complementiser(): number | undefined {
    for (let index = since + 1; index < end && index < since + FARTHEST; index++) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token || !next || /^[.;:]$/.test(token.text)) return undefined;
      if (token.lower === "that" && (token.tag !== "DET" || index > since + 1 || isPlural(next))) {
        const isRelative =
          (index > since + 1 && tree.relationOf(index) !== "mark" && tokens[index - 1]?.tag === "NOUN") ||
          next.tag === "VERB" ||
          next.tag === "AUX" ||
          /^[.;:]$/.test(next.text) ||
          (next.tag === "ADV" && /^(?:VERB|AUX)$/.test(tokens[index + 2]?.tag ?? ""));
        const pointsBack =
          index === since + 1 && next.tag === "NOUN" && !isPlural(next) && !hasFiniteVerb(index);
        return !isRelative && !pointsBack && (frame.says || frame.tells || frame.denies || frame.shows)
          ? index
          : undefined;
      }
      if (
        (token.tag === "VERB" &&
          !/^\p{Lu}/u.test(token.text) &&
          (!/ing$/.test(token.lower) || tokens[index - 1]?.text === ",")) ||
        token.tag === "AUX" ||
        token.lower === "who"
      )
        return undefined;
      if (index === since + 1 && (token.tag === "PRON" || token.lower === "there")) return undefined;
    }
    return undefined;
  }

  /** "notes that prices doubled": "that" points to no plural. */
  function isPlural({ tag, lower, lemma }: Token): boolean {
    return (
      tag === "PROPN" ||
      tag === "DET" ||
      tag === "PRON" ||
      (tag === "NOUN" && /s$/.test(lower) && lower !== lemma)
    );
  }

  /** A verb of saying takes no object beside its clause, so the clause begins at once, or behind a day. */
  function besideCue(): number | null {
    let at = since + 1;
    if (tokens[at]?.lower === "on" && TIME.test(tokens[at + 1]?.lower ?? "")) at++;
    while (TIME.test(tokens[at]?.lower ?? "")) at++;
    if (tokens[at]?.text === "," && root !== undefined && subject !== undefined && isSubjectFirst()) at++;
    const token = tokens[at];
    if (token?.lower === "not" && tokens[at + 1]?.lower === "to") return null;
    if (token?.lower === "that" && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? "")) return at;
    if (root !== undefined && !subject && hasObjectBefore(root)) return at;
    if (gap && token && /^(?:VERB|AUX)$/.test(token.tag) && !/ing$/.test(token.lower)) return at;
    if (token && QUESTION.test(token.lower) && (root !== undefined || frame.asks)) return at;
    if (token?.tag === "ADP" && !isCount(at)) return pronounAfter(at);
    if (
      !token ||
      !(OPENS.test(token.tag) || /^["“]$/.test(token.text) || token.lower === "there" || isCount(at))
    )
      return null;
    if (/ing$/.test(token.lower) && token.tag === "VERB") return null;
    if (root !== undefined && subject !== undefined && tree.reachOf(root).first <= at) return at;
    return hasFiniteVerb(at) ? at : null;
  }

  /** The tree takes the subject of what was said for an object of the saying, which has none. */
  function hasObjectBefore(child: number): boolean {
    const isCcomp = tree.relationOf(child) === "ccomp" || tree.relationOf(child) === "advcl";
    return (
      isCcomp &&
      tree.childrenOf(verb).some((own) => own > since && own < child && tree.relationOf(own) === "obj")
    );
  }

  /** "He said, a majority": the subject opens the sentence, so the comma opens what was said. */
  function isSubjectFirst(): boolean {
    return (
      passage.tokens[0] !== undefined &&
      tree.childrenOf(verb).some((child) => child < verb && tree.reachOf(child).first === passage.from)
    );
  }

  /** "about 30 troops", "not every resident", "at least four". */
  function isCount(index: number): boolean {
    return (
      /^(?:about|around|over|nearly|almost|not|at|only|just|more|most|fewer|less|up|no|neither|none)$/.test(
        tokens[index]?.lower ?? "",
      ) &&
      (tokens[index]?.tag !== "ADP" || /^(?:NUM|ADJ|ADV)$/.test(tokens[index + 1]?.tag ?? ""))
    );
  }

  /** "saying on the contrary it continued", "said in a statement there was". */
  function pronounAfter(from: number): number | null {
    for (let index = from + 1; index < end && index < from + 9; index++) {
      const token = tokens[index];
      if (!token || token.tag === "PUNCT" || token.tag === "VERB") return null;
      const isSubject = /^(?:he|she|it|they|we|i|there)$/.test(token.lower);
      if (isSubject && /^(?:VERB|AUX)$/.test(tokens[index + 1]?.tag ?? "")) return index;
    }
    return null;
  }

  function hasFiniteVerb(from: number): boolean {
    if (
      frame.things &&
      !frame.tells &&
      tree.childrenOf(verb).some((child) => tree.relationOf(child) === "obj" && child > verb) &&
      root === undefined
    )
      return false;
    // A relative clause has a verb of its own before that of the noun it describes.
    let owed = 1;
    for (let index = from + 1; index < end && index < from + 25; index++) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token || STOPS.test(token.lower)) return false;
      if (token.text === "," && next?.tag === "AUX") return true;
      if (token.text === "," && resumesWithVerb(index)) return true;
      if (token.text === "," && !(next?.lower === "and" && tokens[index + 2]?.lower === "not")) return false;
      if (/^(?:who|which|that)$/.test(token.lower)) owed++;
      if (token.tag === "CCONJ" && hasObject(index)) return false;
      if (isConjugated(index) && --owed === 0) return true;
    }
    return false;
  }

  /** "concluded a treaty and gave": the verb behind "and" is the reporter's. */
  function hasObject(before: number): boolean {
    return tree
      .childrenOf(verb)
      .some((child) => child > verb && child < before && tree.relationOf(child) === "obj");
  }

  function isConjugated(index: number): boolean {
    const token = tokens[index];
    if (token?.tag === "AUX") return tokens[index - 1]?.tag !== "AUX";
    if (token?.tag !== "VERB" || /ing$/.test(token.lower)) return false;
    if (tokens[index - 1]?.lower === "to" || tokens[index - 1]?.tag === "AUX") return false;
    return !/ed$/.test(token.lower) || hasSubject(index) || followsNoun(index);
  }

  /** "most of her neighbours backed the scheme", where the tree takes the noun for an object of the saying. */
  function followsNoun(index: number): boolean {
    const next = tokens[index + 1]?.tag;
    return (
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]?.tag ?? "") &&
      (next === "DET" || next === "PRON" || next === "PROPN")
    );
  }

  /** "the program, run by the department, has brought". */
  function resumesWithVerb(comma: number): boolean {
    for (let index = comma + 2; index < end && index < comma + 16; index++)
      if (tokens[index]?.text === ",")
        return (
          /^(?:AUX|VERB)$/.test(tokens[index + 1]?.tag ?? "") && !/ing$/.test(tokens[index + 1]?.lower ?? "")
        );
    return false;
  }

  function hasSubject(token: number): boolean {
    return subjectOf(token) !== undefined;
  }

  function subjectOf(child: number): number | undefined {
    return tree
      .childrenOf(child)
      .find((own) => own < child && /^(?:[nc]subj(?::pass)?|expl)$/.test(tree.relationOf(own)));
  }
}
