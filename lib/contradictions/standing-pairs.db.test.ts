import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { getCase } from "@/lib/cases/get-case";
import { listCases } from "@/lib/cases/list-cases";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { countContradictionsByClaim } from "@/lib/contradictions/count-by-claim";
import { countContradictions } from "@/lib/contradictions/count-contradictions";
import { getContradiction } from "@/lib/contradictions/get-contradiction";
import { listConflictsOfSource } from "@/lib/contradictions/list-conflicts-of-source";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { createBridgeCase, link, value } from "@/lib/contradictions/test-pair";
import { recordReview } from "@/lib/reviews/record-review";

const owner = await createTestOwner();

/** What each place that lists or counts the pairs of a case says. */
async function everyPlace({ caseId, sourceId, railway }: Awaited<ReturnType<typeof createBridgeCase>>) {
  const listed = await listContradictions(owner, caseId, {});
  const byState = await countContradictions(owner, caseId, {});
  const byClaim = await countContradictionsByClaim(owner, caseId, [railway]);
  const conflicts = await listConflictsOfSource(owner, caseId, sourceId);
  const cases = await listCases(owner);
  return {
    list: listed.contradictions.length,
    states: Object.values(byState).reduce((sum, count) => sum + count, 0),
    navigation: (await getCase(owner, caseId)).counts.contradictions,
    cases: cases.find(({ id }) => id === caseId)?.counts.contradictions,
    claim: byClaim.get(railway) ?? 0,
    source: conflicts.filter(({ claimId }) => claimId === railway).length,
  };
}

const everywhere = (count: number) => ({
  list: count,
  states: count,
  navigation: count,
  cases: count,
  claim: count,
  source: count,
});

test("a pair whose claim was withdrawn counts nowhere, unless it was judged", async () => {
  const bridge = await createBridgeCase(owner);
  const { caseId, railway, mayor, ministry } = bridge;
  const judged = await link(owner, caseId, railway, mayor);
  const open = await link(owner, caseId, railway, ministry);
  value(await recordReview(owner, caseId, judged, { verdict: "undecided", rationale: "Ask the railway." }));
  expect(await everyPlace(bridge)).toEqual(everywhere(2));

  value(await withdrawClaim(owner, caseId, ministry));
  expect(await everyPlace(bridge)).toEqual(everywhere(1));
  expect((await getContradiction(owner, caseId, judged)).others).toEqual([]);
  value(await withdrawClaim(owner, caseId, railway));
  expect(await everyPlace(bridge)).toEqual(everywhere(1));
  expect((await getContradiction(owner, caseId, open)).others).toMatchObject([{ id: judged }]);

  value(await restoreClaim(owner, caseId, railway));
  value(await restoreClaim(owner, caseId, ministry));
  expect(await everyPlace(bridge)).toEqual(everywhere(2));
});

test("a source's conflicts name the other speaker and the day, and say what was dismissed since", async () => {
  const { caseId, sourceId, railway, mayor } = await createBridgeCase(owner);
  const id = await link(owner, caseId, railway, mayor);
  value(await recordReview(owner, caseId, id, { verdict: "confirmed", rationale: "Both were heard." }));
  const conflicts = await listConflictsOfSource(owner, caseId, sourceId);
  expect(conflicts).toHaveLength(2);
  expect(conflicts).toEqual(
    expect.arrayContaining([
      {
        id,
        claimId: railway,
        otherClaimId: mayor,
        otherSpeaker: "Max Mayor",
        otherSaid: "2015-12-15",
        isDismissed: false,
      },
      {
        id,
        claimId: mayor,
        otherClaimId: railway,
        otherSpeaker: "Rita Rail",
        otherSaid: "2015-12-14",
        isDismissed: false,
      },
    ]),
  );
  const dismissal = { verdict: "dismissed", reason: "scope", rationale: "Another bridge." };
  value(await recordReview(owner, caseId, id, dismissal));
  expect(await listConflictsOfSource(owner, caseId, sourceId)).toMatchObject([
    { id, isDismissed: true },
    { id, isDismissed: true },
  ]);
});
