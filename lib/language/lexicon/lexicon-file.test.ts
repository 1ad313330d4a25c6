import { expect, test } from "vitest";
import { decodeLexicon, encodeLexicon, type LexiconData } from "@/lib/language/lexicon/lexicon-file";
import { listAt, numberLists } from "@/lib/language/lexicon/number-lists";

const data: LexiconData = {
  words: [["attack", "denial"], ["attack", "deny"], [], ["here"]],
  senses: numberLists([[0, 300], [1], [2], [3, 1], []]),
  canonical: Int32Array.from([0, 3, 2, 3, 4]),
  homographs: Int32Array.from([3]),
  files: Int32Array.from([4, 10, 33, 32]),
  above: numberLists([[70_000], [], [0, 1], []]),
  antonyms: Int32Array.from([0, 1]),
  opposedHeads: Int32Array.from([]),
  spellings: [["nat-tack", 0]],
  documents: 17_000,
  frequencies: [["attack", 12]],
};

test("what was written is read back", () => {
  expect(decodeLexicon(encodeLexicon(data))).toEqual(data);
});

test("a file that was cut off is refused", () => {
  expect(() => decodeLexicon(encodeLexicon(data).subarray(0, -3))).toThrow(RangeError);
});

test("a list beyond the last is empty", () => {
  expect([...listAt(data.above, 2)]).toEqual([0, 1]);
  expect([...listAt(data.above, 9)]).toEqual([]);
});
