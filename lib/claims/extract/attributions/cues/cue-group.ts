import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

/** What governs an infinitive without changing that it was said: "continued to insist", "appeared to suggest". */
const RAISING = wordSet(
  "continue go begin start appear seem proceed rush hasten come keep hear use tend happen get try be have",
);
/** What says that it wasn't said: "plans to announce". */
const UNSAID = wordSet(
  "want hope plan expect intend wish need prepare like ask urge force require aim seek order remain have fail",
);
const WITHHELD = wordSet("decline refuse");

/** A verb with all that belongs to it. */
export type CueGroup = TokenSpan & {
  verb: number;
  /** The verb that has the subject: "declined" in "declined to say". */
  governor: number;
  negated: boolean;
  /** "declined to say", "refused to confirm". */
  withheld: boolean;
  /** Nothing was said: "plans to announce", "if he says". */
  unsaid: boolean;
  passive: boolean;
  /** "would say", "may announce". */
  modal: boolean;
};

const MODAL = /^(?:would|will|'d|'ll|could|may|might|should|must|can|shall)$/;

/** The verb group of a cue: auxiliaries, negation, adverbs before it, and the verbs that govern it as an infinitive. */
export function cueGroupOf(analysis: Analysis, passage: Passage, verb: number): CueGroup {
  const { tokens } = analysis;
  const tree = passage.tree();
  let first = verb;
  let governor = verb;
  let negated = false;
  let passive = false;
  let withheld = false;
  let unsaid = false;
  let modal = false;
  for (let at = verb, steps = 0; steps < 3; steps++) {
    for (const child of tree.childrenOf(at)) {
      if (child > at) break;
      const relation = tree.relationOf(child);
      const lower = tokens[child]?.lower ?? "";
      if (relation === "aux:pass" && !/ing$/.test(tokens[at]?.lower ?? "")) passive = true;
      if (relation === "aux" && MODAL.test(lower)) modal = true;
      if (relation === "mark" && /^(?:if|whether|unless)$/.test(lower)) unsaid = true;
      if (
        relation === "aux" ||
        relation === "aux:pass" ||
        lower === "not" ||
        lower === "n't" ||
        lower === "never"
      ) {
        first = Math.min(first, child);
        if (lower === "not" || lower === "n't" || lower === "never") negated = true;
      }
    }
    const head = tree.headOf(at);
    const relation = tree.relationOf(at);
    if (
      head < 0 ||
      head > at ||
      (relation !== "xcomp" && relation !== "advcl" && relation !== "ccomp" && relation !== "acl")
    )
      break;
    const lemma = tokens[head]?.lemma ?? "";
    const isInfinitive =
      tokens[verb - 1]?.lower === "to" ||
      (at === verb && tokens[at]?.lower.endsWith("ing") === true && lemma === "keep");
    if (!isInfinitive || relation === "acl") {
      break;
    }
    if (WITHHELD.has(lemma)) withheld = true;
    else if (UNSAID.has(lemma) && !RAISING.has(lemma)) unsaid = true;
    else if (!RAISING.has(lemma)) break;
    governor = head;
    first = Math.min(first, head);
    at = head;
  }
  first = withAuxiliaries(analysis, first);
  if (tree.relationOf(governor) === "acl" && tokens[governor - 1]?.lower === "to") unsaid = true;
  const particle = tokens[verb + 1];
  const isParticle =
    particle !== undefined &&
    /^(?:out|on|back|up|off)$/.test(particle.lower) &&
    tree.headOf(verb + 1) === verb;
  const takesParticle = isParticle && tree.relationOf(verb + 1) === "compound:prt";
  return {
    first,
    last: takesParticle ? verb + 1 : verb,
    verb,
    governor,
    negated,
    withheld,
    unsaid,
    passive,
    modal,
  };
}

/** Auxiliaries right before a verb belong to it, whatever the tree makes of them; adverbs and "not" may stand between. */
function withAuxiliaries({ tokens }: Analysis, verb: number): number {
  let first = verb;
  for (let index = verb - 1; index > verb - 5; index--) {
    const token = tokens[index];
    if (token?.tag === "AUX") first = index;
    else if (token?.tag !== "ADV" && token?.lower !== "not" && token?.lower !== "n't") break;
  }
  return first;
}
