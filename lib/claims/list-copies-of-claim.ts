import { isSameName, readName } from "@/lib/actors/compare-names";
import type { Span } from "@/lib/claims/anchor-quote";
import { sharedPart } from "@/lib/claims/suggestions/recognise-drafts";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const NAMED = { id: true, kind: true, name: true } as const;
const SELECT = {
  id: true,
  sourceId: true,
  source: { select: { text: { select: { sha256: true } } } },
  versions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      quotes: { select: { start: true, end: true } },
      attribution: { select: { speaker: { select: { ...NAMED, mergedInto: { select: NAMED } } } } },
    },
  },
} satisfies Prisma.ClaimSelect;

type Row = Prisma.ClaimGetPayload<{ select: typeof SELECT }>;

/**
 * The suggestions that say the same as a claim of the case in other sources that carry its very text: by the same speaker, with
 * more than half of the words of the shorter. The caller has the case's lock.
 *
 * @returns their ids.
 */
export async function listCopiesOfClaim(tx: Tx, caseId: string, claimId: string): Promise<string[]> {
  const claim = await tx.claim.findUniqueOrThrow({
    where: { caseId_id: { caseId, id: claimId } },
    select: SELECT,
  });
  const others = await tx.claim.findMany({
    where: {
      caseId,
      state: "suggested",
      sourceId: { not: claim.sourceId },
      source: { text: { sha256: claim.source.text.sha256 } },
    },
    select: SELECT,
    orderBy: { id: "asc" },
  });
  return others.filter((other) => isCopy(claim, other)).map(({ id }) => id);
}

function isCopy(one: Row, other: Row): boolean {
  if (sharedPart(spansOf(one), spansOf(other)) <= 0.5) return false;
  const [a, b] = [speakerOf(one), speakerOf(other)];
  if (!a || !b) return false;
  if (a.id === b.id) return true;
  // Two without a name, of the same words of the same text, are one.
  if (a.kind === "unnamed" || b.kind === "unnamed") return a.kind === b.kind;
  return isSameName(readName(a.name), readName(b.name));
}

function spansOf({ versions: [version] }: Row): Span[] {
  return version?.quotes ?? [];
}

function speakerOf({ versions: [version] }: Row) {
  const speaker = version?.attribution.speaker;
  return speaker?.mergedInto ?? speaker;
}
