import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { Analysis } from "@/lib/language/analyse-text";

/** Behind these no verb belongs to the noun before them. */
const STOPS = /^(?:[;:.—–]|--)$/;
const SUBJECT = /^(?:[nc]subj(?::pass)?|expl)$/;
/** So many tokens may part a noun from its verb. */
const FARTHEST = 25;

/** The subject of a verb that stands before it, by the tree. */
export function subjectBefore(passage: Passage, verb: number): number | undefined {
  const tree = passage.tree();
  return tree.childrenOf(verb).find((own) => own < verb && SUBJECT.test(tree.relationOf(own)));
}

/**
 * Whether a clause begins at a token behind a cue: a noun with a conjugated verb of its own, rather than an object of the cue
 * ("said most neighbours backed it" and "announced a treaty"). It goes by the words, since there the tree is often wrong.
 */
export function holdsClause({ tokens }: Analysis, passage: Passage, cue: number, from: number): boolean {
  const tree = passage.tree();
  const end = Math.min(passage.sentence.to, from + FARTHEST);
  // A relative clause has a verb of its own before that of the noun it describes.
  let owed = 1;
  for (let index = from + 1; index < end; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || STOPS.test(token.lower)) return false;
    if (token.text === ",") {
      if (next?.tag === "AUX" || resumes(index)) return true;
      if (!(next?.lower === "and" && tokens[index + 2]?.lower === "not")) return false;
    }
    if (/^(?:who|which|that)$/.test(token.lower)) owed++;
    if (token.tag === "CCONJ" && hasObject(index)) return false;
    if (isConjugated(index) && --owed === 0) return true;
  }
  return false;

  /** "concluded a treaty and gave": the verb behind "and" is the reporter's. */
  function hasObject(before: number): boolean {
    return tree
      .childrenOf(cue)
      .some((child) => child > cue && child < before && tree.relationOf(child) === "obj");
  }

  function isConjugated(index: number): boolean {
    const token = tokens[index];
    if (token?.tag === "AUX") return tokens[index - 1]?.tag !== "AUX";
    if (token?.tag !== "VERB" || /ing$/.test(token.lower)) return false;
    if (tokens[index - 1]?.lower === "to" || tokens[index - 1]?.tag === "AUX") return false;
    return !/ed$/.test(token.lower) || subjectBefore(passage, index) !== undefined || followsNoun(index);
  }

  /** "half of the crew wanted the day off", where the tree takes the noun for an object of the saying. */
  function followsNoun(index: number): boolean {
    const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]?.tag ?? "");
    return isNoun && /^(?:DET|PRON|PROPN)$/.test(tokens[index + 1]?.tag ?? "");
  }

  /** "the ferry, owned by the island, has sunk". */
  function resumes(comma: number): boolean {
    for (let index = comma + 2; index < passage.sentence.to && index < comma + 16; index++) {
      const next = tokens[index + 1];
      if (tokens[index]?.text === ",")
        return /^(?:AUX|VERB)$/.test(next?.tag ?? "") && !/ing$/.test(next?.lower ?? "");
    }
    return false;
  }
}
