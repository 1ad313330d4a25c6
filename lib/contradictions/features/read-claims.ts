import { settingOf } from "@/lib/contradictions/compare/analyse/setting-of";
import { type ClaimToRead, type ReadClaim, readClaim } from "@/lib/contradictions/features/read-claim";

/** A source of claims, as far as it tells what it is about: see `settingOf`. */
export type SourceToRead = { id: string; title: string; text: string };

/** Claims, and the sources that they stand in, each once. */
export type ClaimsToRead = { claims: ClaimToRead[]; sources: SourceToRead[] };

/** Reads claims for all comparisons to come, in their order; what a source is about is found out once. Pure; not for the main thread. */
export function readClaims({ claims, sources }: ClaimsToRead): ReadClaim[] {
  const settings = new Map(sources.map((source) => [source.id, settingOf(source)]));
  return claims.map(({ claim, quoted, sourceId }) =>
    readClaim({ claim: { ...claim, setting: settings.get(sourceId) ?? [] }, quoted }),
  );
}
