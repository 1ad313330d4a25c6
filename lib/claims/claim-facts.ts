import type { ClaimContent } from "@/lib/claims/claim";

/**
 * What an event keeps of a version, and what two versions are compared by: plain JSON, without what can be derived (instants
 * of dates, surroundings of quotes). Pure.
 */
export function claimFacts({ attribution, ...content }: ClaimContent) {
  const { speaker, chain } = attribution;
  return {
    statement: content.statement,
    speaker: { id: speaker.id, kind: speaker.kind, name: speaker.name },
    role: attribution.role,
    cue: attribution.cue,
    directness: attribution.directness,
    denies: content.denies,
    reported: content.reported,
    said: content.said,
    happened: content.happened,
    chain: chain.map(({ actor, words, verb }) => ({
      actor: actor && { id: actor.id, kind: actor.kind, name: actor.name },
      words,
      verb,
    })),
    quotes: content.quotes.map(({ exact, start, end }) => ({ exact, start, end })),
  };
}

export type ClaimFacts = ReturnType<typeof claimFacts>;
