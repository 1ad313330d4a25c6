import type { Tx } from "@/lib/db/client";
import { recogniseText } from "@/lib/sources/recognise-text";
import { mentionSelect, type SourceMention } from "@/lib/sources/source";

/** What a case knows already of something that is about to be captured. */
export type KnownCaptures = {
  /** The source that it is: nothing new would be written. */
  same: SourceMention | null;
  /** The same, of one whose import was undone: it would be listed again. */
  withdrawn: SourceMention | null;
  /** The sources that carry the same text; it would be one more of their origin. */
  reprints: SourceMention[];
  /** The newest capture of the same URL with another text; it would be the version after that. */
  previous: SourceMention | null;
};

/** @param capture with normalised URL and tidied publisher's name; `sha256` of the normalised text. */
export async function findKnownCaptures(
  tx: Tx,
  caseId: string,
  capture: { sha256: string; publisher: string; url: string | null },
): Promise<KnownCaptures> {
  const { sha256, publisher, url } = capture;
  const all = await tx.source.findMany({
    where: { caseId, text: { sha256 } },
    select: { ...mentionSelect, withdrawnAt: true },
    orderBy: { id: "asc" },
  });
  const recognise = (sources: typeof all) => {
    const found = recogniseText(
      sources.map((source) => ({ ...source, publisher: source.publisher?.name ?? null })),
      { publisher: publisher || null, url },
    );
    return sources.find(({ id }) => id === found?.id) ?? null;
  };
  const reprints = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const same = recognise(reprints);
  const withdrawn = same ? null : recognise(all.filter(({ withdrawnAt }) => withdrawnAt !== null));
  const previous =
    url && !same
      ? await tx.source.findFirst({
          where: { caseId, url, withdrawnAt: null, text: { sha256: { not: sha256 } } },
          select: mentionSelect,
          orderBy: { id: "desc" },
        })
      : null;
  return { same, withdrawn, reprints, previous };
}
