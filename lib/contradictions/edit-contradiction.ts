import type { Analyst } from "@/lib/accounts/analyst";
import type { ClaimView } from "@/lib/claims/claim";
import { toClaimView } from "@/lib/claims/claim-view";
import { checkMark } from "@/lib/contradictions/check-mark";
import { type CheckedMark, checkMarks } from "@/lib/contradictions/check-marks";
import {
  CONTRADICTION_SELECT,
  type ContradictionRow,
  contradictionChange,
} from "@/lib/contradictions/contradiction";
import { isUuid } from "@/lib/db/is-uuid";
import type { Facts } from "@/lib/events/event";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/**
 * Changes what was recorded of a contradiction: basis, headline, reasons, marked words. What is left out stays. Marks are
 * measured on the claims as they stand, so with them the contradiction names these versions.
 *
 * @param input see `contradictionChange`
 * @returns the new revision; nothing is written, and no event, when nothing changes. `conflict` with `detail.current` when
 *   somebody else changed it since the revision that the person saw.
 * @throws NotFound when it isn't in this case, or the analyst is no member.
 */
export async function editContradiction(
  analyst: Analyst,
  caseId: string,
  contradictionId: string,
  input: unknown,
): Promise<Outcome<{ revision: number }>> {
  const parsed = parseInput(contradictionChange, input);
  if (!parsed.ok) return parsed;
  const { revision, marks, marksOn, ...facts } = parsed.value;
  return writeInCase(analyst, caseId, async (write) => {
    const row = await findRow(write, contradictionId);
    if (row.revision !== revision) return changedMeanwhile(row);
    const claims = [row.first, row.second].map(toClaimView);
    const checked = marks && checkMarks(claims, [...keptMarks(row, claims, marksOn), ...marks]);
    if (checked && !checked.ok) return checked;
    const before = factsOf(row);
    const after = { ...before, ...definedOnly(facts), ...(checked ? { marks: checked.value } : {}) };
    if (JSON.stringify(before) === JSON.stringify(after)) return ok({ revision });
    if (checked) await replaceMarks(write, row, checked.value);
    await write.tx.contradiction.update({
      where: { caseId_id: { caseId, id: row.id } },
      data: { ...facts, revision: revision + 1 },
    });
    await write.append({ kind: "contradiction.edited", targetId: row.id, before, after });
    return ok({ revision: revision + 1 });
  });
}

async function findRow({ tx, caseId }: CaseWrite, id: string): Promise<ContradictionRow> {
  const row = isUuid(id)
    ? await tx.contradiction.findUnique({
        where: { caseId_id: { caseId, id } },
        select: CONTRADICTION_SELECT,
      })
    : null;
  if (!row) throw new NotFound("This contradiction");
  return row;
}

/** The marks of the claim whose marks aren't being replaced, those that its edits have left behind not among them. */
function keptMarks({ marks }: ContradictionRow, claims: ClaimView[], replaced?: string) {
  if (!replaced) return [];
  return marks.filter(
    (mark) =>
      mark.claimId !== replaced &&
      claims.some(({ id, quotes }) => id === mark.claimId && checkMark(quotes, mark).ok),
  );
}

async function replaceMarks({ tx, caseId }: CaseWrite, row: ContradictionRow, marks: CheckedMark[]) {
  await tx.mark.deleteMany({ where: { caseId, contradictionId: row.id } });
  await tx.mark.createMany({ data: marks.map((mark) => ({ caseId, contradictionId: row.id, ...mark })) });
  await tx.contradiction.update({
    where: { caseId_id: { caseId, id: row.id } },
    data: { firstVersion: row.first.version, secondVersion: row.second.version },
  });
}

function factsOf({ basis, headline, why, butNote, marks }: ContradictionRow): Facts {
  const numbered = marks.map((mark, index) => {
    const position = marks.slice(0, index).filter(({ claimId }) => claimId === mark.claimId).length;
    return { claimId: mark.claimId, position, exact: mark.exact, start: mark.start, end: mark.end };
  });
  return { basis, headline, why, butNote, marks: numbered };
}

function definedOnly(facts: Record<string, string | undefined>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function changedMeanwhile({ revision, basis, headline, why, butNote }: ContradictionRow) {
  const message =
    "Somebody else changed this contradiction meanwhile. Your words are still here; compare, then save again.";
  return fail("conflict", message, {}, { current: { revision, basis, headline, why, butNote } });
}
