import { beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { addRole } from "@/lib/actors/add-role";
import { mergeActor } from "@/lib/actors/merge-actor";
import { unmergeActor } from "@/lib/actors/unmerge-actor";
import { listUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { compareCase, newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import { value } from "@/lib/contradictions/test-pair";
import { db } from "@/lib/db/client";
import { editSource } from "@/lib/sources/edit-source";

const owner = await createTestOwner();
let caseId: string;

beforeEach(async () => {
  caseId = await newCase(owner);
});

/** Two sources, a claim in each, by two who may be one; all compared, and no job waiting. */
async function recordTwo() {
  const morning = await recordSaid(owner, caseId, [["Rita Rail", "The bridge at Lowen is open to trains."]]);
  const evening = await recordSaid(owner, caseId, [["R. Rail", "The ferry at Lowen sails at noon."]]);
  await compareCase(caseId);
  await db.job.deleteMany({ where: { caseId } });
  expect(await waiting()).toEqual([]);
  const actors = await db.actor.findMany({
    where: { caseId, kind: "person" },
    select: { id: true, name: true },
  });
  const actorId = (name: string) => actors.find((actor) => actor.name === name)?.id ?? "";
  return { morning, evening, rita: actorId("Rita Rail"), short: actorId("R. Rail") };
}

const waiting = () => listUnreadClaims(db, { caseId }, 100);
const queuedSources = async () =>
  (await db.job.findMany({ where: { caseId, kind: "compare_source" } })).map(({ sourceId }) => sourceId);

it("what an actor said is compared again when it is merged, and when that is undone", async () => {
  const { evening, rita, short } = await recordTwo();
  value(await mergeActor(owner, caseId, short, rita));
  expect(await waiting()).toEqual(evening.claimIds);
  expect(await queuedSources()).toEqual([evening.sourceId]);
  await compareCase(caseId);
  value(await unmergeActor(owner, caseId, short));
  expect(await waiting()).toEqual(evening.claimIds);
});

it("what an actor said, under the names merged into it too, is compared again when it gets a role", async () => {
  const { morning, evening, rita, short } = await recordTwo();
  value(await mergeActor(owner, caseId, short, rita));
  await compareCase(caseId);
  value(await addRole(owner, caseId, rita, { title: "Engineer", institution: "The railway of Lowen" }));
  expect((await waiting()).sort()).toEqual([...morning.claimIds, ...evening.claimIds].sort());
});

it("a source's claims are compared again when its date is corrected, and not when its byline is", async () => {
  const { morning } = await recordTwo();
  const { title } = await db.source.findFirstOrThrow({ where: { caseId, id: morning.sourceId } });
  const description = { title, publisher: "Pier Post", published: "2015-12-14" };
  const byline = { ...description, byline: "Ada Ode", revision: 1 };
  value(await editSource(owner, caseId, morning.sourceId, byline));
  expect(await waiting()).toEqual([]);
  value(
    await editSource(owner, caseId, morning.sourceId, { ...byline, published: "2014-12-14", revision: 2 }),
  );
  expect(await waiting()).toEqual(morning.claimIds);
  expect(await queuedSources()).toEqual([morning.sourceId]);
});
