import type { TokenSpan } from "@/lib/claims/extract/attribution";
import { clauseEnd } from "@/lib/claims/extract/clause-end";
import type { CueGroup } from "@/lib/claims/extract/cue-group";
import type { CueFrame } from "@/lib/claims/extract/cues";
import type { FoundSpeaker } from "@/lib/claims/extract/find-speaker";
import type { Passage } from "@/lib/claims/extract/passage";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

const PERHAPS = wordSet("ccomp parataxis advcl dep xcomp obj obl dislocated conj");
const LOOSE = wordSet("parataxis dep advcl xcomp obj");
const QUESTION = /^(?:how|why|what|who|whom|whose|where|when|whether|if|which)$/;
const EDGE = /^(?:[,:;—–-]|--|\.+|[!?]+)$/;

/** How many tokens an addressee and a place may take between a cue and "that". */
const FARTHEST = 18;

/** The words a cue introduces; `finite` when they are a clause with a subject, `marked` when "that" opens it. */
export type Clause = TokenSpan & { finite: boolean; marked: boolean };

/** The clause that a cue introduces, to its right: "said [that] C", "told reporters [that] C", "vowed to C". Null when none stands there. */
export function clauseAfter(
  analysis: Analysis,
  passage: Passage,
  group: CueGroup,
  frame: CueFrame,
  speaker: FoundSpeaker | null,
): Clause | null {
  const tree = passage.tree();
  const { tokens } = analysis;
  const verb = group.last;
  const since = speaker?.inverted ? speaker.span.last : verb;
  const children = tree.childrenOf(verb).filter((child) => child > since && child !== speaker?.head);
  const that = children.find(
    (child) => PERHAPS.has(tree.relationOf(child)) && markOf(child)?.lower === "that",
  );
  const complement = children.find((child) => tree.relationOf(child) === "ccomp");
  const infinitive = frame.undertakes ? children.find(isInfinitive) : undefined;
  const loose = frame.says || frame.tells ? children.find(isLoose) : undefined;
  const root = that ?? complement ?? furtherThat() ?? infinitive ?? loose;
  if (root === undefined) return null;
  const mark = markIndexOf(root);
  const marked = markOf(root)?.lower === "that";
  let first = Math.max(marked && mark !== undefined ? mark : tree.reachOf(root).first, since + 1);
  if (!marked) first = afterAdjuncts(first, root);
  let last = clauseEnd(analysis, passage, root, Math.max(root, tree.reachOf(root).last));
  while (first <= last && (EDGE.test(tokens[first]?.text ?? "") || tokens[first]?.lower === "that")) first++;
  while (last >= first && EDGE.test(tokens[last]?.text ?? "")) last--;
  if (last < first) return null;
  return {
    first,
    last,
    marked,
    finite: marked || (root !== infinitive && hasSubject(root)) || isQuestion(root),
  };

  /** "said in the letter that": the tree may hang the clause on the letter. */
  function furtherThat(): number | undefined {
    if (!frame.says && !frame.tells && !frame.denies) return undefined;
    for (let index = verb + 1; index < passage.sentence.to && index < verb + FARTHEST; index++) {
      const token = tokens[index];
      if (!token || token.tag === "VERB" || /^[.;:]$/.test(token.text)) return undefined;
      const head = token.lower === "that" ? tree.headOf(index) : -1;
      if (head > index && tree.relationOf(index) === "mark" && isBelow(head)) return head;
    }
    return undefined;
  }

  function isBelow(token: number): boolean {
    let at = tree.headOf(token);
    for (let steps = 0; at > verb && steps < 6; steps++) at = tree.headOf(at);
    return at === verb;
  }

  function markIndexOf(child: number): number | undefined {
    return tree.childrenOf(child).find((own) => own < child && tree.relationOf(own) === "mark");
  }

  function markOf(child: number) {
    const at = markIndexOf(child);
    return at === undefined ? undefined : tokens[at];
  }

  function isInfinitive(child: number): boolean {
    return (
      tree.relationOf(child) === "xcomp" &&
      tree.childrenOf(child).some((own) => own < child && tokens[own]?.lower === "to")
    );
  }

  /** A clause that the tree hangs on the cue in another way, unless it is one of time or condition, or stands behind a comma. */
  function isLoose(child: number): boolean {
    if (!LOOSE.has(tree.relationOf(child)) || !hasSubject(child) || markOf(child)) return false;
    for (let index = verb + 1; index < tree.reachOf(child).first; index++)
      if (tokens[index]?.text === ",") return false;
    return tokens[tree.reachOf(child).first]?.text !== ",";
  }

  function isQuestion(child: number): boolean {
    return QUESTION.test(tokens[tree.reachOf(child).first]?.lower ?? "");
  }

  function hasSubject(child: number): boolean {
    return tree
      .childrenOf(child)
      .some((own) => own < child && /^(?:[nc]subj(?::pass)?|expl)$/.test(tree.relationOf(own)));
  }

  /** Where the tree takes "Friday" or "in a statement" into the clause, a comma or the subject tells where it begins. */
  function afterAdjuncts(from: number, child: number): number {
    const subject = tree
      .childrenOf(child)
      .find((own) => own < child && /^(?:[nc]subj|expl)/.test(tree.relationOf(own)));
    const start = subject === undefined ? child : tree.reachOf(subject).first;
    if (from !== verb + 1) return from;
    for (let index = from; index < start; index++)
      if (tokens[index]?.lower === "that" && tokens[index]?.tag === "SCONJ") return index;
    return TIME.test(tokens[from]?.lower ?? "") && from < start ? from + 1 : from;
  }
}

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|earlier|later)$/;
