import { RELATIONS } from "@/lib/language/dependencies/relations";
import { TAG_COUNT } from "@/lib/language/dependencies/sentence-words";

/** Small integers as shipped; fractions while they are learned. */
export type Table = Int8Array | Float32Array;

/** What the parser has learned. Features are hashed: the low bits of a hash choose a place in a table, a power of two long. */
export type Weights = {
  /** Four numbers a place: one a transition, and one to spare. */
  transitions: Table;
  /** One number a place, for a feature and a relation. */
  labels: Table;
  /** The relations that an arc may have, by `arcKind`. */
  candidates: readonly (readonly number[])[];
};

/** Numbers the arcs by the tags of both words and the side on which the dependent stands. */
export function arcKind(ownTag: number, headTag: number, isBefore: boolean): number {
  return (ownTag * TAG_COUNT + headTag) * 2 + (isBefore ? 1 : 0);
}

export const ARC_KINDS = TAG_COUNT * TAG_COUNT * 2;

const HEADER = 8;
/** A relation a bit. */
const BYTES_A_KIND = Math.ceil(RELATIONS.length / 8);

/** The weights as a file's bytes: both lengths, the candidates as bits, then the tables. Tables must be Int8Array. */
export function encodeWeights(weights: Weights): Uint8Array {
  const kinds = HEADER + ARC_KINDS * BYTES_A_KIND;
  const bytes = new Uint8Array(kinds + weights.transitions.length + weights.labels.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, weights.transitions.length);
  view.setUint32(4, weights.labels.length);
  for (const [kind, labels] of weights.candidates.entries()) {
    for (const label of labels) {
      const place = HEADER + kind * BYTES_A_KIND + (label >> 3);
      bytes[place] = (bytes[place] as number) | (1 << (label & 7));
    }
  }
  bytes.set(new Uint8Array(Int8Array.from(weights.transitions).buffer), kinds);
  bytes.set(new Uint8Array(Int8Array.from(weights.labels).buffer), kinds + weights.transitions.length);
  return bytes;
}

/** The inverse of `encodeWeights`; the tables are views into `bytes`. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const transitions = view.getUint32(0);
  const labels = view.getUint32(4);
  const tables = HEADER + ARC_KINDS * BYTES_A_KIND;
  const candidates = Array.from({ length: ARC_KINDS }, (_, kind) => {
    const at = HEADER + kind * BYTES_A_KIND;
    return RELATIONS.map((_relation, label) => label).filter(
      (label) => ((bytes[at + (label >> 3)] as number) >> (label & 7)) & 1,
    );
  });
  return {
    transitions: new Int8Array(bytes.buffer, bytes.byteOffset + tables, transitions),
    labels: new Int8Array(bytes.buffer, bytes.byteOffset + tables + transitions, labels),
    candidates,
  };
}
