import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/**
 * Parts indirect speech at coordinated clauses with subjects of their own ("that C1 and that C2", "C1, but C2"); verbs that share
 * a subject stay together.
 */
export function splitClauses(analysis: Analysis, pieces: readonly Stretch[]): Stretch[][] {
  const split: Stretch[][] = [[]];
  for (const piece of pieces) {
    const cuts = cutsWithin(analysis, piece);
    let start = piece.start;
    for (const cut of cuts) {
      split.at(-1)?.push({ start, end: cut.before });
      split.push([]);
      start = cut.after;
    }
    split.at(-1)?.push({ start, end: piece.end });
  }
  return split;
}

/** Offsets: a clause ends at `before`, the next begins at `after`. */
type Cut = { before: number; after: number };

function cutsWithin(analysis: Analysis, piece: Stretch): Cut[] {
  const { tokens } = analysis;
  const first = tokenFrom(tokens, piece.start);
  const end = tokenFrom(tokens, piece.end);
  const cuts: Cut[] = [];
  for (let at = first + 2; at < end - 2; at++) {
    const token = tokens[at];
    if (!token || (token.text !== ";" && token.tag !== "CCONJ")) continue;
    const that = tokens[at + 1]?.lower === "that" && tokens[at + 1]?.tag === "SCONJ";
    const next = that ? at + 2 : at + 1;
    if (
      token.text !== ";" &&
      !that &&
      !(/^(?:and|but)$/.test(token.lower) && opensClause(analysis, next, end, first, at))
    )
      continue;
    const before = tokens[at - 1]?.text === "," ? tokens[at - 1]?.start : token.start;
    cuts.push({ before: before ?? token.start, after: tokens[next]?.start ?? token.end });
  }
  return cuts;
}

/** Whether a finite clause with its own subject begins at a token, and one stood before it. */
function opensClause(
  analysis: Analysis,
  at: number,
  end: number,
  first: number,
  conjunction: number,
): boolean {
  const sentence = analysis.sentences.find(({ from, to }) => from <= at && at < to);
  if (!sentence) return false;
  const tree = analysis.treeOf(sentence);
  for (let token = at; token < end; token++) {
    if (
      tree.relationOf(token) !== "conj" ||
      tree.reachOf(token).first > at ||
      tree.headOf(token) >= conjunction ||
      tree.headOf(token) < first
    )
      continue;
    const own = hasSubject(analysis, token, tree);
    return own && hasSubject(analysis, tree.headOf(token), tree);
  }
  return false;
}

function hasSubject(_analysis: Analysis, verb: number, tree: ReturnType<Analysis["treeOf"]>): boolean {
  return tree
    .childrenOf(verb)
    .some((child) => ["nsubj", "nsubj:pass", "csubj", "expl"].includes(tree.relationOf(child)));
}
