import { recordClaim } from "@/lib/claims/record-claim";
import { db } from "@/lib/db/client";
import type { ExampleClaim } from "@/prisma/example/example-claim";
import { type ExampleDraft, taken, written } from "@/prisma/example/example-draft";
import { MOSCOW_CLAIMS } from "@/prisma/example/moscow-claims";
import { OTHER_CLAIMS } from "@/prisma/example/other-claims";
import { spanOf } from "@/prisma/example/span-of";

/** Records the claims of the example case, and with them those who speak. */
export async function writeClaims(draft: ExampleDraft): Promise<void> {
  const { caseId, authors, claims, sources } = draft;
  for (const claim of [...MOSCOW_CLAIMS, ...OTHER_CLAIMS]) {
    const { key, source: sourceKey, quotes, speaker, ...facts } = claim;
    const source = written(sources, sourceKey);
    const spans = quotes.map((words) => spanOf(source.text, words));
    const { claimId } = taken(
      await recordClaim(authors.jonas, caseId, {
        ...facts,
        sourceId: source.id,
        quotes: spans,
        speaker: await findSpeaker(caseId, source.id, speaker),
      }),
      key,
    );
    claims.set(key, { id: claimId, source: sourceKey, quotes: spans });
  }
}

/** An unnamed speaker belongs to its source, so a second claim of the same one has to name its id. */
async function findSpeaker(caseId: string, sourceId: string, speaker: ExampleClaim["speaker"]) {
  if (speaker.kind !== "unnamed") return { new: speaker };
  const found = await db.actor.findFirst({ where: { caseId, sourceId, ...speaker }, select: { id: true } });
  return found ? { actorId: found.id } : { new: speaker };
}
