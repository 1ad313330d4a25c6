import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { editClaim } from "@/lib/claims/edit-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { value } from "@/lib/claims/test-source";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { newCase, recordSaid } from "@/lib/contradictions/suggest/test-comparing";
import { insertClaims } from "@/lib/contradictions/suggest/test-many-claims";
import { db } from "@/lib/db/client";
import { tellHosts } from "@/lib/jobs/queue-job";
import { captureSource } from "@/lib/sources/capture-source";
import { cancelJob } from "@/lib/work/cancel-job";
import { claimJob } from "@/lib/work/claim-job";
import { compareClaimsOfJob } from "@/lib/work/compare-claims-of-job";
import { findCaseRun } from "@/lib/work/find-case-run";
import { LeaseLost } from "@/lib/work/job-lease";
import { requestComparing } from "@/lib/work/request-comparing";
import { createFaultyComputer, SOON, startTestHost } from "@/lib/work/test-host";

const owner = await createTestOwner();
const DEAD_HOST = "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10";
const OPEN = "The bridge at Lowen is open to trains.";
const CLOSED = "The bridge at Lowen is not open to trains.";

let caseId: string;

beforeEach(async () => {
  await cancelAll();
  caseId = await newCase(owner);
});

async function cancelAll(): Promise<void> {
  await db.job.updateMany({
    where: { state: { in: ["queued", "running"] } },
    data: { state: "cancelled", leasedUntil: null, leasedBy: null, finishedAt: new Date() },
  });
}

const listed = async () => (await listContradictions(owner, caseId, {})).contradictions;
const run = () => findCaseRun(owner, caseId, "compare_case");
const lapse = () =>
  db.job.updateMany({ where: { state: "running" }, data: { leasedUntil: new Date("2020-01-01") } });

/** A case of so many claims that nobody has compared, a conflict among the last. */
async function fillCase(many: number): Promise<void> {
  const { sourceId } = await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
  const { speakerId } = await db.attribution.findFirstOrThrow({ where: { caseId, sourceId } });
  const statements = Array.from(
    { length: many - 2 },
    (_, at) => `Ferry ${at} sails to island ${at} at noon.`,
  );
  await insertClaims(caseId, sourceId, speakerId, statements);
  await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
  await cancelAll();
}

describe("claims that were written", () => {
  it("by an analyst are compared at once", async () => {
    await startTestHost();
    await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    await expect.poll(listed, SOON).toHaveLength(1);
    expect((await listed())[0]).toMatchObject({ state: "open", foundBy: COMPARE_ENGINE });
  });

  it("by an engine are compared when their source is read", async () => {
    await startTestHost();
    for (const text of [
      "The harbour master, Ole Berg, said that the bridge at Lowen is open to trains.",
      "The mayor, Ida Strand, said that the bridge at Lowen is not open to trains.",
    ]) {
      value(await captureSource(owner, caseId, { text, title: "" }));
    }
    await expect.poll(listed, SOON).toHaveLength(1);
  });

  it("anew, or that are back, are looked at again", async () => {
    const { claimIds } = await recordSaid(owner, caseId, [["Rita Rail", OPEN]]);
    value(await withdrawClaim(owner, caseId, claimIds[0] ?? ""));
    const { claimIds: others } = await recordSaid(owner, caseId, [["Max Mayor", CLOSED]]);
    await startTestHost();
    const open = () => db.job.count({ where: { caseId, state: { in: ["queued", "running"] } } });
    await expect.poll(open, SOON).toBe(0);
    expect(await listed()).toEqual([]);
    value(await restoreClaim(owner, caseId, claimIds[0] ?? ""));
    await expect.poll(listed, SOON).toHaveLength(1);
    const [mayor = ""] = others;
    const quote = await db.quote.findFirstOrThrow({ where: { caseId, claimId: mayor } });
    const { start, end } = quote;
    const speaker = { new: { kind: "person" as const, name: "Max Mayor" } };
    const edited = { version: 1, statement: "The ferry sails at noon.", quotes: [{ start, end }], speaker };
    value(await editClaim(owner, caseId, mayor, edited));
    await expect.poll(listed, SOON).toEqual([]);
  });

  it("so that they break what reads them fail alone", async () => {
    const { sourceId } = await recordSaid(owner, caseId, [
      ["Rita Rail", OPEN],
      ["Clerk", "EXIT the bridge at Lowen."],
      ["Max Mayor", CLOSED],
    ]);
    await startTestHost();
    await expect.poll(listed, SOON).toHaveLength(1);
    const job = () => db.job.findFirst({ where: { caseId, sourceId, kind: "compare_source" } });
    await expect.poll(async () => (await job())?.state, SOON).toBe("done");
    expect(await job()).toMatchObject({ done: 3, failed: 1, proposed: 1 });
  });
});

