import type { Analyst } from "@/lib/accounts/analyst";
import { loadInstitutionTree } from "@/lib/actors/load-institution-tree";
import { requireMember } from "@/lib/cases/require-member";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import { byStrength } from "@/lib/contradictions/disputes/group-disputes";
import { institutionOf } from "@/lib/contradictions/institution-of";
import { loadContradictions } from "@/lib/contradictions/list-contradictions";
import { type SourceWindow, sourceWindow } from "@/lib/contradictions/source-window";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

/** A pair of a dispute with what it takes to judge it: both quotes in context, and what each speaker belonged to. */
export type PairInContext = {
  contradiction: ContradictionView;
  contexts: { a: SourceWindow; b: SourceWindow };
  institutions: { a: string | null; b: string | null };
};

/** How much of a source is shown around a quote in the queue, in UTF-16 code units to each side. */
const AROUND = 1_200;

/**
 * The pairs of a dispute, the strongest first, whichever state they are in by now. Ids that aren't of this case are left out.
 *
 * @throws NotFound when none of them is in this case, or the analyst is no member.
 */
export async function getDispute(
  analyst: Analyst,
  caseId: string,
  pairIds: readonly string[],
): Promise<PairInContext[]> {
  await requireMember(analyst, caseId);
  const contradictions = await loadContradictions(caseId, pairIds.filter(isUuid));
  if (contradictions.length === 0) throw new NotFound("This dispute");
  const claims = contradictions.flatMap(({ a, b }) => [a.claim, b.claim]);
  const [bodies, tree] = await Promise.all([
    loadBodies(caseId, [...new Set(claims.map(({ source }) => source.id))]),
    loadInstitutionTree(db, caseId, [...new Set(claims.map(({ attribution }) => attribution.speaker.id))]),
  ]);
  const around = ({ claim }: ContradictionView["a"]) =>
    sourceWindow(bodies.get(claim.source.id) ?? "", claim.quotes, AROUND);
  return [...contradictions].sort(byStrength).map((contradiction) => {
    const { a, b } = contradiction;
    return {
      contradiction,
      contexts: { a: around(a), b: around(b) },
      institutions: { a: institutionOf(a.claim, tree), b: institutionOf(b.claim, tree) },
    };
  });
}

async function loadBodies(caseId: string, sourceIds: string[]): Promise<Map<string, string>> {
  const rows = await db.source.findMany({
    where: { caseId, id: { in: sourceIds } },
    select: { id: true, text: { select: { body: true } } },
  });
  return new Map(rows.map(({ id, text }) => [id, text.body]));
}
