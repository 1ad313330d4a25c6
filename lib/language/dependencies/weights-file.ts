import type { Table, Weights } from "@/lib/language/dependencies/weights";

/** A set of numbers below 64 takes eight bytes. */
const SET_BYTES = 8;
const KEYED_SET_BYTES = 4 + SET_BYTES;

/** Quantised weights as bytes: sections, each after its length. */
export function encodeWeights({ parser, tagger }: Weights): Uint8Array {
  return joinSections([
    tableBytes(parser.transitions),
    tableBytes(parser.labels),
    tableBytes(tagger.table),
    setsBytes(parser.candidates),
    setsBytes(tagger.open),
    keyedSetsBytes(tagger.lexicon),
  ]);
}

/** The inverse of `encodeWeights`. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const [transitions, labels, table, candidates, open, lexicon] = partSections(bytes);
  return {
    parser: { transitions: asTable(transitions), labels: asTable(labels), candidates: asSets(candidates) },
    tagger: { table: asTable(table), open: asSets(open), lexicon: asKeyedSets(lexicon) },
  };
}

function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + 4 + section.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const section of sections) {
    view.setUint32(at, section.length);
    bytes.set(section, at + 4);
    at += 4 + section.length;
  }
  return bytes;
}

function partSections(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes);
  const sections: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at);
    sections.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return sections;
}

function tableBytes(table: Table): Uint8Array {
  if (!(table instanceof Int8Array)) throw new TypeError("Only quantised weights are written to a file.");
  return new Uint8Array(table.buffer, table.byteOffset, table.length);
}

function asTable(section: Uint8Array = new Uint8Array()): Int8Array {
  return new Int8Array(section.buffer, section.byteOffset, section.length);
}

function setsBytes(sets: readonly (readonly number[])[]): Uint8Array {
  const bytes = new Uint8Array(sets.length * SET_BYTES);
  for (const [index, set] of sets.entries()) writeSet(bytes, index * SET_BYTES, set);
  return bytes;
}

function asSets(section: Uint8Array = new Uint8Array()): number[][] {
  return Array.from({ length: section.length / SET_BYTES }, (_, index) =>
    readSet(section, index * SET_BYTES),
  );
}

function keyedSetsBytes(sets: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const bytes = new Uint8Array(sets.size * KEYED_SET_BYTES);
  const view = viewOf(bytes);
  let at = 0;
  for (const [key, set] of [...sets].sort(([one], [other]) => one - other)) {
    view.setInt32(at, key);
    writeSet(bytes, at + 4, set);
    at += KEYED_SET_BYTES;
  }
  return bytes;
}

function asKeyedSets(section: Uint8Array = new Uint8Array()): Map<number, number[]> {
  const view = viewOf(section);
  const sets = new Map<number, number[]>();
  for (let at = 0; at < section.length; at += KEYED_SET_BYTES)
    sets.set(view.getInt32(at), readSet(section, at + 4));
  return sets;
}

function writeSet(bytes: Uint8Array, at: number, set: readonly number[]): void {
  for (const item of set) {
    const place = at + (item >> 3);
    bytes[place] = (bytes[place] as number) | (1 << (item & 7));
  }
}

function readSet(bytes: Uint8Array, at: number): number[] {
  const set: number[] = [];
  for (let item = 0; item < SET_BYTES * 8; item++) {
    if (((bytes[at + (item >> 3)] as number) >> (item & 7)) & 1) set.push(item);
  }
  return set;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
