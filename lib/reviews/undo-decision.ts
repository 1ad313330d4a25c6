import type { Analyst } from "@/lib/accounts/analyst";
import { undoSettlementIn } from "@/lib/claims/undo-settlement";
import { isUuid } from "@/lib/db/is-uuid";
import { appendEvents } from "@/lib/events/append-events";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { loadPairsToDecide } from "@/lib/reviews/load-pairs-to-decide";

/** What an undoing restored. */
export type UndoneDecision = {
  /** Pairs of the decision, and those of them that are open again; the others have another verdict, or are gone. */
  pairs: number;
  reopened: number;
  /** Claims that it had accepted and that wait again; those that somebody used or changed since stay accepted. */
  claimsWaiting: number;
};

/**
 * Takes a decision back by an entry appended after it: its reviews stay in the log and count no more, so that each of its pairs is what
 * it was before, or what somebody said of it since. Claims that it accepted are suggestions again, but for those touched since.
 *
 * @returns `conflict` when somebody has undone it already, `invalid` for an undoing: decide again instead.
 * @throws NotFound when it isn't in this case, or the analyst is no member.
 */
export async function undoDecision(
  analyst: Analyst,
  caseId: string,
  decisionId: string,
): Promise<Outcome<UndoneDecision>> {
  return writeInCase(analyst, caseId, async (write) => {
    const { tx } = write;
    const decision = await findDecision(write, decisionId);
    if (decision.undoesId) return fail("invalid", "An undoing isn't undone. Decide again.");
    if (decision.undoneBy)
      return fail("conflict", `${decision.undoneBy.analyst.name} has undone this already.`);
    const ids = decision.reviews.map(({ contradictionId }) => contradictionId);
    const before = await statesOf(write, ids);
    await tx.decision.create({ data: { caseId, analystId: analyst.id, undoesId: decisionId } });
    const after = await statesOf(write, ids);
    await appendEvents(
      tx,
      analyst,
      caseId,
      ids.map((id) => ({
        kind: "review.undone",
        targetId: id,
        before: { state: before.get(id)?.state ?? "open" },
        after: { state: after.get(id)?.state ?? "open", decisionId },
      })),
    );
    const claimsWaiting = await unsettleClaims(write, decisionId, decision.reviews);
    const reopened = ids.filter((id) => after.get(id)?.isOpen).length;
    return ok({ pairs: ids.length, reopened, claimsWaiting });
  });
}

async function findDecision({ tx, caseId }: CaseWrite, id: string) {
  const decision = isUuid(id)
    ? await tx.decision.findUnique({
        where: { caseId_id: { caseId, id } },
        select: {
          undoesId: true,
          undoneBy: { select: { analyst: { select: { name: true } } } },
          reviews: { select: { contradictionId: true, firstId: true, secondId: true } },
        },
      })
    : null;
  if (!decision) throw new NotFound("This decision");
  return decision;
}

async function statesOf({ tx, caseId }: CaseWrite, ids: string[]) {
  const pairs = await loadPairsToDecide(tx, caseId, ids);
  return new Map(
    pairs.map(({ id, verdict, isStanding }) => [
      id,
      { state: verdict ?? "open", isOpen: verdict === null && isStanding },
    ]),
  );
}

/** The claims that the decision accepted, as the events say, are suggested again. */
async function unsettleClaims(
  write: CaseWrite,
  decisionId: string,
  reviews: { firstId: string; secondId: string }[],
): Promise<number> {
  const { tx, caseId } = write;
  const claims = [...new Set(reviews.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
  const acceptances = await tx.event.findMany({
    where: {
      caseId,
      targetType: "claim",
      targetId: { in: claims },
      kind: "claim.accepted",
      after: { path: ["decisionId"], equals: decisionId },
    },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  let waiting = 0;
  for (const { number } of acceptances) {
    const undone = await undoSettlementIn(write, number);
    if (undone.ok) waiting += undone.value.undone;
  }
  return waiting;
}
