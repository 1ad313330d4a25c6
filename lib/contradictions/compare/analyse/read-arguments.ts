import type { Argument, Quantifier } from "@/lib/contradictions/compare/claim-features";
import type { Relation } from "@/lib/language/dependencies/relations";
import type { Tree } from "@/lib/language/dependencies/tree";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";
import type { TermsByToken } from "./terms-of";

/** Clauses within an argument are propositions of their own. */
const OWN_CLAUSE: ReadonlySet<Relation> = new Set(["acl:relcl", "ccomp", "advcl", "parataxis", "csubj"]);
const ROLES: Partial<Record<Relation, Argument["role"]>> = {
  nsubj: "subject",
  csubj: "subject",
  "nsubj:pass": "object",
  obj: "object",
  iobj: "oblique",
  obl: "oblique",
  "obl:agent": "subject",
  nmod: "oblique",
  "nmod:poss": "oblique",
};
const QUANTIFIERS: Record<string, Quantifier> = {
  all: "all",
  every: "all",
  each: "all",
  both: "all",
  everyone: "all",
  everybody: "all",
  everything: "all",
  always: "all",
  entire: "all",
  whole: "all",
  some: "some",
  several: "some",
  many: "some",
  few: "some",
  someone: "some",
  somebody: "some",
  something: "some",
  most: "most",
  no: "none",
  nobody: "none",
  nothing: "none",
  none: "none",
  neither: "none",
  only: "only",
  a: "one",
  an: "one",
  any: "one",
};
const PRONOUNS = wordSet(
  "i you he she it we they me him her us them one someone somebody something anyone anything everyone everybody that this these those who which nobody nothing none",
);

/** The arguments of a predicate, in the text's order: active and passive come out alike. Pure. */
export function readArguments(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  { termOf }: TermsByToken,
): Argument[] {
  const found: Argument[] = [];
  const passive = tree.childrenOf(predicate).some((child) => tree.relationOf(child) === "nsubj:pass");
  for (const child of tree.childrenOf(predicate)) {
    const relation = tree.relationOf(child);
    let role = ROLES[relation];
    if (relation === "xcomp" && termOf.has(child)) {
      // "Asked to leave": what is asked is part of what is said.
      found.push({ ...argumentAt(tokens, tree, child, "object", "", termOf), head: termOf.get(child) ?? -1 });
      continue;
    }
    if (!role) continue;
    const preposition = prepositionOf(tokens, tree, child);
    // "Was shot by police": the parser marks the agent as a plain oblique at times.
    if (passive && relation === "obl" && preposition === "by") role = "subject";
    found.push(argumentAt(tokens, tree, child, role, role === "oblique" ? preposition : "", termOf));
    for (const other of tree.childrenOf(child))
      if (tree.relationOf(other) === "conj" && tokens[other]?.tag !== "VERB")
        found.push(argumentAt(tokens, tree, other, role, role === "oblique" ? preposition : "", termOf));
  }
  return found;
}

/** The argument that a noun or pronoun heads, with everything below it but clauses and what it is coordinated with. */
export function argumentAt(
  tokens: readonly Token[],
  tree: Tree,
  head: number,
  role: Argument["role"],
  preposition: string,
  termOf: ReadonlyMap<number, number>,
): Argument {
  const terms: number[] = [];
  let quantifier: Quantifier | null = QUANTIFIERS[tokens[head]?.lower ?? ""] ?? null;
  const visit = (token: number, top: boolean) => {
    const term = termOf.get(token);
    if (term !== undefined) terms.push(term);
    for (const child of tree.childrenOf(token)) {
      const relation = tree.relationOf(child);
      if (OWN_CLAUSE.has(relation) || relation === "punct") continue;
      if (top && (relation === "conj" || relation === "cc")) continue;
      if (top && (relation === "det" || relation === "advmod" || relation === "amod"))
        quantifier = QUANTIFIERS[tokens[child]?.lower ?? ""] ?? quantifier;
      visit(child, false);
    }
  };
  visit(head, true);
  const isPronoun = tokens[head]?.tag === "PRON" || PRONOUNS.has(tokens[head]?.lower ?? "");
  return {
    role,
    preposition,
    head: isPronoun ? -1 : (termOf.get(head) ?? -1),
    terms: terms.sort((a, b) => a - b),
    quantifier,
  };
}

function prepositionOf(tokens: readonly Token[], tree: Tree, token: number): string {
  const child = tree.childrenOf(token).find((each) => tree.relationOf(each) === "case");
  return child === undefined ? "" : (tokens[child]?.lower ?? "");
}
