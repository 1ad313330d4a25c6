import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import {
  claimKey,
  type KnownSource,
  PARTLY_WORDS_OF_TABLE,
  WORDS_OF_TABLE,
} from "@/lib/imports/claims-csv/known-source";
import { NAMED_BY_FILE } from "@/lib/imports/claims-csv/plan-source";
import { hashText } from "@/lib/sources/hash-text";
import { normaliseText } from "@/lib/sources/normalise-text";
import { normaliseUrl } from "@/lib/sources/normalise-url";
import { sourceTitle } from "@/lib/sources/source-title";

const NAMED = { select: { name: true, aliases: { select: { name: true } } } } as const;

const SELECT = {
  id: true,
  url: true,
  title: true,
  published: true,
  language: true,
  foundIn: true,
  publisher: { select: { name: true } },
  text: { select: { body: true } },
  claims: {
    where: { state: "accepted" },
    select: {
      // An edited claim is recognised by what the table said of it.
      versions: {
        select: {
          statement: true,
          said: true,
          denies: true,
          attribution: {
            select: { speaker: { select: { ...NAMED.select, mergedInto: NAMED } } },
          },
        },
      },
    },
  },
} satisfies Prisma.SourceSelect;

/**
 * The sources of a case that rows of a table may mean, with their claims: by address, by text, by title, and those that tables
 * without titles made. The newest come last.
 */
export async function findKnownSources(
  tx: Tx,
  caseId: string,
  { rows, match }: ClaimsInput,
): Promise<KnownSource[]> {
  const cells = (at: number | undefined) =>
    at === undefined ? [] : [...new Set(rows.map((row) => (row.cells[at] ?? "").trim()).filter(Boolean))];
  const urls = cells(match.url).flatMap((typed) => {
    const read = normaliseUrl(typed);
    return read.ok ? [read.url] : [];
  });
  const hashes = cells(match.text).flatMap((typed) => {
    const read = normaliseText(typed);
    return read.ok ? [hashText(read.body)] : [];
  });
  const titles = cells(match.title)
    .filter((title) => title.isWellFormed() && !title.includes("\0"))
    .map((title) => title.normalize("NFC").replace(/\s+/g, " "))
    .flatMap((title) => [title, `${title}${WORDS_OF_TABLE}`, `${title}${PARTLY_WORDS_OF_TABLE}`]);
  const found = await tx.source.findMany({
    where: {
      caseId,
      withdrawnAt: null,
      OR: [
        { url: { in: [...new Set(urls)] } },
        { title: { in: titles } },
        { text: { sha256: { in: hashes } } },
        { foundIn: { path: ["named"], equals: NAMED_BY_FILE } },
      ],
    },
    orderBy: { id: "asc" },
    select: SELECT,
  });
  return found.map(knownOf);
}

function knownOf(source: Prisma.SourceGetPayload<{ select: typeof SELECT }>): KnownSource {
  const { id, url, title, publisher, published, language, foundIn, text, claims } = source;
  const versions = claims.flatMap((claim) => claim.versions);
  return {
    id,
    url: url ?? "",
    title: sourceTitle({ title }),
    publisher: publisher?.name ?? "",
    published: published ?? "",
    language,
    isUnnamed: (foundIn as Record<string, string>).named === NAMED_BY_FILE,
    body: text.body,
    claims: new Set(
      versions.flatMap(({ statement, said, denies, attribution: { speaker } }) =>
        [speaker, speaker.mergedInto]
          .flatMap((actor) => (actor ? [actor.name, ...actor.aliases.map(({ name }) => name)] : []))
          .map((name) => claimKey({ statement, speaker: name, said: said ?? "", denies })),
      ),
    ),
  };
}
