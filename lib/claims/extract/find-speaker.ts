import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/cue-group";
import type { Passage } from "@/lib/claims/extract/passage";
import { isNominal, phraseOf } from "@/lib/claims/extract/phrase-of";
import type { Analysis } from "@/lib/language/analyse-text";

/** Who speaks: the phrase as it stands, its head, and whether it stands after the verb ("said Ledesma"). */
export type FoundSpeaker = { span: TokenSpan; head: number; inverted: boolean };

const RELATIVE = /^(?:who|which|that|whom)$/;

/** The subject of a cue: its own, that of the verb it hangs on, or the noun that it describes. */
export function findSpeaker(analysis: Analysis, passage: Passage, group: CueGroup): FoundSpeaker | null {
  return subjectOf(analysis, passage, group.governor, 0) ?? subjectBeside(analysis, passage, group);
}

function subjectOf(analysis: Analysis, passage: Passage, verb: number, depth: number): FoundSpeaker | null {
  const tree = passage.tree();
  for (const child of tree.childrenOf(verb)) {
    const relation = tree.relationOf(child);
    if (relation !== "nsubj" && relation !== "nsubj:pass") continue;
    if (RELATIVE.test(analysis.tokens[child]?.lower ?? "")) return described(analysis, passage, verb) ?? null;
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
  if (relation === "acl" || relation === "acl:relcl") return described(analysis, passage, verb);
  if (
    relation === "conj" ||
    relation === "xcomp" ||
    relation === "advcl" ||
    relation === "parataxis" ||
    relation === "dep"
  ) {
    if (relation === "parataxis" && !/ing$/.test(analysis.tokens[verb]?.lower ?? "")) return null;
    return subjectOf(analysis, passage, head, depth + 1);
  }
  return null;
}

/** "officials who said", "a statement saying". */
function described(analysis: Analysis, passage: Passage, verb: number): FoundSpeaker | null {
  const head = passage.tree().headOf(verb);
  if (head < 0 || !isNominal(analysis, head)) return null;
  return { span: phraseOf(analysis, passage, head, { before: verb }), head, inverted: false };
}

/** Where the tree has no subject: the noun right before the verb, or the name right after it. */
function subjectBeside(analysis: Analysis, passage: Passage, group: CueGroup): FoundSpeaker | null {
  const at = passage.tokens.indexOf(group.first);
  const before = passage.tokens[at - 1];
  const isFinite = !/ing$/.test(analysis.tokens[group.last]?.lower ?? "");
  if (before !== undefined && isFinite && isNominal(analysis, before) && before === group.first - 1)
    return {
      span: phraseOf(analysis, passage, before, { before: group.first }),
      head: before,
      inverted: false,
    };
  const after = passage.tokens[passage.tokens.indexOf(group.last) + 1];
  if (after === undefined || !isFinite) return null;
  for (const child of passage.tree().childrenOf(group.last)) {
    if (child < group.last || !isNominal(analysis, child)) continue;
    if (passage.tree().reachOf(child).first <= after)
      return { span: phraseOf(analysis, passage, child, { after: group.last }), head: child, inverted: true };
  }
  return null;
}
