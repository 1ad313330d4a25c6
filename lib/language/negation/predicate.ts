import type { Relation } from "@/lib/language/dependencies/relations";
import type { Tree } from "@/lib/language/dependencies/tree";
import type { Token } from "@/lib/language/token";

const CLAUSES: ReadonlySet<Relation> = new Set([
  "root",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "csubj",
  "parataxis",
]);
const OF_A_PREDICATE: ReadonlySet<Relation> = new Set([
  "cop",
  "nsubj",
  "nsubj:pass",
  "csubj",
  "expl",
  "aux",
  "aux:pass",
]);
const COMPLEMENTS: readonly Relation[] = [
  "xcomp",
  "ccomp",
  "obj",
  "csubj",
  "nsubj:pass",
  "acl",
  "nmod",
  "obl",
];

/** Whether a token says something of something: a verb, or a noun or adjective with a copula or a subject. */
export function isPredicate(tokens: readonly Token[], tree: Tree, token: number): boolean {
  if (tokens[token]?.tag === "VERB") return true;
  return tree.childrenOf(token).some((child) => OF_A_PREDICATE.has(tree.relationOf(child)));
}

/** The predicate of the clause that a token stands in: itself, or the nearest one above it; the topmost word where there is none. */
export function clauseOf(tokens: readonly Token[], tree: Tree, token: number): number {
  let at = token;
  while (!isPredicate(tokens, tree, at) && !CLAUSES.has(tree.relationOf(at)) && tree.headOf(at) >= 0)
    at = tree.headOf(at);
  return at;
}

/**
 * What a verb, noun or adjective takes as its complement, by the strongest relation: "receiving" of "denied receiving", "act" of "the
 * failure to act"; null for none.
 */
export function complementOf(tree: Tree, token: number): number | null {
  const children = tree.childrenOf(token);
  for (const relation of COMPLEMENTS) {
    const found = children.find((child) => tree.relationOf(child) === relation);
    if (found !== undefined) return found;
  }
  // "Denied receiving": a parser takes the participle for an adjunct at times.
  return children.find((child) => child === token + 1 && tree.relationOf(child) === "advcl") ?? null;
}

/** The first token below another one that stands in one of the relations to it; null for none. */
export function childWith(tree: Tree, token: number, ...relations: Relation[]): number | null {
  return tree.childrenOf(token).find((child) => relations.includes(tree.relationOf(child))) ?? null;
}
