import type { Analyst } from "@/lib/accounts/analyst";
import { loadInstitutionTree } from "@/lib/actors/load-institution-tree";
import { requireMember } from "@/lib/cases/require-member";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import { institutionOf } from "@/lib/contradictions/institution-of";
import { loadContradictions } from "@/lib/contradictions/list-contradictions";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { STANDING_PAIR } from "@/lib/db/standing-pair";
import { NotFound } from "@/lib/outcome";
import { getSource } from "@/lib/sources/get-source";

export type SourceOfSide = Awaited<ReturnType<typeof getSource>>;

/** All that the page of a contradiction shows of it, but for reviews and annotations. */
export type ContradictionInFull = {
  contradiction: ContradictionView;
  /** The source of each side, with its text; one object when both claims stand in one source. */
  sources: { a: SourceOfSide; b: SourceOfSide };
  /** What each speaker belonged to when it spoke, as far as the case knows. */
  institutions: { a: string | null; b: string | null };
  /** How many sources the two claims stand in, and of how many origins those are. */
  counts: { sources: number; origins: number };
  /** Other contradictions of these two claims, newest first; those of withdrawn claims only if somebody judged them. */
  others: ContradictionView[];
};

/**
 * One contradiction in full.
 *
 * @throws NotFound when it isn't in this case, or the analyst is no member.
 */
export async function getContradiction(
  analyst: Analyst,
  caseId: string,
  contradictionId: string,
): Promise<ContradictionInFull> {
  await requireMember(analyst, caseId);
  const [contradiction] = isUuid(contradictionId) ? await loadContradictions(caseId, [contradictionId]) : [];
  if (!contradiction) throw new NotFound("This contradiction");
  const { a, b } = contradiction;
  const [sourceA, sourceB, others, tree] = await Promise.all([
    getSource(analyst, caseId, a.claim.source.id),
    a.claim.source.id === b.claim.source.id ? null : getSource(analyst, caseId, b.claim.source.id),
    listOthers(caseId, contradiction),
    loadInstitutionTree(
      db,
      caseId,
      [a, b].map(({ claim }) => claim.attribution.speaker.id),
    ),
  ]);
  const claims = [a.claim, b.claim];
  return {
    contradiction,
    sources: { a: sourceA, b: sourceB ?? sourceA },
    institutions: { a: institutionOf(a.claim, tree), b: institutionOf(b.claim, tree) },
    counts: {
      sources: new Set(claims.map(({ source }) => source.id)).size,
      origins: new Set(claims.map(({ source }) => source.originId)).size,
    },
    others,
  };
}

async function listOthers(caseId: string, { id, a, b }: ContradictionView): Promise<ContradictionView[]> {
  const claims = { in: [a.claim.id, b.claim.id] };
  const rows = await db.contradiction.findMany({
    where: {
      caseId,
      id: { not: id },
      AND: [STANDING_PAIR, { OR: [{ firstId: claims }, { secondId: claims }] }],
    },
    select: { id: true },
    orderBy: { id: "desc" },
    take: 30,
  });
  return loadContradictions(
    caseId,
    rows.map((row) => row.id),
  );
}
