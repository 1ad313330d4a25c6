import { Prisma } from "@/lib/db/generated/client";

/**
 * A text counts in the search index with this many characters (see the migration `foundation`); the rest is read. A vector
 * holds 1 MiB, and a hyphenated word is kept whole and in parts: up to eight bytes a character.
 */
export const INDEXED_CHARACTERS = 100_000;

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

/**
 * The condition, if any, that what was typed puts on some words: a blank field asks for nothing, and what holds no word
 * finds nothing.
 *
 * @param words SQL of the text to look through.
 */
export function searchConditions(typed: string | undefined, words: Prisma.Sql): Prisma.Sql[] {
  if (!typed?.trim()) return [];
  const query = toTsQuery(typed);
  if (!query) return [Prisma.sql`false`];
  return [Prisma.sql`"gainsay_words"(${words}) @@ to_tsquery('simple', ${query})`];
}
