import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/cue-group";
import type { Passage } from "@/lib/claims/extract/passage";
import { isNominal, phraseOf } from "@/lib/claims/extract/phrase-of";
import { nounAfter, nounBefore, nounBeforeAside } from "@/lib/claims/extract/speaker-beside";
import type { Analysis } from "@/lib/language/analyse-text";

/** Who speaks: the phrase as it stands, its head, and whether it stands after the verb ("said Ledesma"). */
export type FoundSpeaker = { span: TokenSpan; head: number; inverted: boolean };

const RELATIVE = /^(?:who|which|that|whom)$/;
const LINKED = /^(?:conj|xcomp|advcl|parataxis|dep)$/;

/** The subject of a cue: its own, that of the verb it hangs on, or the noun that it describes. */
export function findSpeaker(analysis: Analysis, passage: Passage, group: CueGroup): FoundSpeaker | null {
  const participle = /ing$/.test(analysis.tokens[group.governor]?.lower ?? "");
  if (!participle && isInverted(analysis, passage, group)) {
    const after = nounAfter(analysis, passage, group.last);
    if (after) return after;
  }
  const subject = subjectOf(analysis, passage, group.governor, 0);
  if (subject && !subject.inverted) return withName(analysis, passage, subject, group.first);
  return subject ?? (participle ? null : nounBefore(analysis, passage, group.first));
}

/** "Anton Brisk, a farmer, said": the tree may take the apposition alone. */
function withName(analysis: Analysis, passage: Passage, found: FoundSpeaker, cue: number): FoundSpeaker {
  const { tokens } = analysis;
  const { first, last } = found.span;
  const isAside = tokens[first - 1]?.text === "," && tokens[cue - 1]?.text === "," && last >= cue - 12;
  if (!isAside || tokens[first - 2]?.tag !== "PROPN" || tokens[first]?.tag === "PROPN") return found;
  const name = nounBeforeAside(analysis, passage.tokens[0] ?? first, first);
  return name ? { ...name, span: { first: name.span.first, last: Math.max(last, cue - 2) } } : found;
}

/** "“C,” said Ledesma": the verb opens the reporter's words, or stands behind a comma with a name after it. */
function isInverted({ tokens }: Analysis, passage: Passage, group: CueGroup): boolean {
  const before = tokens[group.first - 1];
  const next = tokens[group.last + 1];
  if (group.first !== group.last || !next || !/^(?:PROPN|DET|NOUN|ADJ|PRON)$/.test(next.tag)) return false;
  if (/^(?:that|there|it|what|this|those)$/.test(next.lower)) return false;
  const opens = group.first === passage.tokens[0] || /^["”’']$|^''$/.test(before?.text ?? "");
  if (opens) return true;
  if (before?.text !== "," && before?.text !== "—") return false;
  return !passage
    .tree()
    .childrenOf(group.last)
    .some((child) => child < group.first && isNominalSubject(passage, child));
}

function isNominalSubject(passage: Passage, child: number): boolean {
  return passage.tree().relationOf(child) === "nsubj";
}

function subjectOf(analysis: Analysis, passage: Passage, verb: number, depth: number): FoundSpeaker | null {
  const tree = passage.tree();
  const { tokens } = analysis;
  for (const child of subjectsOf(analysis, passage, verb)) {
    if (RELATIVE.test(tokens[child]?.lower ?? "")) return described(analysis, passage, verb);
    if (!isNominal(analysis, child)) continue;
    const inverted = child > verb;
    return {
      span: phraseOf(analysis, passage, child, inverted ? { after: verb } : { before: verb }),
      head: child,
      inverted,
    };
  }
  const head = tree.headOf(verb);
  const relation = tree.relationOf(verb);
  if (head < 0 || depth > 4) return null;
  if (relation === "acl:relcl") return described(analysis, passage, verb);
  const participle = /ing$/.test(tokens[verb]?.lower ?? "");
  if (relation === "acl")
    return participle || tokens[verb - 1]?.lower === "to" ? described(analysis, passage, verb) : null;
  if (!LINKED.test(relation) || (relation === "parataxis" && !participle)) return null;
  return subjectOf(analysis, passage, head, depth + 1);
}

/** The nearest one before the verb first, then those after it. */
function subjectsOf({ tokens }: Analysis, passage: Passage, verb: number): number[] {
  const tree = passage.tree();
  const found = tree.childrenOf(verb).filter((child) => {
    if (!/^nsubj(?::pass)?$/.test(tree.relationOf(child))) return false;
    return !tree
      .childrenOf(child)
      .some((own) => own < child && tree.relationOf(own) === "case" && tokens[own]?.tag === "ADP");
  });
  return [...found.filter((child) => child < verb).reverse(), ...found.filter((child) => child > verb)];
}

/** "officials who said", "a statement saying". */
function described(analysis: Analysis, passage: Passage, verb: number): FoundSpeaker | null {
  const head = passage.tree().headOf(verb);
  if (head < 0 || head > verb || !isNominal(analysis, head)) return null;
  return { span: phraseOf(analysis, passage, head, { before: verb }), head, inverted: false };
}
