import type { Analyst } from "@/lib/accounts/analyst";
import { displayName } from "@/lib/actors/display-name";
import { requireMember } from "@/lib/cases/require-member";
import { CLAIM_SELECT, type ClaimRow } from "@/lib/claims/claim";
import { toClaimView } from "@/lib/claims/claim-view";
import { deriveState } from "@/lib/contradictions/derive-state";
import { db } from "@/lib/db/client";

/** A claim of a source, and one that it conflicts with, here or elsewhere. */
export type SourceConflict = { id: string; claimId: string; otherClaimId: string; otherSpeaker: string };

/** The contradictions that the claims of a source stand in, dismissed ones left out; one within the source counts for both. */
export async function listConflictsOfSource(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
): Promise<SourceConflict[]> {
  await requireMember(analyst, caseId);
  const rows = await db.contradiction.findMany({
    where: { caseId, OR: [{ first: { sourceId } }, { second: { sourceId } }] },
    select: {
      id: true,
      first: { select: CLAIM_SELECT },
      second: { select: CLAIM_SELECT },
      reviews: { select: { id: true, verdict: true, createdAt: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows
    .filter(({ reviews }) => deriveState(reviews) !== "dismissed")
    .flatMap(({ id, first, second }) => [
      ...(first.source.id === sourceId ? [seenFrom(id, first, second)] : []),
      ...(second.source.id === sourceId ? [seenFrom(id, second, first)] : []),
    ]);
}

function seenFrom(id: string, claim: ClaimRow, other: ClaimRow): SourceConflict {
  const otherSpeaker = displayName(toClaimView(other).attribution.speaker);
  return { id, claimId: claim.id, otherClaimId: other.id, otherSpeaker };
}