describe("a run over the claims of a case", () => {
  it("compares what no one has compared, and tells how far it is", async () => {
    await fillCase(130);
    const { jobId } = value(await requestComparing(owner, caseId));
    expect(value(await requestComparing(owner, caseId))).toEqual({ jobId });
    expect(await run()).toMatchObject({ jobId, state: "queued", done: 0, total: 130 });
    await startTestHost();
    await expect.poll(async () => (await run())?.state, SOON).toBe("done");
    expect(await run()).toMatchObject({ done: 130, failed: 0, proposed: 1 });
    expect(await requestComparing(owner, caseId)).toMatchObject({ ok: false, code: "invalid" });
  });

  it("comes by itself when the engine is another", async () => {
    await fillCase(3);
    await startTestHost({ recompare: true });
    await expect.poll(async () => (await run())?.state, SOON).toBe("done");
    await db.claimFeatures.updateMany({ where: { caseId }, data: { engine: "compare 0.9" } });
    await startTestHost({ recompare: true });
    const count = () => db.job.count({ where: { caseId, kind: "compare_case", state: "done" } });
    await expect.poll(count, SOON).toBe(2);
    expect(await db.claimFeatures.count({ where: { caseId, engine: COMPARE_ENGINE, compared: true } })).toBe(
      3,
    );
    expect(await listed()).toHaveLength(1);
  });

  it("goes on where it was when its host was killed", async () => {
    await fillCase(130);
    value(await requestComparing(owner, caseId));
    const job = await claimJob(DEAD_HOST);
    if (!job) throw new Error("no job");
    const computer = createFaultyComputer();
    const never = new AbortController().signal;
    await compareClaimsOfJob(computer, job, never);
    expect(await run()).toMatchObject({ state: "running", done: 50 });
    const again = await claimJob(DEAD_HOST);
    if (!again) throw new Error("no job");
    await lapse();
    await claimJob(crypto.randomUUID());
    await expect(compareClaimsOfJob(computer, again, never)).rejects.toThrow(LeaseLost);
    await computer.stop();
    expect(await run()).toMatchObject({ done: 50 });
    await lapse();
    await startTestHost();
    await expect.poll(async () => (await run())?.state, SOON).toBe("done");
    expect(await run()).toMatchObject({ done: 130, failed: 0, proposed: 1 });
  });

  it("can be stopped; what it did stays, and another goes on after it", async () => {
    await fillCase(60);
    const { jobId } = value(await requestComparing(owner, caseId));
    const job = await claimJob(DEAD_HOST);
    if (!job) throw new Error("no job");
    const computer = createFaultyComputer();
    await compareClaimsOfJob(computer, job, new AbortController().signal);
    await computer.stop();
    value(await cancelJob(owner, caseId, jobId));
    expect(await run()).toMatchObject({ state: "cancelled", done: 50, total: 60 });
    expect(await db.event.count({ where: { caseId, kind: "case.comparing-stopped" } })).toBe(1);
    value(await requestComparing(owner, caseId));
    expect(await run()).toMatchObject({ state: "queued", total: 10 });
    await tellHosts(db);
  });
});
