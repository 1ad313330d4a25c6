import type { Span } from "@/lib/claims/anchor-quote";
import type { ClaimContent } from "@/lib/claims/claim";
import { overlap } from "@/lib/claims/sentences-around";
import type { Tx } from "@/lib/db/client";
import type { BodyReader } from "@/lib/imports/claims-csv/body-reader";

/** A claim that will be written. */
export type DraftedClaim = {
  sourceId: string;
  content: ClaimContent;
  /** Whose attribution it shares: one that is there, by its id, or that of a claim drafted before; null when it has its own. */
  shares: string | DraftedClaim | null;
};

type Shared = { whose: string | DraftedClaim; spans: Span[] };

/**
 * Finds, for many claims of one source at once, the attribution that each shares, as `writeVersion` does for one: of the same
 * speaker, role, verb and directness, in the same sentence.
 *
 * @param reader of the source's text.
 */
export async function attributionFinder(
  tx: Tx,
  caseId: string,
  sourceId: string,
  { sentences: sentencesOf }: BodyReader,
): Promise<{
  find: (content: ClaimContent) => string | DraftedClaim | null;
  add: (drafted: DraftedClaim) => void;
}> {
  const there = await tx.attribution.findMany({
    where: { caseId, sourceId, chain: { none: {} } },
    select: {
      id: true,
      speakerId: true,
      role: true,
      cue: true,
      directness: true,
      versions: { select: { quotes: { select: { start: true, end: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const known = new Map<string, Shared[]>();
  const put = (key: string, shared: Shared) => {
    const alike = known.get(key);
    if (alike) alike.push(shared);
    else known.set(key, [shared]);
  };
  for (const { id, speakerId, versions, ...words } of there) {
    put(keyOf(speakerId, words), { whose: id, spans: versions.flatMap(({ quotes }) => quotes) });
  }
  const keyOfContent = ({ attribution: { speaker, ...words } }: ClaimContent) => keyOf(speaker.id, words);
  return {
    find: (content) => {
      const alike = known.get(keyOfContent(content)) ?? [];
      if (alike.length === 0) return null;
      const sentences = content.quotes.flatMap(sentencesOf);
      const shared = alike.find(({ spans }) =>
        spans.some((span) => sentences.some((sentence) => overlap(sentence, span))),
      );
      return shared?.whose ?? null;
    },
    add: (drafted) => put(keyOfContent(drafted.content), { whose: drafted, spans: drafted.content.quotes }),
  };
}

function keyOf(
  speakerId: string,
  { role, cue, directness }: Pick<ClaimContent["attribution"], "role" | "cue" | "directness">,
): string {
  return JSON.stringify([speakerId, role, cue, directness]);
}
