/** What decides which of two claims is shown as A. */
export type Sayable = {
  id: string;
  saidEarliest: Date | null;
  saidLatest: Date | null;
  publishedEarliest: Date | null;
};

/**
 * The two claims of a pair as A and B: A was said earlier. A claim whose saying isn't dated counts from the publication of
 * its source, since it was said by then. What can't be told apart keeps the order of the ids, so that A stays A.
 */
export function orderSides<C extends Sayable>(first: C, second: C): [a: C, b: C] {
  const order =
    compare(first.saidEarliest ?? first.publishedEarliest, second.saidEarliest ?? second.publishedEarliest) ||
    compare(first.saidLatest, second.saidLatest) ||
    compare(first.publishedEarliest, second.publishedEarliest) ||
    (first.id < second.id ? -1 : 1);
  return order < 0 ? [first, second] : [second, first];
}

/** Unknown is neither earlier nor later. */
function compare(one: Date | null, other: Date | null): number {
  return one && other ? one.getTime() - other.getTime() : 0;
}
