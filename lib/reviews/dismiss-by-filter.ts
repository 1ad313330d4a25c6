import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import type { DisputeFilter } from "@/lib/contradictions/disputes/dispute";
import { matchContradictions } from "@/lib/contradictions/match-contradictions";
import { resolveRelation } from "@/lib/contradictions/resolve-relation";
import { Prisma } from "@/lib/db/generated/client";
import { DismissalReason } from "@/lib/db/generated/enums";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { MOST_PAIRS } from "@/lib/reviews/decision";
import { loadPairsToDecide } from "@/lib/reviews/load-pairs-to-decide";
import { writeDecision } from "@/lib/reviews/write-decision";
import { typedText } from "@/lib/typed-text";

const bulkInput = z.object({
  reason: z.enum(DismissalReason, "Choose why these are no contradictions."),
  rationale: typedText(5000).default(""),
  /** How many pairs the analyst was shown, and `asOf` of the queue that showed them. */
  shown: z.int().min(0),
  asOf: z.int().min(0),
});

export type BulkDismissal = { caseId: string; filter: DisputeFilter } & z.input<typeof bulkInput>;

/** What a bulk dismissal did. */
export type DismissedByFilter = {
  /** Null when nothing was left to dismiss. */
  decisionId: string | null;
  dismissed: number;
  /** Left alone: they came, or they or their claims were changed, after the analyst was shown the number. */
  changedMeanwhile: number;
  /** How many fewer were dismissed than shown: settled, withdrawn or changed meanwhile. */
  fewer: number;
};

/**
 * Dismisses all open pairs of a filter at once, as one decision: exactly those that the analyst was shown, as far as they are still open
 * and nothing happened to them since. A failure with `invalid` when there are more than one decision can take.
 *
 * @throws NotFound when the analyst is no member.
 */
export async function dismissByFilter(
  analyst: Analyst,
  { caseId, filter, ...input }: BulkDismissal,
): Promise<Outcome<DismissedByFilter>> {
  const parsed = parseInput(bulkInput, input);
  if (!parsed.ok) return parsed;
  const { reason, rationale, shown, asOf } = parsed.value;
  return writeInCase<DismissedByFilter>(analyst, caseId, async (write) => {
    if (await actorsChanged(write, filter, asOf)) {
      return fail(
        "conflict",
        "Actors were changed since this page was shown, so that other pairs may match now. Look again, then dismiss.",
      );
    }
    const { ids, unchanged } = await matchOpen(write, filter, asOf);
    if (unchanged.length > MOST_PAIRS)
      return fail("invalid", `At most ${MOST_PAIRS} pairs at once. Narrow the filter.`);
    const left = {
      changedMeanwhile: ids.length - unchanged.length,
      fewer: Math.max(0, shown - unchanged.length),
    };
    if (unchanged.length === 0) return ok({ decisionId: null, dismissed: 0, ...left });
    const pairs = await loadPairsToDecide(write.tx, caseId, unchanged);
    const given = { verdict: "dismissed", reason, rationale, acceptClaims: false } as const;
    const { decisionId } = await writeDecision(write, pairs, given);
    return ok({ decisionId, dismissed: pairs.length, ...left });
  });
}

/** Whether other pairs may match by now for a reason that is no event of theirs: who a speaker is, or belongs to. */
async function actorsChanged(
  { tx, caseId }: CaseWrite,
  { relation, actorId }: DisputeFilter,
  asOf: number,
): Promise<boolean> {
  if (!relation && !actorId) return false;
  return (await tx.event.count({ where: { caseId, number: { gt: asOf }, targetType: "actor" } })) > 0;
}

/** The open pairs that match, and those of them to which nothing happened after an event: neither to them nor to their claims. */
async function matchOpen({ tx, caseId }: CaseWrite, filter: DisputeFilter, asOf: number) {
  const matching = matchContradictions(
    caseId,
    await resolveRelation(caseId, { ...filter, state: "open" }, tx),
  );
  const changed = Prisma.sql`EXISTS (
    SELECT 1 FROM "Event" e WHERE e."caseId" = c."caseId" AND e."number" > ${asOf}
      AND ((e."targetType" = 'contradiction' AND e."targetId" = c."id")
        OR (e."targetType" = 'claim' AND e."targetId" IN (f."id", s."id"))))`;
  const rows = await tx.$queryRaw<{ id: string; isChanged: boolean }[]>`
    SELECT c."id", ${changed} AS "isChanged" ${matching}`;
  return {
    ids: rows.map(({ id }) => id),
    unchanged: rows.filter(({ isChanged }) => !isChanged).map(({ id }) => id),
  };
}
