import type { Mood, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Tree } from "@/lib/language/dependencies/tree";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";
import { REALISED, SAYING, UNREAL } from "./light-words";

const POSSIBLE = wordSet(
  "may might could can possibly perhaps maybe likely probably apparently allegedly reportedly",
);
const OBLIGED = wordSet("must should shall ought");
const FUTURE = wordSet("will 'll wo would 'd shall");
const IF = wordSet("if unless whether");

/**
 * How far what a predicate says is put forward as true: by its auxiliaries and by the verbs that it stands under, as far as its sentence
 * goes. Pure.
 */
export function readMood(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
): Pick<Proposition, "mood" | "tense" | "reported"> {
  const own = tree.childrenOf(predicate);
  let mood: Mood = "fact";
  let tense: Proposition["tense"] = tenseOf(tokens[predicate]);
  for (const child of own) {
    const lower = tokens[child]?.lower ?? "";
    const relation = tree.relationOf(child);
    if (relation === "aux" || relation === "aux:pass" || relation === "cop") {
      if (POSSIBLE.has(lower)) mood = "possible";
      else if (OBLIGED.has(lower)) mood = "obliged";
      else if (FUTURE.has(lower)) [mood, tense] = ["future", "future"];
      else tense = tenseOfAuxiliary(lower) ?? tense;
    } else if (relation === "advmod" && POSSIBLE.has(lower)) mood = "possible";
    else if (relation === "mark" && IF.has(lower)) mood = "unreal";
  }
  if (isAsked(tokens, tree, predicate)) mood = "asked";
  return { ...above(tokens, tree, predicate, mood), tense };
}

const ASKING = wordSet("ask wonder question inquire enquire query investigate examine");
const QUESTION_WORDS = wordSet("whether if who what when where why how which");

/** A question, direct ("Was the patrol lost?") or not ("asked whether the patrol was lost"): nothing is said to be so. */
function isAsked(tokens: readonly Token[], tree: Tree, predicate: number): boolean {
  if (tokens[tree.to - 1]?.lower === "?" || tokens[tree.to - 2]?.lower === "?") return true;
  const marked = tree
    .childrenOf(predicate)
    .some((child) => QUESTION_WORDS.has(tokens[child]?.lower ?? "") && child < predicate);
  const head = tokens[tree.headOf(predicate)]?.lemma ?? "";
  const whether = tree.childrenOf(predicate).some((child) => tokens[child]?.lower === "whether");
  return whether || (marked && ASKING.has(head));
}

function tenseOf(token: Token | undefined): Proposition["tense"] {
  if (token?.tag !== "VERB") return null;
  if (token.lower.endsWith("ing")) return null;
  return token.lower !== token.lemma && !token.lower.endsWith("s") ? "past" : "present";
}

function tenseOfAuxiliary(lower: string): Proposition["tense"] {
  if (/^(?:was|were|did|had|'d|has|have|'ve)$/.test(lower)) return "past";
  return /^(?:is|are|am|'s|'re|'m|does|do)$/.test(lower) ? "present" : null;
}

/** Walks up the clauses: "wants to leave" is unreal, "said it would leave" is somebody's word. */
function above(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  own: Mood,
): { mood: Mood; reported: boolean } {
  let mood = own;
  let reported = false;
  let at = predicate;
  for (let head = tree.headOf(at); head >= 0; at = head, head = tree.headOf(at)) {
    const relation = tree.relationOf(at);
    const lemma = tokens[head]?.lemma ?? "";
    const clausal =
      relation === "ccomp" || relation === "xcomp" || relation === "acl" || relation === "csubj";
    if (clausal && SAYING.has(lemma)) reported = true;
    if (clausal && relation !== "ccomp" && UNREAL.has(lemma) && !REALISED.has(lemma) && mood === "fact")
      mood = "unreal";
    if (clausal && isAsked(tokens, tree, head)) mood = "asked";
    if (relation === "advcl" && tree.childrenOf(at).some((child) => IF.has(tokens[child]?.lower ?? "")))
      mood = "unreal";
  }
  return { mood, reported };
}
