import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import type { Tree } from "@/lib/language/dependencies/tree";
import { findNegations, isNegated, type Negation } from "@/lib/language/negation";
import { childWith, isPredicate } from "@/lib/language/negation/predicate";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";
import { findOnlyOne } from "./find-only-one";
import { ENDING, LIGHT_VERBS } from "./light-words";
import { giveSubject, inheritSubject, isSaidOf } from "./missing-subjects";
import { readArguments } from "./read-arguments";
import { readMood } from "./read-mood";
import type { TermsByToken } from "./terms-of";

/** A statement of thousands of words isn't read beyond it. */
const MOST = 48;

/**
 * What a sentence says of what: a proposition for each verb and each copula, and one for a noun that a light verb lends itself to ("gave no
 * warning": to warn, negated), so that it can be held against the verb. Pure.
 */
export function readPropositions(analysis: Analysis, sentence: Sentence, terms: TermsByToken): Proposition[] {
  const tree = analysis.treeOf(sentence);
  const { tokens } = analysis;
  const only = findOnlyOne(tokens, sentence);
  const negations = findNegations(analysis, sentence).filter(
    ({ cue: [cue] }) =>
      !only?.others || cue === undefined || cue < only.others.first || cue > only.others.last,
  );
  const found: Proposition[] = [];
  const inherited = new Map<number, Argument>();
  for (let at = sentence.from; at < sentence.to && found.length < MOST; at++) {
    const isRoot = tree.headOf(at) < 0;
    if (!isRoot && !isPredicate(tokens, tree, at)) continue;
    if (tokens[at]?.tag === "PUNCT") continue;
    const proposition = readProposition(tokens, tree, at, negations, terms);
    inheritSubject(tokens, tree, at, proposition, inherited, terms);
    if (only && isSaidOf(tokens, tree, only, at)) giveSubject(tokens, tree, only, proposition, terms);
    found.push(proposition);
    const noun = nounOf(tokens, tree, at, proposition);
    if (noun !== null) found.push(asNoun(tokens, tree, noun, proposition, negations, terms));
  }
  return found;
}

function readProposition(
  tokens: readonly Token[],
  tree: Tree,
  at: number,
  negations: readonly Negation[],
  terms: TermsByToken,
): Proposition {
  const token = tokens[at];
  const term = terms.termOf.get(at) ?? -1;
  const { lemma, key } = nameOf(tokens, tree, at, terms.terms[term]?.key);
  const args = readArguments(tokens, tree, at, terms);
  const own = negations.filter(
    ({ kind, predicates, none, cue }) =>
      (kind !== "without" || tokens[at]?.lower.endsWith("ing")) &&
      (predicates.includes(at) || isArgumentOf(tree, none, at)) &&
      !isApart(tokens, cue[0] ?? at, at),
  );
  const none = ruledOutBy(tokens, tree, at, negations);
  const ruledOut = none !== null;
  const lexical = own.filter(({ kind }) => kind === "lexical").length;
  const kind =
    childWith(tree, at, "expl") !== null && token?.lemma === "be"
      ? "existence"
      : childWith(tree, at, "cop") !== null ||
          token?.tag === "ADJ" ||
          (token?.tag !== "VERB" && token?.tag !== "AUX")
        ? "state"
        : "verb";
  return {
    predicate: { start: token?.start ?? 0, end: token?.end ?? 0, lemma, key, term },
    kind,
    negated: ruledOut || (isNegated(own, at) !== (lexical % 2 === 1)) !== isEnded(tokens, tree, at, lexical),
    turn: turnOf(tokens, ruledOut ? negations.filter((each) => each.none === none) : own),
    ...readMood(tokens, tree, at),
    shadowed: !ruledOut && isShadowed(tree, at, negations),
    depth: depthOf(tree, at),
    arguments: args,
    modifiers: modifiersOf(tree, at, terms),
    quantities: [],
    dates: [],
    hours: [],
  };
}

const BEING = wordSet("be exist occur happen take");

/** "There was no arrangement under which it sent weapons", "no meeting in which they met took place": it didn't, they didn't. */
function ruledOutBy(
  tokens: readonly Token[],
  tree: Tree,
  at: number,
  negations: readonly Negation[],
): number | null {
  for (const { none } of negations) {
    if (none === null || none >= at || !BEING.has(tokens[tree.headOf(none)]?.lemma ?? "")) continue;
    // "Under which", "in which", "that", whatever the parser hangs the clause on.
    if (RELATIVE.test(`${tokens[none + 1]?.lower} ${tokens[none + 2]?.lower}`)) return none;
    const relation = tree.relationOf(at);
    if (tree.headOf(at) === none && (relation === "acl:relcl" || relation === "acl")) return none;
  }
  return null;
}

const RELATIVE = /^(?:(?:under|in|by|at|for|on|with|through) which|whereby|that)\b/;

