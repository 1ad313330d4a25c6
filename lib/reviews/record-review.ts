import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { loadPairsToDecide, type PairToDecide } from "@/lib/reviews/load-pairs-to-decide";
import { reviewInput } from "@/lib/reviews/review";
import { writeDecision } from "@/lib/reviews/write-decision";

/**
 * Appends an analyst's verdict on a contradiction, naming the versions of both claims: a decision on one pair, whatever state it
 * is in. Earlier ones stay. Confirming accepts claims that were only suggested.
 *
 * @param input see `reviewInput`
 * @returns the ids of the review and its decision; `conflict` when a claim was edited since the versions in `seen`, so that nobody judges words that
 *   weren't on the screen.
 * @throws NotFound when the contradiction isn't in this case, or the analyst is no member.
 */
export async function recordReview(
  analyst: Analyst,
  caseId: string,
  contradictionId: string,
  input: unknown,
): Promise<Outcome<{ reviewId: string; decisionId: string }>> {
  const parsed = parseInput(reviewInput, input);
  if (!parsed.ok) return parsed;
  const { seen = {}, reason = null, verdict, rationale } = parsed.value;
  return writeInCase(analyst, caseId, async (write) => {
    const pair = await getPair(write, contradictionId);
    const { firstId, firstVersion, secondId, secondVersion } = pair;
    const asSeen = (id: string, version: number) => (seen[id] ?? version) === version;
    if (!asSeen(firstId, firstVersion) || !asSeen(secondId, secondVersion))
      return fail("conflict", "A claim was edited while you judged. Look at it again, then save.");
    const given = { verdict, reason, rationale, acceptClaims: true };
    const { decisionId, reviewIds } = await writeDecision(write, [pair], given);
    return ok({ reviewId: reviewIds[0] ?? "", decisionId });
  });
}

async function getPair({ tx, caseId }: CaseWrite, id: string): Promise<PairToDecide> {
  const [pair] = isUuid(id) ? await loadPairsToDecide(tx, caseId, [id]) : [];
  if (!pair) throw new NotFound("This contradiction");
  return pair;
}
