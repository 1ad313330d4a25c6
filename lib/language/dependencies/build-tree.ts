import { RELATIONS } from "@/lib/language/dependencies/relations";
import type { Tree } from "@/lib/language/dependencies/tree";

/** A place a token: its head's place in the sentence, or one outside of it for the root; the relation's number in RELATIONS. */
type Parsed = { heads: Int32Array; labels: Int32Array };

/**
 * A tree over the tokens `from` to `to` (exclusive). Linear; no recursion, since a sentence may be a whole file.
 */
export function buildTree(from: number, to: number, { heads, labels }: Parsed): Tree {
  const count = to - from;
  const starts = childStarts(heads, count);
  const children = fillChildren(heads, starts, count);
  let reach: { first: Int32Array; last: Int32Array } | null = null;
  return {
    from,
    to,
    headOf: (token) => {
      const head = heads[token - from] ?? -1;
      return head >= 0 && head < count ? head + from : -1;
    },
    relationOf: (token) => RELATIONS[labels[token - from] ?? -1] ?? "dep",
    childrenOf: (token) => {
      const found: number[] = [];
      const end = starts[token - from + 1] ?? 0;
      for (let place = starts[token - from] ?? 0; place < end; place++)
        found.push((children[place] as number) + from);
      return found;
    },
    reachOf: (token) => {
      reach ??= findReach(heads, count);
      return { first: (reach.first[token - from] ?? 0) + from, last: (reach.last[token - from] ?? 0) + from };
    },
  };
}

/** Where each word's children begin in the list of all children; one place more for the end. */
function childStarts(heads: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let word = 0; word < count; word++) {
    const head = heads[word] as number;
    if (head >= 0 && head < count) starts[head + 1] = (starts[head + 1] as number) + 1;
  }
  for (let word = 0; word < count; word++)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  return starts;
}

function fillChildren(heads: Int32Array, starts: Int32Array, count: number): Int32Array {
  const next = starts.slice();
  const children = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const head = heads[word] as number;
    if (head < 0 || head >= count) continue;
    const place = next[head] as number;
    next[head] = place + 1;
    children[place] = word;
  }
  return children;
}

/** The outermost words below each word: leaves first, and a head when all of its children are done. */
function findReach(heads: Int32Array, count: number): { first: Int32Array; last: Int32Array } {
  const first = Int32Array.from({ length: count }, (_, word) => word);
  const last = first.slice();
  const open = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const head = heads[word] as number;
    if (head >= 0 && head < count) open[head] = (open[head] as number) + 1;
  }
  for (let leaf = 0; leaf < count; leaf++) {
    let word = leaf;
    while (open[word] === 0) {
      open[word] = -1;
      const head = heads[word] as number;
      if (head < 0 || head >= count) break;
      first[head] = Math.min(first[head] as number, first[word] as number);
      last[head] = Math.max(last[head] as number, last[word] as number);
      open[head] = (open[head] as number) - 1;
      word = head;
    }
  }
  return { first, last };
}
