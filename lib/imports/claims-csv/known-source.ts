import type { ClaimRow } from "@/lib/imports/claims-csv/claim-row";
import type { WordFinder } from "@/lib/sources/find-words";
import { normaliseText } from "@/lib/sources/normalise-text";

/** A source that the case has and that rows of a table may mean. */
export type KnownSource = {
  id: string;
  url: string;
  title: string;
  publisher: string;
  /** EDTF; "" when it isn't known. */
  published: string;
  /** BCP 47; "" when it isn't known. */
  language: string;
  /** Whether a table made it that named no title: then it is called after its file. */
  isUnnamed: boolean;
  body: string;
  /** The keys of the claims that stand in it: see `claimKey`. */
  claims: ReadonlySet<string>;
};

/** What is put behind the title of a source whose text is no quotation, but what a table says. */
export const WORDS_OF_TABLE = " [words of the table]";
/** The same, where only some of it is. */
export const PARTLY_WORDS_OF_TABLE = " [partly words of the table]";

/** A title as the table gave it. Pure. */
export function plainTitle(title: string): string {
  const mark = [WORDS_OF_TABLE, PARTLY_WORDS_OF_TABLE].find((words) => title.endsWith(words));
  return mark ? title.slice(0, -mark.length) : title;
}

/** By what two claims of one source are the same: what was said, by whom, when, and whether it is denied. Pure. */
export function claimKey(claim: {
  statement: string;
  speaker: string;
  said: string;
  denies: boolean;
}): string {
  const fold = (words: string) => words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return JSON.stringify([fold(claim.statement), fold(claim.speaker), claim.said, claim.denies]);
}

/** Whether the claim of a row stands in a source already. A claim without a day of its own was said when its source says. Pure. */
export function isThere(row: ClaimRow, source: KnownSource): boolean {
  const { statement, speaker, denies } = row;
  return source.claims.has(
    claimKey({ statement, speaker: speaker.name, said: row.said || source.published, denies }),
  );
}

/** Which source of the case a row means, if any; and one that it resembles, whose text doesn't hold its words. */
export type Meant = { there: KnownSource | null; resembles: KnownSource | null };

const NONE: Meant = { there: null, resembles: null };

/**
 * Tells for rows which source of the case they mean: the one at their address; else the one with their text; else the only one of
 * their title, and of their publisher and day where these are given, in which their words stand. Pure.
 *
 * @param wordsIn finds words in the text of a source.
 */
export function sourceFinder(
  known: readonly KnownSource[],
  wordsIn: (text: string) => WordFinder,
): (row: ClaimRow) => Meant {
  const byUrl = new Map(known.map((source) => [source.url, source]));
  const byBody = new Map(known.map((source) => [source.body, source]));
  const byTitle = new Map<string, KnownSource[]>();
  for (const source of known) {
    const title = source.isUnnamed ? "" : plainTitle(source.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), source]);
  }
  return (row) => {
    const { url, text, title } = row.source;
    if (url) return { ...NONE, there: byUrl.get(url) ?? null };
    if (text) {
      const read = normaliseText(text);
      const same = read.ok ? byBody.get(read.body) : undefined;
      return { ...NONE, there: same && isOf(row, same, false) ? same : null };
    }
    const alike = (byTitle.get(title) ?? []).filter((source) => isOf(row, source, true));
    const holding = alike.filter(({ body }) => wordsIn(body)(row.quote || row.statement));
    const there =
      holding.find((source) => isThere(row, source)) ?? (holding.length === 1 ? holding[0] : null);
    return { there: there ?? null, resembles: there || title === "" ? null : (alike[0] ?? null) };
  };
}

/** Whether nothing that a row says of its source speaks against one. */
function isOf({ source }: ClaimRow, known: KnownSource, alsoDay: boolean): boolean {
  const { publisher, published } = source;
  if (publisher && publisher.toLowerCase() !== known.publisher.toLowerCase()) return false;
  return !alsoDay || published === "" || published === known.published;
}
