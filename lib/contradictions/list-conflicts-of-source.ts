import type { Analyst } from "@/lib/accounts/analyst";
import { displayName } from "@/lib/actors/display-name";
import { requireMember } from "@/lib/cases/require-member";
import { deriveState } from "@/lib/contradictions/derive-state";
import { db } from "@/lib/db/client";
import { COUNTING_REVIEW } from "@/lib/db/counting-review";
import type { Prisma } from "@/lib/db/generated/client";
import { STANDING_PAIR } from "@/lib/db/standing-pair";

/** A claim of a source, and one that it conflicts with, here or elsewhere. */
export type SourceConflict = {
  id: string;
  claimId: string;
  otherClaimId: string;
  otherSpeaker: string;
  /** EDTF. */
  otherSaid: string | null;
  isDismissed: boolean;
};

const NAMED = { kind: true, name: true } as const;

/** A claim with no more than who says it, in the version that stands. */
const SIDE = {
  id: true,
  sourceId: true,
  versions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      said: true,
      attribution: { select: { speaker: { select: { ...NAMED, mergedInto: { select: NAMED } } } } },
    },
  },
} satisfies Prisma.ClaimSelect;

type Side = Prisma.ClaimGetPayload<{ select: typeof SIDE }>;

/**
 * The contradictions that the claims of a source stand in, those that aren't listed left out; one within the source counts
 * for both. Dismissed ones are among them, and say so.
 */
export async function listConflictsOfSource(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
): Promise<SourceConflict[]> {
  await requireMember(analyst, caseId);
  const rows = await db.contradiction.findMany({
    where: { caseId, AND: [STANDING_PAIR, { OR: [{ first: { sourceId } }, { second: { sourceId } }] }] },
    select: {
      id: true,
      first: { select: SIDE },
      second: { select: SIDE },
      reviews: {
        where: COUNTING_REVIEW,
        select: { id: true, verdict: true, createdAt: true },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, first, second, reviews }) => {
    const pair = { id, isDismissed: deriveState(reviews) === "dismissed" };
    return [
      ...(first.sourceId === sourceId ? [{ ...pair, ...seenFrom(first, second) }] : []),
      ...(second.sourceId === sourceId ? [{ ...pair, ...seenFrom(second, first) }] : []),
    ];
  });
}

function seenFrom(claim: Side, other: Side): Omit<SourceConflict, "id" | "isDismissed"> {
  return {
    claimId: claim.id,
    otherClaimId: other.id,
    otherSpeaker: speakerOf(other),
    otherSaid: other.versions[0]?.said ?? null,
  };
}

function speakerOf({ id, versions: [current] }: Side): string {
  if (!current) throw new Error(`Claim ${id} has no version.`);
  const { mergedInto, ...speaker } = current.attribution.speaker;
  return displayName(mergedInto ?? speaker);
}
