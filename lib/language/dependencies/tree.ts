import type { Relation } from "@/lib/language/dependencies/relations";

/**
 * The dependencies of one sentence, in Universal Dependencies. Every number is the index of a token in the analysis; the
 * root's head is -1.
 */
export type Tree = {
  /** The sentence's tokens, `to` exclusive. */
  from: number;
  to: number;
  headOf: (token: number) => number;
  relationOf: (token: number) => Relation;
  /** In the text's order. */
  childrenOf: (token: number) => readonly number[];
  /** The first and the last token of everything below a token, itself included. */
  reachOf: (token: number) => { first: number; last: number };
};
