/** Word vectors as they are kept: one signed byte a dimension, all of one length. */
export type WordVectors = { numberOf: ReadonlyMap<string, number>; dimensions: number; values: Int8Array };

/** The file: a line with the number of words and of dimensions, a line with the words, then the bytes. */
export function encodeVectors(
  words: readonly string[],
  rows: readonly Int8Array[],
  dimensions: number,
): Uint8Array {
  const head = new TextEncoder().encode(`${words.length} ${dimensions}\n${words.join(" ")}\n`);
  const file = new Uint8Array(head.length + rows.length * dimensions);
  file.set(head);
  rows.forEach((row, index) => {
    file.set(new Uint8Array(row.buffer, row.byteOffset, row.length), head.length + index * dimensions);
  });
  return file;
}

/** Reads what `encodeVectors` wrote. */
export function decodeVectors(file: Uint8Array): WordVectors {
  const first = file.indexOf(10);
  const second = file.indexOf(10, first + 1);
  const decoder = new TextDecoder();
  const [, dimensions] = decoder.decode(file.subarray(0, first)).split(" ").map(Number);
  const words = decoder.decode(file.subarray(first + 1, second)).split(" ");
  return {
    numberOf: new Map(words.map((word, index) => [word, index])),
    dimensions: dimensions ?? 0,
    values: new Int8Array(file.buffer, file.byteOffset + second + 1),
  };
}
