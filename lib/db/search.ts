/** A text counts in the search index with this many characters (see the migration `foundation`); the rest is read. */
export const INDEXED_CHARACTERS = 200_000;

/**
 * What a person typed into a search field, as a PostgreSQL tsquery of the configuration `simple`: every word has to occur,
 * each as a word or as the beginning of one. Pure.
 *
 * @returns null when there is no word in it.
 */
export function toTsQuery(typed: string): string | null {
  const words =
    typed
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(" & ");
}
