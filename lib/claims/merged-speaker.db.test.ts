import { expect, test } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { listActors } from "@/lib/actors/list-actors";
import { mergeActor } from "@/lib/actors/merge-actor";
import { unmergeActor } from "@/lib/actors/unmerge-actor";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { createFerryCase, spanOf, value } from "@/lib/claims/test-source";

const owner = await createTestOwner();

test("claims of a merged actor read as those of the one it was merged into, until it is undone", async () => {
  const { caseId, sourceId } = await createFerryCase(owner);
  const record = async (kind: "person" | "unnamed", name: string, words: string) => {
    const input = { sourceId, quotes: [spanOf(words)], speaker: { new: { kind, name } } };
    const { claimId } = value(await recordClaim(owner, caseId, input));
    return { claimId, actorId: (await getClaim(owner, caseId, claimId)).attribution.speaker.id };
  };
  const ida = await record("person", "Ida Strand", "The ferry sails every day");
  const clerk = await record("unnamed", "a clerk", "nothing had changed");
  value(await mergeActor(owner, caseId, clerk.actorId, ida.actorId));

  expect((await getClaim(owner, caseId, clerk.claimId)).attribution.speaker).toMatchObject({
    name: "Ida Strand",
  });
  const ofIda = await listClaims(owner, caseId, { actorId: ida.actorId });
  expect(ofIda.map(({ id }) => id)).toEqual([ida.claimId, clerk.claimId]);
  expect(await listActors(owner, caseId)).toMatchObject([{ id: ida.actorId, claims: 2 }]);

  value(await unmergeActor(owner, caseId, clerk.actorId));
  expect((await getClaim(owner, caseId, clerk.claimId)).attribution.speaker).toMatchObject({
    name: "a clerk",
  });
  expect(await listClaims(owner, caseId, { actorId: ida.actorId })).toHaveLength(1);
});
