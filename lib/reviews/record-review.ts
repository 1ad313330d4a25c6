import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { reviewInput } from "@/lib/reviews/review";

/**
 * Appends an analyst's verdict on a contradiction, naming the versions of both claims. Earlier ones stay.
 *
 * @param input see `reviewInput`
 * @returns the review's id; `conflict` when a claim was edited since the versions in `seen`, so that nobody judges words that
 *   weren't on the screen.
 * @throws NotFound when the contradiction isn't in this case, or the analyst is no member.
 */
export async function recordReview(
  analyst: Analyst,
  caseId: string,
  contradictionId: string,
  input: unknown,
): Promise<Outcome<{ reviewId: string }>> {
  const parsed = parseInput(reviewInput, input);
  if (!parsed.ok) return parsed;
  const { seen = {}, reason = null, verdict, rationale } = parsed.value;
  return writeInCase(analyst, caseId, async (write) => {
    const { first, second } = await findSides(write, contradictionId);
    const unseen = [first, second].some(({ id, version }) => (seen[id] ?? version) !== version);
    if (unseen) return fail("conflict", "A claim was edited while you judged. Look at it again, then save.");
    const versions = {
      firstId: first.id,
      firstVersion: first.version,
      secondId: second.id,
      secondVersion: second.version,
    };
    const { id } = await write.tx.review.create({
      data: { caseId, contradictionId, verdict, reason, rationale, ...versions, analystId: analyst.id },
      select: { id: true },
    });
    await write.append({
      kind: "review.recorded",
      targetId: contradictionId,
      after: { reviewId: id, verdict, reason, rationale, ...versions },
    });
    return ok({ reviewId: id });
  });
}

async function findSides({ tx, caseId }: CaseWrite, id: string) {
  const version = { select: { id: true, version: true } };
  const sides = isUuid(id)
    ? await tx.contradiction.findUnique({
        where: { caseId_id: { caseId, id } },
        select: { first: version, second: version },
      })
    : null;
  if (!sides) throw new NotFound("This contradiction");
  return sides;
}
