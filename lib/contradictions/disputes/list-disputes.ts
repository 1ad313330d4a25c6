import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { countSettled } from "@/lib/contradictions/disputes/count-settled";
import type { DisputeFilter, DisputeQueue } from "@/lib/contradictions/disputes/dispute";
import { groupDisputes, type PairToGroup } from "@/lib/contradictions/disputes/group-disputes";
import { loadEquals } from "@/lib/contradictions/disputes/load-equals";
import { matchContradictions } from "@/lib/contradictions/match-contradictions";
import { resolveRelation } from "@/lib/contradictions/resolve-relation";
import { db } from "@/lib/db/client";

/**
 * The open pairs of a case that match, as disputes. What is undecided isn't asked again here: the list of contradictions has it.
 *
 * @param options.since from when on "settled today" counts; the beginning of the day in UTC, unless told. It is the caller who
 *   knows the analyst's zone.
 * @throws NotFound when the analyst is no member.
 */
export async function listDisputes(
  analyst: Analyst,
  caseId: string,
  filter: DisputeFilter,
  { since = startOfDay(new Date()) }: { since?: Date } = {},
): Promise<DisputeQueue> {
  await requireMember(analyst, caseId);
  // Read first: what happens while the pairs are read is newer than that.
  const { lastEvent } = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { lastEvent: true },
  });
  const [pairs, settledToday] = await Promise.all([
    loadOpenPairs(caseId, filter),
    countSettled(analyst, caseId, since),
  ]);
  const disputes = groupDisputes(pairs);
  return {
    disputes,
    left: { disputes: disputes.length, pairs: pairs.length },
    settledToday,
    asOf: lastEvent,
  };
}

async function loadOpenPairs(caseId: string, filter: DisputeFilter): Promise<PairToGroup[]> {
  const matching = matchContradictions(caseId, await resolveRelation(caseId, { ...filter, state: "open" }));
  const pairs = await db.$queryRaw<{ id: string; score: number | null; firstId: string; secondId: string }[]>`
    SELECT c."id", c."score", c."firstId", c."secondId" ${matching}`;
  const known = await loadEquals(caseId, [
    ...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])),
  ]);
  const knownBy = (id: string) => [id, ...(known.get(id) ?? [])];
  return pairs.map(({ id, score, firstId, secondId }) => ({
    id,
    score,
    claims: [...knownBy(firstId), ...knownBy(secondId)],
  }));
}

function startOfDay(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}
