import { TAG_COUNT } from "@/lib/language/dependencies/sentence-words";
import type { TagWeights } from "@/lib/language/dependencies/tag-words";

/**
 * Weights while they are learned; as shipped, a byte each, whose square with its sign is the weight. A few weights are a hundred
 * times as large as most and need no more precision than they; and a table that is small stays near the processor.
 */
export type Table = Int8Array | Float32Array;

/** Whether the numbers of a table have to be squared. */
export function isSquared(table: Table): boolean {
  return table instanceof Int8Array;
}

/** What the parser has learned. Features are hashed: the low bits of a hash choose a place in a table, a power of two long. */
export type ParserWeights = {
  /** Four numbers a place: one a transition, and one to spare. */
  transitions: Table;
  /** One number a place, for a feature and a relation. */
  labels: Table;
  /** The relations that an arc may have, by `arcKind`. */
  candidates: readonly (readonly number[])[];
};

/** All that ships. */
export type Weights = { parser: ParserWeights; tagger: TagWeights };

/** Numbers the arcs by the tags of both words and the side on which the dependent stands. */
export function arcKind(ownTag: number, headTag: number, isBefore: boolean): number {
  return (ownTag * TAG_COUNT + headTag) * 2 + (isBefore ? 1 : 0);
}

export const ARC_KINDS = TAG_COUNT * TAG_COUNT * 2;
