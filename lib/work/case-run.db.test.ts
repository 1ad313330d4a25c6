import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { removeCase } from "@/lib/cases/remove-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { tellHosts } from "@/lib/jobs/queue-job";
import { captureSource } from "@/lib/sources/capture-source";
import { cancelJob } from "@/lib/work/cancel-job";
import { claimJob } from "@/lib/work/claim-job";
import { extractSource } from "@/lib/work/extract-source";
import { findCaseRun } from "@/lib/work/find-case-run";
import { getExtraction } from "@/lib/work/get-extraction";
import { releaseJob } from "@/lib/work/job-lease";
import { requestExtraction } from "@/lib/work/request-extraction";
import { createFaultyComputer, SOON, startTestHost } from "@/lib/work/test-host";

const owner = await createTestOwner();
const DEAD_HOST = "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10";

let caseId: string;
let captured = 0;

beforeEach(async () => {
  await db.job.updateMany({
    where: { state: { in: ["queued", "running"] } },
    data: { state: "cancelled", leasedUntil: null, leasedBy: null, finishedAt: new Date() },
  });
  caseId = await newCase();
});

async function newCase(): Promise<string> {
  return value(await createCase(owner, { name: "Bridge", description: "" })).caseId;
}

async function capture(inCase = caseId, begin = ""): Promise<string> {
  captured += 1;
  const text = `${begin}The harbour master, Ole Berg, said that bridge ${captured} was safe.`;
  return value(await captureSource(owner, inCase, { text, title: `Bridge ${captured}` })).sourceId;
}

const stateOf = (sourceId: string) => getExtraction(owner, caseId, sourceId).then(({ state }) => state);
const run = () => findCaseRun(owner, caseId);
const lapse = () =>
  db.job.updateMany({ where: { state: "running" }, data: { leasedUntil: new Date("2020-01-01") } });

describe("a run over a case", () => {
  it("reads every source, counts what fails, and tells how far it is", async () => {
    await capture();
    await capture(caseId, "EXIT ");
    await capture();
    await db.job.updateMany({ data: { state: "cancelled", finishedAt: new Date() } });
    const { jobId } = value(await requestExtraction(owner, caseId));
    expect(value(await requestExtraction(owner, caseId))).toEqual({ jobId });
    expect(await run()).toMatchObject({ jobId, state: "queued", done: 0, total: 3 });
    await startTestHost();
    await expect.poll(async () => (await run())?.state, SOON).toBe("done");
    expect(await run()).toMatchObject({ done: 3, total: 3, failed: 1, proposed: 2, error: null });
  });

  it("goes on where it was broken off", async () => {
    const sources = [await capture(), await capture(), await capture()];
    await db.job.updateMany({ data: { state: "cancelled", finishedAt: new Date() } });
    value(await requestExtraction(owner, caseId));
    const job = await claimJob(DEAD_HOST);
    const computer = createFaultyComputer();
    if (!job) throw new Error("no job");
    await extractSource(computer, job, sources[0] ?? "", new AbortController().signal);
    await computer.stop();
    expect(await run()).toMatchObject({ state: "running", done: 1, proposed: 1 });
    await lapse();
    await startTestHost();
    await expect.poll(async () => (await run())?.state, SOON).toBe("done");
    expect(await run()).toMatchObject({ done: 3, proposed: 3 });
    expect(await db.event.count({ where: { caseId, kind: "source.claims-suggested" } })).toBe(3);
  });

  it("is given up where a source can neither be read nor be noted as failed", async () => {
    await capture();
    await db.job.updateMany({ data: { state: "cancelled", finishedAt: new Date() } });
    value(await requestExtraction(owner, caseId));
    await db.$executeRaw`ALTER TABLE "Extraction" ADD CONSTRAINT "test_keeps_nothing" CHECK (false) NOT VALID`;
    try {
      await startTestHost();
      const tryAgain = async () => {
        await lapse();
        await tellHosts(db);
        return (await run())?.state;
      };
      await expect.poll(tryAgain, { ...SOON, interval: 200 }).toBe("failed");
      expect((await run())?.error).toBe("Something failed in Gainsay itself; the server's log says what.");
    } finally {
      await db.$executeRaw`ALTER TABLE "Extraction" DROP CONSTRAINT "test_keeps_nothing"`;
    }
  });

  it("can be stopped; what it did stays", async () => {
    const first = await capture();
    await capture(caseId, "HANG ");
    await db.job.updateMany({ data: { state: "cancelled", finishedAt: new Date() } });
    const { jobId } = value(await requestExtraction(owner, caseId));
    await startTestHost();
    await expect.poll(async () => (await run())?.done, SOON).toBe(1);
    value(await cancelJob(owner, caseId, jobId));
    expect(await run()).toMatchObject({ state: "cancelled", done: 1, total: 2 });
    expect(await stateOf(first)).toBe("done");
    expect(value(await requestExtraction(owner, caseId)).jobId).not.toBe(jobId);
  });

  it("ends quietly when its case is removed", async () => {
    await capture(caseId, "HANG ");
    await startTestHost();
    await expect.poll(() => db.job.count({ where: { caseId, state: "running" } }), SOON).toBe(1);
    value(await removeCase(owner, caseId, "Bridge"));
    caseId = await newCase();
    const sourceId = await capture();
    await expect.poll(() => stateOf(sourceId), SOON).toBe("done");
  });
});

describe("jobs", () => {
  it("take turns between cases, and sources go before runs", async () => {
    const many = [await capture(), await capture(), await capture()];
    value(await requestExtraction(owner, caseId));
    const other = await newCase();
    const one = await capture(other);
    const order: unknown[] = [];
    for (let job = await claimJob(DEAD_HOST); job; job = await claimJob(DEAD_HOST))
      order.push(job.sourceId ?? "run");
    expect(order).toEqual([many[0], one, many[1], many[2], "run"]);
  });

  it("of two cases are served by turns, source after source", async () => {
    const other = await newCase();
    for (const one of [caseId, other]) await capture(one);
    await db.job.updateMany({ data: { state: "cancelled", finishedAt: new Date() } });
    for (const one of [caseId, other]) value(await requestExtraction(owner, one));
    const order: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const job = await claimJob(DEAD_HOST);
      order.push(job?.caseId);
      if (job) await releaseJob(job);
    }
    expect(order).toEqual([caseId, other, caseId, other]);
  });

  it("are shared by two hosts, each done once, with events numbered without gaps", async () => {
    const cases = [caseId, await newCase(), await newCase()];
    for (const one of cases) for (let at = 0; at < 6; at += 1) await capture(one);
    await Promise.all([startTestHost(), startTestHost({ lanes: 2 })]);
    const open = { state: { in: ["queued", "running"] as ("queued" | "running")[] } };
    await expect.poll(() => db.job.count({ where: open }), SOON).toBe(0);
    for (const one of cases) {
      const events = await db.event.findMany({ where: { caseId: one }, orderBy: { number: "asc" } });
      expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
      const suggested = events.filter(({ kind }) => kind === "source.claims-suggested");
      expect(new Set(suggested.map(({ targetId }) => targetId)).size).toBe(6);
      expect(suggested).toHaveLength(6);
    }
  });
});
