import type { Tree } from "@/lib/language/dependencies/tree";
import { childWith, clauseOf, complementOf, isPredicate } from "@/lib/language/negation/predicate";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** One negation of a sentence, but for its scope. Tokens are known by their index in the analysis. */
export type NegationCue = {
  /** "lexical" is a word that means a negation ("denied", "failed", "unable"); "barely" one that nearly does. */
  kind: "not" | "no" | "without" | "barely" | "lexical";
  /** The words that negate: "not", "no longer", "neither … nor". */
  cue: readonly number[];
  /** The heads of the clauses that are turned; empty where only a phrase has none of something ("in a room with no door"). */
  predicates: readonly number[];
  /** What there is none of: "soldiers" of "no soldiers died", "nobody". */
  none: number | null;
};

const BARELY = wordSet("hardly scarcely barely rarely seldom");
const NOBODY = wordSet("nobody noone nothing none nowhere");
/** By lemma. What they turn stands below them: "denied receiving", "the failure to act", "unable to go". */
const LEXICAL =
  wordSet(`deny refuse reject fail decline dismiss refute rebut repudiate disavow lack avoid prevent forbid
  prohibit ban cease withhold doubt neglect omit
  unable unwilling impossible false untrue unlikely unfounded baseless incapable reluctant`);
const LEXICAL_NOUNS = wordSet("denial refusal rejection failure lack absence ban");
/** Of these the subject is turned where they have no complement: "the report is false". */
const OF_A_SUBJECT = wordSet("impossible false untrue unlikely unfounded baseless");
/** "I don't think he lied" and "it is not true that he lied" say that he didn't. */
const RAISING = wordSet(
  "think believe suppose imagine expect want intend plan seem appear guess true correct accurate case",
);
/** "Not only A but B" takes nothing away. */
const NOT_ONLY = wordSet("only just merely simply solely least");
/** "No doubt", and numbers: "no fewer than". */
const NO_IDIOM = wordSet("doubt matter wonder sooner more less fewer later");

/** Reads the negation that a token begins; null for none. Cue words of an idiom that negates nothing ("no doubt", "not only") are none. */
export function readCue(tokens: readonly Token[], tree: Tree, at: number): NegationCue | null {
  const token = tokens[at];
  if (!token) return null;
  const { lower, lemma, tag } = token;
  if (lower === "not" || lower === "n't" || lower === "never" || (lemma === "not" && tag === "PART"))
    return readNot(tokens, tree, at);
  if (lower === "neither" || lower === "nor") return readNeither(tokens, tree, at);
  if (lower === "no") return readNo(tokens, tree, at);
  if (lower === "without") return readWithout(tokens, tree, at);
  if (BARELY.has(lower)) {
    const predicates = [clauseOf(tokens, tree, headOr(tree, at))];
    return { kind: "barely", cue: [at], predicates, none: null };
  }
  if (NOBODY.has(lower)) return tokens[at + 1]?.lower === "but" ? null : noneOf(tokens, tree, [at], at);
  return (tag === "NOUN" ? LEXICAL_NOUNS : LEXICAL).has(lemma) ? readLexical(tokens, tree, at) : null;
}

function readNot(tokens: readonly Token[], tree: Tree, at: number): NegationCue | null {
  const next = tokens[at + 1]?.lower ?? "";
  const before = at > tree.from ? (tokens[at - 1]?.lower ?? "") : "";
  if (NOT_ONLY.has(next) || (next === "to" && tokens[at + 2]?.lower === "mention")) return null;
  // "Whether or not", "why not", "if not".
  if (
    (before === "or" && !isPredicate(tokens, tree, headOr(tree, at))) ||
    before === "why" ||
    before === "if"
  )
    return null;
  const predicates = withRaised(
    tokens,
    tree,
    withAlternatives(tokens, tree, clauseOrContrast(tokens, tree, at)),
  );
  return { kind: "not", cue: [at], predicates, none: singleOf(tokens, tree, at) };
}

const LONGEST_NOUN = 9;

/** What there isn't one of: "not a single soldier", "not one soldier", "not one of our soldiers". */
function singleOf(tokens: readonly Token[], tree: Tree, not: number): number | null {
  const word = (index: number) => (index < tree.to ? (tokens[index]?.lower ?? "") : "");
  if (word(not + 1) === "a" && word(not + 2) === "single") return not + 3 < tree.to ? not + 3 : null;
  if (word(not + 1) !== "one") return null;
  if (word(not + 2) === "of") {
    const end = Math.min(tree.to, not + LONGEST_NOUN);
    for (let index = not + 3; index < end; index++) if (tokens[index]?.tag === "NOUN") return index;
    return childWith(tree, not + 1, "nmod") ?? not + 1;
  }
  return not + 2 < tree.to && tokens[not + 2]?.tag === "NOUN" ? not + 2 : not + 1;
}

/** "He met the minister, not his aide" turns a noun alone; "not every road was open" its clause. */
function clauseOrContrast(tokens: readonly Token[], tree: Tree, at: number): number {
  const head = headOr(tree, at);
  const apart = at > tree.from && /^(?:,|and|but|–|—)$/.test(tokens[at - 1]?.lower ?? "");
  return apart && head > at && !isPredicate(tokens, tree, head) ? head : clauseOf(tokens, tree, head);
}

