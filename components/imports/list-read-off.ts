import { formatDate } from "@/lib/dates/format-date";

/** What is shown of a source that came of an import. */
export type ReadOffSource = {
  title: string;
  byline: string;
  language: string;
  url: string | null;
  published: string | null;
  publisher: { name: string } | null;
  /** JSON of `FoundIn`. */
  foundIn: unknown;
};

/** A part of a source's description with where it was found, in words for an analyst. */
export type ReadOffFact = { field: string; label: string; value: string; where: string };

/**
 * What was read off a source, in the order in which it is shown; what wasn't found anywhere is left out. Pure.
 *
 * @param asked the address that the source was asked for at: it is shown already.
 */
export function listReadOff(source: ReadOffSource, asked: string | null): ReadOffFact[] {
  const found = (source.foundIn ?? {}) as Record<string, string | undefined>;
  const facts = [
    ["title", "Title", source.title],
    ["publisher", "Publisher", source.publisher?.name ?? ""],
    ["published", "Published", source.published ? formatDate(source.published) : ""],
    ["byline", "Byline", source.byline],
    ["language", "Language", source.language],
    ["url", "Address", source.url === asked ? "" : (source.url ?? "")],
  ] as const;
  return facts
    .map(([field, label, value]) => ({ field, label, value, where: found[field] ?? "" }))
    .filter(({ value, where }) => value !== "" && where !== "");
}
