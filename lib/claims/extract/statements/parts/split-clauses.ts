import { sentenceAt } from "@/lib/claims/extract/sentence-at";
import { onlySubject } from "@/lib/claims/extract/statements/shared-subject";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Relation } from "@/lib/language/dependencies/relations";
import type { Tree } from "@/lib/language/dependencies/tree";
import type { Stretch } from "@/lib/language/segment-words";

/** So many tokens behind "and" its verb is looked for. */
const REACH = 40;
const SUBJECTS: ReadonlySet<Relation> = new Set(["nsubj", "nsubj:pass", "csubj", "expl"]);
const JOINED: ReadonlySet<Relation> = new Set(["conj", "ccomp", "parataxis", "root"]);
const DESCRIBING: ReadonlySet<Relation> = new Set(["acl", "acl:relcl", "advcl", "xcomp", "csubj"]);

/** What is and what is to come are two claims. */
const COMING = /^(?:would|will|wo|['’]ll)$/;
const MODAL = /^(?:may|might|could|can|should|must)$/;

/**
 * Parts indirect speech at coordinated clauses with subjects of their own ("that C1 and that C2", "C1, but C2"); verbs that share
 * a subject stay together, but where the second one tells what is to come ("had never been asked and would fight").
 */
export function splitClauses(analysis: Analysis, pieces: readonly Stretch[]): Stretch[][] {
  const split: Stretch[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const cuts = cutsWithin(analysis, piece, pieces[index - 1]);
    let start = piece.start;
    for (const cut of cuts) {
      if (cut.before > start) split.at(-1)?.push({ start, end: cut.before });
      split.push([]);
      start = cut.after;
    }
    split.at(-1)?.push({ start, end: piece.end });
  }
  return split;
}

/** Offsets: a clause ends at `before`, the next begins at `after`. */
type Cut = { before: number; after: number };

function cutsWithin(analysis: Analysis, piece: Stretch, before: Stretch | undefined): Cut[] {
  const { tokens } = analysis;
  const first = tokenFrom(tokens, piece.start);
  const end = tokenFrom(tokens, piece.end);
  const cuts: Cut[] = [];
  const isGoingOn =
    before !== undefined &&
    tokens[first]?.tag === "CCONJ" &&
    turnsToCome(analysis, first, tokenFrom(tokens, before.start), tokenFrom(tokens, before.end));
  if (isGoingOn) cuts.push({ before: piece.start, after: tokens[first + 1]?.start ?? piece.start });
  for (let at = first + 2; at < end - 2; at++) {
    const token = tokens[at];
    if (!token || (token.text !== ";" && token.tag !== "CCONJ")) continue;
    const that = tokens[at + 1]?.lower === "that" && tokens[at + 1]?.tag === "SCONJ";
    const next = that ? at + 2 : at + 1;
    if (
      token.text !== ";" &&
      !that &&
      !(
        /^(?:and|but)$/.test(token.lower) &&
        (opensClause(analysis, next, end, first, at) ||
          (goesOnSaid(analysis, at, first) && turnsToCome(analysis, at, first, at)))
      )
    )
      continue;
    const ending = tokens[at - 1]?.text === "," ? tokens[at - 1]?.start : token.start;
    cuts.push({ before: ending ?? token.start, after: tokens[next]?.start ?? token.end });
  }
  return cuts;
}

/** Whether a finite clause with its own subject begins at a token, beside one of those that were said. */
function opensClause(
  analysis: Analysis,
  at: number,
  end: number,
  first: number,
  conjunction: number,
): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis.sentences, analysis.tokens[at]?.start ?? 0)];
  if (!sentence) return false;
  const tree = analysis.treeOf(sentence);
  const most = Math.min(end, sentence.to, at + REACH);
  for (let verb = at; verb < most; verb++) {
    const head = tree.headOf(verb);
    if (
      !JOINED.has(tree.relationOf(verb)) ||
      tree.reachOf(verb).first > at ||
      (head >= conjunction && head < end)
    )
      continue;
    if (!hasSubject(tree, verb, at) || !isClause(tree, first, conjunction)) return false;
    // The parser hangs a second clause on the first one or on the cue before both.
    return (
      head < first ||
      head >= end ||
      (tree.relationOf(verb) === "conj" && hasSubject(tree, head) && isSaid(tree, head))
    );
  }
  return false;
}

/** Whether a verb behind the "and" at a token goes on with one that was said itself, from the token `first` on. */
function goesOnSaid({ tokens, sentences, treeOf }: Analysis, at: number, first: number): boolean {
  const sentence = sentences[sentenceAt(sentences, tokens[at]?.start ?? 0)];
  if (!sentence) return false;
  const tree = treeOf(sentence);
  const verb = tree.headOf(behindAdverb(tokens, at + 1));
  const head = verb < 0 ? -1 : tree.headOf(verb);
  return head >= first && head < at && tree.relationOf(verb) === "conj" && isSaid(tree, head);
}

/** Whether "would" stands behind the "and" at a token, and the one clause before it, from the token `first` up to `end`, told what is or was. */
function turnsToCome(analysis: Analysis, at: number, first: number, end: number): boolean {
  const { tokens } = analysis;
  if (!COMING.test(tokens[behindAdverb(tokens, at + 1)]?.lower ?? "")) return false;
  for (let before = first; before < end; before++)
    if (COMING.test(tokens[before]?.lower ?? "") || MODAL.test(tokens[before]?.lower ?? "")) return false;
  return onlySubject(analysis, first, end) !== null;
}

function behindAdverb(tokens: Analysis["tokens"], at: number): number {
  return tokens[at]?.tag === "ADV" ? at + 1 : at;
}

/** Whether a clause stands right before "and", not only a noun. */
function isClause(tree: Tree, first: number, conjunction: number): boolean {
  for (let at = conjunction - 1; at >= first && conjunction - at < REACH; at--) {
    const verb = tree.headOf(at);
    if (SUBJECTS.has(tree.relationOf(at)) && verb >= first && verb < conjunction) return true;
  }
  return false;
}

function hasSubject(tree: Tree, verb: number, since = 0): boolean {
  return tree
    .childrenOf(verb)
    .slice(0, REACH)
    .some((child) => child >= since && SUBJECTS.has(tree.relationOf(child)));
}

/** Whether a clause is what was said itself, not one that describes something in it. */
function isSaid(tree: Tree, verb: number): boolean {
  let at = verb;
  for (let steps = 0; steps < REACH && tree.relationOf(at) === "conj"; steps++) at = tree.headOf(at);
  return !DESCRIBING.has(tree.relationOf(at));
}