/** "Did not sign or ratify it" turns both. */
function withAlternatives(tokens: readonly Token[], tree: Tree, predicate: number): number[] {
  const others = tree.childrenOf(predicate).filter((child) => {
    if (tree.relationOf(child) !== "conj" || childWith(tree, child, "nsubj", "nsubj:pass") !== null)
      return false;
    return tree
      .childrenOf(child)
      .some((each) => tree.relationOf(each) === "cc" && tokens[each]?.lower === "or");
  });
  return [predicate, ...others];
}

function withRaised(tokens: readonly Token[], tree: Tree, predicates: readonly number[]): number[] {
  const raised = predicates
    .filter((each) => RAISING.has(tokens[each]?.lemma ?? ""))
    .map((each) => childWith(tree, each, "ccomp", "xcomp", "csubj") ?? thatClauseOf(tokens, tree, each));
  return [...predicates, ...raised.filter((each) => each !== null)];
}

/** "It is not true that he left": what "that" introduces. */
function thatClauseOf(tokens: readonly Token[], tree: Tree, predicate: number): number | null {
  const clauses = tree.childrenOf(predicate).filter((child) => tree.relationOf(child) === "advcl");
  const marked = clauses.find((child) => tokens[childWith(tree, child, "mark") ?? -1]?.lower === "that");
  return marked ?? null;
}

function readNo(tokens: readonly Token[], tree: Tree, at: number): NegationCue | null {
  const next = tokens[at + 1];
  if (next?.lower === "longer") {
    return {
      kind: "not",
      cue: [at, at + 1],
      predicates: [clauseOf(tokens, tree, headOr(tree, at + 1))],
      none: null,
    };
  }
  if (!next || at + 1 >= tree.to || NO_IDIOM.has(next.lower)) return null;
  if (next.lower === "one") return noneOf(tokens, tree, [at, at + 1], at + 1);
  const noun = tree.headOf(at);
  if (noun <= at || tree.relationOf(at) !== "det") return null;
  return noneOf(tokens, tree, [at], noun);
}

/** "No soldiers died" turns "died"; "a room with no door" turns nothing but has no door. */
function noneOf(tokens: readonly Token[], tree: Tree, cue: readonly number[], noun: number): NegationCue {
  const counted = tokens[noun]?.lower === "none" ? (childWith(tree, noun, "nmod") ?? noun) : noun;
  const adposition = childWith(tree, noun, "case");
  const accompanies = adposition !== null && tokens[adposition]?.lower === "with";
  const inPhrase = tree.relationOf(noun) === "nmod" || accompanies;
  return { kind: "no", cue, predicates: inPhrase ? [] : [clauseOf(tokens, tree, noun)], none: counted };
}

function readNeither(tokens: readonly Token[], tree: Tree, at: number): NegationCue | null {
  const head = headOr(tree, at);
  if (tokens[at]?.lower === "nor") return norOf(tokens, tree, at);
  const nor = norBehind(tokens, tree, at);
  if (nor === null) {
    const isDeterminer = tree.relationOf(at) === "det" && head > at;
    return noneOf(tokens, tree, [at], isDeterminer ? head : at);
  }
  const last = tree.headOf(nor);
  const first = last >= 0 && tree.relationOf(last) === "conj" ? tree.headOf(last) : head;
  const nominal = !isPredicate(tokens, tree, first);
  const predicates = [first, last]
    .filter((each) => each >= 0)
    .map((each) => clauseOf(tokens, tree, nominal ? first : each));
  return { kind: "not", cue: [at, nor], predicates: [...new Set(predicates)], none: nominal ? first : null };
}

/** "Nor did he read it", where no "neither" has counted it already. */
function norOf(tokens: readonly Token[], tree: Tree, at: number): NegationCue | null {
  for (let before = at - 1; before >= tree.from && before > at - LONGEST_PAIR; before--) {
    if (tokens[before]?.lower === "neither") return null;
  }
  const head = headOr(tree, at);
  return isPredicate(tokens, tree, head) ? { kind: "not", cue: [at], predicates: [head], none: null } : null;
}

const LONGEST_PAIR = 60;

function norBehind(tokens: readonly Token[], tree: Tree, at: number): number | null {
  for (let next = at + 1; next < tree.to && next < at + LONGEST_PAIR; next++) {
    if (tokens[next]?.lower === "nor") return next;
  }
  return null;
}

function readWithout(tokens: readonly Token[], tree: Tree, at: number): NegationCue {
  const head = headOr(tree, at);
  const turned = tokens[head]?.tag === "VERB";
  return { kind: "without", cue: [at], predicates: turned ? [head] : [], none: turned ? null : head };
}

function readLexical(tokens: readonly Token[], tree: Tree, at: number): NegationCue | null {
  const complement = complementOf(tree, at);
  const subject = OF_A_SUBJECT.has(tokens[at]?.lemma ?? "") ? childWith(tree, at, "csubj", "nsubj") : null;
  const turned = complement ?? subject;
  return turned === null ? null : { kind: "lexical", cue: [at], predicates: [turned], none: null };
}

function headOr(tree: Tree, token: number): number {
  const head = tree.headOf(token);
  return head >= 0 ? head : token;
}
