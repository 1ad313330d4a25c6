/** What is compared of a source that carries the same text. */
export type SameText = { id: string; publisher: string | null; url: string | null };

/**
 * Which of the sources with the same text is the one that is being captured again: the one with the same URL, or else of the
 * same publisher. Who names neither publisher nor URL says nothing new, so any will do. Otherwise it is a reprint: null.
 *
 * @param known with the same normalised text, in the order in which they are preferred.
 */
export function recogniseText<S extends SameText>(
  known: readonly S[],
  captured: { publisher: string | null; url: string | null },
): S | null {
  const { publisher, url } = captured;
  if (!publisher && !url) return known[0] ?? null;
  return (
    known.find((source) => url !== null && source.url === url) ??
    known.find((source) => publisher !== null && sameName(source.publisher, publisher)) ??
    null
  );
}

/** Names of publishers are one when they differ only in case. */
function sameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}
