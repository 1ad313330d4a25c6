import type { ParserWeights, Table } from "@/lib/language/dependencies/weights";

/** The sum of two parsers' weights, which decide as their average would; the other alone where there is no first. */
export function addWeights(one: ParserWeights | null, other: ParserWeights): ParserWeights {
  if (!one) return other;
  return {
    transitions: addTables(one.transitions, other.transitions),
    labels: addTables(one.labels, other.labels),
    candidates: other.candidates,
  };
}

function addTables(one: Table, other: Table): Float32Array {
  return Float32Array.from(one, (weight: number, place: number) => weight + (other[place] as number));
}
