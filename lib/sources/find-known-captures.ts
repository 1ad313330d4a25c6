import type { Tx } from "@/lib/db/client";
import { recogniseText } from "@/lib/sources/recognise-text";
import { mentionSelect, type SourceMention } from "@/lib/sources/source";

/** What a case knows already of something that is about to be captured. */
export type KnownCaptures = {
  /** The source that it is: nothing new would be written. */
  same: SourceMention | null;
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
  const reprints = await tx.source.findMany({
    where: { caseId, text: { sha256 } },
    select: mentionSelect,
    orderBy: { id: "asc" },
  });
  const same = recogniseText(
    reprints.map((source) => ({ ...source, publisher: source.publisher?.name ?? null })),
    { publisher: publisher || null, url },
  );
  const previous =
    url && !same
      ? await tx.source.findFirst({
          where: { caseId, url, text: { sha256: { not: sha256 } } },
          select: mentionSelect,
          orderBy: { id: "desc" },
        })
      : null;
  return { same: reprints.find((source) => source.id === same?.id) ?? null, reprints, previous };
}
