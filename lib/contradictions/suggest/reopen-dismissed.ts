import { JUDGED_VERSION, whatChanged } from "@/lib/claims/what-changed";
import type { StandingContradiction } from "@/lib/contradictions/suggest/standing-contradiction";
import { COUNTING_REVIEW } from "@/lib/db/counting-review";
import type { EngineWrite } from "@/lib/events/write-as-engine";

/**
 * Opens a dismissed pair again that the engine has proposed, when it still conflicts after something was changed in one of its claims that the verdict
 * rested on. An entry is appended for each review of it: they stay in the log and count no more, and the words that were dismissed stay so in a reprint.
 *
 * @returns whether it is open now.
 */
export async function reopenDismissed(write: EngineWrite, one: StandingContradiction): Promise<boolean> {
  const { tx, caseId, engine, append } = write;
  if (!one.isEnginesFind || one.verdict !== "dismissed" || !(await hasChanged(write, one))) return false;
  // All that was said before goes with the dismissal: a pair that was confirmed first and dismissed later isn't confirmed again.
  const reviews = await tx.review.findMany({
    where: { caseId, contradictionId: one.id, ...COUNTING_REVIEW },
    select: { id: true },
  });
  await tx.reopening.createMany({
    data: reviews.map(({ id: reviewId }) => ({ caseId, reviewId, engine, quotePairs: one.quotePairs })),
  });
  // From now on it is recognised by the words that it stands under.
  await tx.contradiction.update({ where: { caseId_id: { caseId, id: one.id } }, data: { quotePairs: [] } });
  await append({
    kind: "contradiction.reopened",
    targetId: one.id,
    before: { state: "dismissed" },
    after: { state: "open" },
  });
  return true;
}

async function hasChanged(write: EngineWrite, one: StandingContradiction): Promise<boolean> {
  const sides = [
    { claimId: one.firstId, judged: one.judgedFirst },
    { claimId: one.secondId, judged: one.judgedSecond },
  ];
  for (const { claimId, judged } of sides)
    if (judged !== null && (await hasClaimChanged(write, claimId, judged))) return true;
  return false;
}

async function hasClaimChanged(
  { tx, caseId }: EngineWrite,
  claimId: string,
  judged: number,
): Promise<boolean> {
  const [now, ...earlier] = await tx.claimVersion.findMany({
    where: { caseId, claimId, number: { gte: judged } },
    select: JUDGED_VERSION,
    orderBy: { number: "desc" },
  });
  const then = earlier.at(-1);
  return now !== undefined && then !== undefined && whatChanged(then, now).length > 0;
}
