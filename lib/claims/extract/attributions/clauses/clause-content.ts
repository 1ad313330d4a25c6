import type { TokenSpan } from "@/lib/claims/extract/attribution";
import { clauseEnd } from "@/lib/claims/extract/attributions/clauses/clause-end";
import { clauseStart } from "@/lib/claims/extract/attributions/clauses/clause-start";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import type { CueFrame } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

const PERHAPS = wordSet("ccomp parataxis advcl dep xcomp obj obl dislocated conj acl:relcl acl");
const LOOSE = wordSet("parataxis dep advcl xcomp obj");
const QUESTION = /^(?:how|why|what|who|whom|whose|where|whether|if|which|when)$/;
/** What begins words about the saying, not what was said: "said when asked", "said as he left". */
const CIRCUMSTANCE = wordSet(
  "when while as after before because since although though until during amid following despite upon",
);
const SUBORDINATE = /^(?:if|since|when|unless|although|though|while|because|once|after|before)$/;
const EDGE = /^(?:[,:;—–-]|--|\.+|[!?]+)$/;

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
  const { verb } = group;
  const since = speaker?.inverted ? speaker.span.last : group.last;
  const children = tree.childrenOf(verb).filter((child) => child > since && child !== speaker?.head);
  const that = children.find((child) => PERHAPS.has(tree.relationOf(child)) && thatOf(child) !== undefined);
  const complement = children.find((child) => tree.relationOf(child) === "ccomp" && isContent(child));
  const infinitive = frame.undertakes ? children.find(isInfinitive) : undefined;
  const loose = frame.says || frame.tells ? children.find(isLoose) : undefined;
  const root = that ?? complement ?? infinitive ?? loose;
  const gap =
    speaker !== null && /^(?:that|which|who|what)$/.test(tokens[speaker.span.first - 1]?.lower ?? "");
  const start = clauseStart(analysis, passage, { group, since, root, gap, frame });
  if (!start || (root === undefined && !start.finite)) return null;
  const reached = root === undefined ? start.first : Math.max(root, tree.reachOf(root).last);
  let { first } = start;
  let last = clauseEnd(analysis, passage, root ?? start.first, Math.max(reached, first));
  for (let steps = 0; steps < 3 && start.finite && isUnfinished(first, last); steps++) {
    const further = clauseEnd(analysis, passage, Math.max(root ?? 0, last), last + 2);
    if (further <= last) break;
    last = further;
  }
  while (first <= last && EDGE.test(tokens[first]?.text ?? "")) first++;
  while (last >= first && EDGE.test(tokens[last]?.text ?? "")) last--;
  if (last < first) return null;
  const finite =
    start.finite || (root !== undefined && root !== infinitive && (hasSubject(root) || isQuestion(root)));
  return { first, last, marked: start.marked, finite };

  /** A clause needs a verb of its own: "that he really, really wants", "that since she is ill, she stays". */
  function isUnfinished(from: number, to: number): boolean {
    if (tokens[to + 1]?.text !== "," || to + 2 >= passage.sentence.to) return false;
    if (SUBORDINATE.test(tokens[from]?.lower ?? "")) return !hasComma(from, to);
    // A relative clause has a verb of its own before that of the noun it describes.
    let owed = 1;
    for (let index = from; index <= to; index++) {
      const token = tokens[index];
      if (index > from && /^(?:who|which)$/.test(token?.lower ?? "")) owed++;
      const isFirst = token?.tag === "AUX" || tokens[index - 1]?.tag !== "AUX";
      const isVerb = token?.tag === "AUX" || (token?.tag === "VERB" && !/ing$/.test(token.lower));
      if (isVerb && isFirst && tokens[index - 1]?.lower !== "to" && --owed === 0) return false;
    }
    return true;
  }

  function hasComma(from: number, to: number): boolean {
    for (let index = from; index <= to; index++) if (tokens[index]?.text === ",") return true;
    return false;
  }

  function thatOf(child: number): number | undefined {
    const at = tree.childrenOf(child).find((own) => own < child && tokens[own]?.lower === "that");
    return at !== undefined && tree.relationOf(at) === "mark" ? at : undefined;
  }

  function isContent(child: number): boolean {
    const opening = tokens[tree.reachOf(child).first]?.lower ?? "";
    return !CIRCUMSTANCE.has(opening) || (opening === "when" && frame.asks);
  }

  function isInfinitive(child: number): boolean {
    return (
      tree.relationOf(child) === "xcomp" &&
      tree.childrenOf(child).some((own) => own < child && tokens[own]?.lower === "to")
    );
  }

  /** A clause that the tree hangs on the cue in another way, unless it is one of time or condition, or stands behind a comma. */
  function isLoose(child: number): boolean {
    if (!LOOSE.has(tree.relationOf(child)) || !hasSubject(child) || !isContent(child)) return false;
    if (tree.childrenOf(child).some((own) => tree.relationOf(own) === "mark")) return false;
    const reach = tree.reachOf(child).first;
    for (let index = verb + 1; index <= reach; index++) if (tokens[index]?.text === ",") return false;
    return true;
  }

  function isQuestion(child: number): boolean {
    return QUESTION.test(tokens[tree.reachOf(child).first]?.lower ?? "");
  }

  function hasSubject(child: number): boolean {
    return tree
      .childrenOf(child)
      .some((own) => own < child && /^(?:[nc]subj(?::pass)?|expl)$/.test(tree.relationOf(own)));
  }
}