const BREAK = /^[:;?"“”'‘’]$/;

/** Whether a mark stands between a cue and its clause that a parse shouldn't have crossed. */
function isApart(tokens: readonly Token[], cue: number, predicate: number): boolean {
  for (let at = Math.min(cue, predicate) + 1; at < Math.max(cue, predicate); at++)
    if (BREAK.test(tokens[at]?.text ?? "")) return true;
  return false;
}

/** "Stopped selling": not selling any longer. `cease` is a cue of its own already. */
function isEnded(tokens: readonly Token[], tree: Tree, at: number, lexical: number): boolean {
  const relation = tree.relationOf(at);
  if (lexical > 0 || (relation !== "xcomp" && relation !== "advcl" && relation !== "obj")) return false;
  if (tree.headOf(at) !== at - 1) return false;
  const head = tokens[at - 1]?.lemma ?? "";
  return ENDING.has(head) && (tokens[at]?.lower.endsWith("ing") ?? false);
}

/** "Called" and "called off", "a rise" and "was against the rise" are predicates apart. */
function nameOf(tokens: readonly Token[], tree: Tree, at: number, key: string | undefined) {
  const lemma = tokens[at]?.lemma ?? "";
  const particle = childWith(tree, at, "compound:prt");
  if (particle !== null) return both(`${lemma} ${tokens[particle]?.lower}`);
  const preposition = tokens[at]?.tag === "VERB" ? null : childWith(tree, at, "case");
  if (preposition !== null && !["as", "of", "'s", "’s"].includes(tokens[preposition]?.lower ?? ""))
    return both(`${tokens[preposition]?.lower} ${key ?? lemma}`);
  return { lemma, key: key ?? lemma };
}

const both = (name: string) => ({ lemma: name, key: name });

function isArgumentOf(tree: Tree, noun: number | null, predicate: number): boolean {
  return noun !== null && tree.headOf(noun) === predicate;
}

function turnOf(tokens: readonly Token[], own: readonly Negation[]): Proposition["turn"] {
  const last = own.at(-1);
  const first = last?.cue[0];
  if (!last || first === undefined) return null;
  const end = last.cue.at(-1) ?? first;
  return { kind: last.kind, start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

/** A clause that says what is known anyway isn't touched by what is turned above it: "the men who fired were not ours". */
const PRESUPPOSED: readonly string[] = ["acl:relcl", "advcl", "parataxis", "conj"];

function isShadowed(tree: Tree, at: number, negations: readonly Negation[]): boolean {
  for (let token = at, head = tree.headOf(at); head >= 0; token = head, head = tree.headOf(token)) {
    // "No meeting in which they met": there was none.
    if (negations.some(({ none }) => none === head)) return true;
    if (PRESUPPOSED.includes(tree.relationOf(token))) return false;
    // "Failed to act" turns the act itself, which `negated` says already.
    if (isNegated(negations, head) && !isNegated(negations, at)) return true;
  }
  return false;
}

function depthOf(tree: Tree, at: number): number {
  let depth = 0;
  for (let head = at; tree.headOf(head) >= 0; head = tree.headOf(head))
    if (!["conj", "parataxis", "list"].includes(tree.relationOf(head))) depth++;
  return depth;
}

function modifiersOf(tree: Tree, at: number, { termOf }: TermsByToken): number[] {
  const found: number[] = [];
  for (const child of tree.childrenOf(at)) {
    if (!["advmod", "amod", "compound", "compound:prt", "nummod", "acl"].includes(tree.relationOf(child)))
      continue;
    const term = termOf.get(child);
    if (term !== undefined) found.push(term);
  }
  return found;
}

/** The noun that stands for what is done: "warning" of "gave no warning", "doubt" of "there is no doubt". */
function nounOf(tokens: readonly Token[], tree: Tree, at: number, { kind }: Proposition): number | null {
  if (kind === "existence") return childWith(tree, at, "nsubj", "obj");
  if (kind !== "verb" || !LIGHT_VERBS.has(tokens[at]?.lemma ?? "")) return null;
  const noun = childWith(tree, at, "obj", "nsubj:pass");
  return noun !== null && tokens[noun]?.tag === "NOUN" ? noun : null;
}

function asNoun(
  tokens: readonly Token[],
  tree: Tree,
  noun: number,
  verb: Proposition,
  negations: readonly Negation[],
  terms: TermsByToken,
): Proposition {
  const term = terms.termOf.get(noun) ?? -1;
  const token = tokens[noun];
  const isOwn = (argument: Argument) => term < 0 || argument.head !== term;
  const own = negations.filter(({ none }) => none === noun);
  return {
    ...verb,
    predicate: {
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      lemma: token?.lemma ?? "",
      key: terms.terms[term]?.key ?? token?.lemma ?? "",
      term,
    },
    kind: "noun",
    turn: turnOf(tokens, own) ?? verb.turn,
    arguments: [...verb.arguments.filter(isOwn), ...readArguments(tokens, tree, noun, terms)],
    modifiers: modifiersOf(tree, noun, terms),
  };
}
