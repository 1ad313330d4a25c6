import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/cue-group";
import { type CueFrame, words } from "@/lib/claims/extract/cues";
import type { FoundSpeaker } from "@/lib/claims/extract/find-speaker";
import type { Passage } from "@/lib/claims/extract/passage";
import type { Analysis } from "@/lib/language/analyse-text";

const CLAUSES = words("ccomp csubj");
const PERHAPS = words("parataxis advcl conj dep obj xcomp acl:relcl acl obl dislocated");
const STOP = /^[.!?]+$/;

/**
 * The clause that a cue introduces, to its right: "said [that] C", "told reporters [that] C". Null when none stands there.
 */
export function clauseAfter(
  analysis: Analysis,
  passage: Passage,
  group: CueGroup,
  frame: CueFrame,
  speaker: FoundSpeaker | null,
): TokenSpan | null {
  const tree = passage.tree();
  const { tokens } = analysis;
  const verb = group.last;
  const children = tree.childrenOf(verb).filter((child) => child > verb && child !== speaker?.head);
  const named = children.find((child) => CLAUSES.has(tree.relationOf(child)));
  const marked = children.find((child) => PERHAPS.has(tree.relationOf(child)) && startsWithThat(child));
  const infinitive = frame.undertakes
    ? children.find(
        (child) => tree.relationOf(child) === "xcomp" && tokens[tree.reachOf(child).first]?.lower === "to",
      )
    : undefined;
  const loose = children.find((child) => PERHAPS.has(tree.relationOf(child)) && hasSubject(child));
  const root = named ?? marked ?? infinitive ?? (frame.says ? loose : undefined);
  if (root === undefined) return null;
  const reach = tree.reachOf(root);
  let first = Math.max(reach.first, verb + 1);
  if (speaker?.inverted && first <= speaker.span.last && speaker.span.last < root)
    first = speaker.span.last + 1;
  return trimmed(first, extended(reach.last));

  function startsWithThat(child: number): boolean {
    return tree
      .childrenOf(child)
      .some((own) => own < child && tokens[own]?.lower === "that" && tree.relationOf(own) === "mark");
  }

  function hasSubject(child: number): boolean {
    return tree.childrenOf(child).some((own) => own < child && /^n?c?subj/.test(tree.relationOf(own)));
  }

  /** A clause ends at a mark; where the tree lets it end before, what follows belongs to it all the same. */
  function extended(last: number): number {
    let at = last;
    while (at + 1 < passage.sentence.to && tokens[at + 1]?.tag !== "PUNCT" && !isOwnClause(at + 1)) at++;
    return at;
  }

  function isOwnClause(index: number): boolean {
    const tag = tokens[index]?.tag;
    return tag === "CCONJ" || tokens[index]?.lower === "while" || tokens[index]?.lower === "although";
  }

  function trimmed(from: number, to: number): TokenSpan | null {
    let first = from;
    let last = to;
    while (first <= last && (/^[,:;—–-]$/.test(tokens[first]?.text ?? "") || tokens[first]?.lower === "that"))
      first++;
    while (
      last >= first &&
      (STOP.test(tokens[last]?.text ?? "") || /^[,:;—–-]$/.test(tokens[last]?.text ?? ""))
    )
      last--;
    return last < first ? null : { first, last };
  }
}
