/**
 * Relations of Universal Dependencies 2, without subtypes but those that tell who speaks ("nsubj:pass") and what belongs to a
 * name ("nmod:desc": "President" in "President Meyer"). Every other subtype folds into its relation: obl:unmarked ("said
 * Tuesday") into obl, nmod:unmarked into nmod, nsubj:outer into nsubj, advcl:relcl into advcl, det:predet, cc:preconj and so on.
 */
export const RELATIONS = [
  "root",
  "nsubj",
  "nsubj:pass",
  "csubj",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "nmod",
  "nmod:poss",
  "nmod:desc",
  "appos",
  "amod",
  "advmod",
  "nummod",
  "det",
  "case",
  "mark",
  "cc",
  "conj",
  "aux",
  "aux:pass",
  "cop",
  "compound",
  "compound:prt",
  "flat",
  "fixed",
  "parataxis",
  "vocative",
  "discourse",
  "expl",
  "list",
  "dislocated",
  "orphan",
  "goeswith",
  "reparandum",
  "dep",
  "punct",
] as const;

export type Relation = (typeof RELATIONS)[number];

/** The relation a treebank's label folds into; "dep" for one that isn't known. */
export function foldRelation(label: string): Relation {
  const known: readonly string[] = RELATIONS;
  if (known.includes(label)) return label as Relation;
  const base = label.split(":")[0] ?? "";
  return known.includes(base) ? (base as Relation) : "dep";
}
