import { matchSpeaker, type Roster } from "@/lib/actors/match-speaker";
import type { Tx } from "@/lib/db/client";

/**
 * Reads what tells whom the words of a chain's step mean: an organisation or a person of exactly that name, else a publisher that
 * speaks as an actor. Any others stay words, since an outlet that is named in passing is nobody's finding.
 *
 * @returns the actor's id for words; null when they name nobody for certain.
 */
export async function loadStepActors(
  tx: Tx,
  caseId: string,
  roster: Roster,
): Promise<(words: string) => string | null> {
  const publishers = await tx.publisher.findMany({
    where: { caseId, actorId: { not: null } },
    select: { name: true, actorId: true },
  });
  const speaking = new Map(publishers.map(({ name, actorId }) => [name.toLowerCase(), actorId]));
  return (words) => {
    for (const kind of ["organisation", "person"] as const) {
      const match = matchSpeaker({ kind, name: words, role: "", institution: null }, certainOnly(roster));
      if (match?.reason === null) return match.actorId;
    }
    return speaking.get(words.toLowerCase()) ?? null;
  };
}

/** Without the actors that can only be like somebody. */
function certainOnly({ byName }: Roster): Roster {
  return { listed: [], byName, byRole: new Map() };
}
