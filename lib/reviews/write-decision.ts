import { acceptIfSuggested } from "@/lib/claims/accept-if-suggested";
import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";
import { appendEvents } from "@/lib/events/append-events";
import type { CaseWrite } from "@/lib/events/write-in-case";
import type { PairToDecide } from "@/lib/reviews/load-pairs-to-decide";

/** So many rows a statement: far below PostgreSQL's 65,535 parameters. */
const AT_ONCE = 1000;

/** A verdict as it is written. `acceptClaims`: whether a confirmation accepts the suggested claims of its pairs. */
export type GivenVerdict = {
  verdict: Verdict;
  reason: DismissalReason | null;
  rationale: string;
  acceptClaims: boolean;
};

/** What a decision wrote: the reviews in the order of its pairs. */
export type WrittenDecision = { decisionId: string; reviewIds: string[]; acceptedClaims: number };

/** Writes a decision within a running write: a review a pair, an event each, and the acceptance of claims. Checks nothing. */
export async function writeDecision(
  write: CaseWrite,
  pairs: readonly PairToDecide[],
  { verdict, reason, rationale, acceptClaims }: GivenVerdict,
): Promise<WrittenDecision> {
  const { tx, caseId, analyst } = write;
  const { id: decisionId } = await tx.decision.create({
    data: { caseId, analystId: analyst.id },
    select: { id: true },
  });
  const given = { verdict, reason, rationale, decisionId };
  const rows = pairs.map((pair) => ({
    caseId,
    contradictionId: pair.id,
    ...given,
    ...versionsOf(pair),
    analystId: analyst.id,
  }));
  const reviews = new Map<string, string>();
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const written = await tx.review.createManyAndReturn({
      data: rows.slice(at, at + AT_ONCE),
      select: { id: true, contradictionId: true },
    });
    for (const { id, contradictionId } of written) reviews.set(contradictionId, id);
  }
  const reviewOf = (pair: PairToDecide) => reviews.get(pair.id) ?? "";
  await appendEvents(
    tx,
    analyst,
    caseId,
    pairs.map((pair) => ({
      kind: "review.recorded",
      targetId: pair.id,
      after: { reviewId: reviewOf(pair), ...given, ...versionsOf(pair) },
    })),
  );
  const accepts = verdict === "confirmed" && acceptClaims;
  return {
    decisionId,
    reviewIds: pairs.map(reviewOf),
    acceptedClaims: accepts ? await acceptClaimsOf(write, pairs, decisionId) : 0,
  };
}

function versionsOf({ firstId, firstVersion, secondId, secondVersion }: PairToDecide) {
  return { firstId, firstVersion, secondId, secondVersion };
}

/** The event of each names the decision: by that its undoing finds them. */
async function acceptClaimsOf(
  write: CaseWrite,
  pairs: readonly PairToDecide[],
  decisionId: string,
): Promise<number> {
  const claims = new Map(
    pairs.flatMap(({ firstId, firstState, secondId, secondState }) => [
      [firstId, firstState],
      [secondId, secondState],
    ]),
  );
  let accepted = 0;
  for (const [id, state] of claims) {
    if ((await acceptIfSuggested(write, { id, state }, { decisionId })) !== null) accepted += 1;
  }
  return accepted;
}
