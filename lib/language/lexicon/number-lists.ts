/** Many short lists of numbers in two arrays: list `i` is `items` from `starts[i]` up to `starts[i + 1]`. */
export type NumberLists = { starts: Int32Array; items: Int32Array };

/** Lists as `NumberLists`. */
export function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] as number) + list.length;
  return { starts, items: Int32Array.from(lists.flat()) };
}

/** The list at a place; an empty one beyond the last. Makes a view, so not for loops that must allocate nothing. */
export function listAt({ starts, items }: NumberLists, index: number): Int32Array {
  return items.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}
