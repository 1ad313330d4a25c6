import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { listClaims } from "@/lib/claims/list-claims";
import { recordExtraction } from "@/lib/claims/suggestions/test-extraction";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { writeInCase } from "@/lib/events/write-in-case";
import { queueJob, tellHosts } from "@/lib/jobs/queue-job";
import { fail } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";
import { cancelJob } from "@/lib/work/cancel-job";
import { claimJob } from "@/lib/work/claim-job";
import { extractSource } from "@/lib/work/extract-source";
import { getExtraction } from "@/lib/work/get-extraction";
import { LeaseLost } from "@/lib/work/job-lease";
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
const lapse = () =>
  db.job.updateMany({ where: { state: "running" }, data: { leasedUntil: new Date("2020-01-01") } });

describe("a captured source", () => {
  it("is read at once, and its claims are suggested", async () => {
    await startTestHost();
    const first = await capture();
    await expect.poll(() => stateOf(first), SOON).toBe("done");
    const sourceId = await capture();
    await expect.poll(() => stateOf(sourceId), SOON).toBe("done");
    expect(await getExtraction(owner, caseId, sourceId)).toMatchObject({
      skipped: null,
      proposed: 1,
      error: null,
    });
    const claims = await listClaims(owner, caseId, { sourceId, state: "suggested" });
    expect(claims.map(({ attribution }) => attribution.speaker.name)).toEqual(["Ole Berg"]);
  });

  it("isn't queued when it isn't captured", async () => {
    const sourceId = await capture();
    const refused = await writeInCase(owner, caseId, async ({ tx }) => {
      await queueJob(tx, { caseId, kind: "extract_case", sourceId: null, total: 1, requestedById: owner.id });
      return fail("invalid", "Not this one.");
    });
    expect(refused.ok).toBe(false);
    const again = await captureSource(owner, caseId, {
      text: `The harbour master, Ole Berg, said that bridge ${captured} was safe.`,
    });
    expect(again).toMatchObject({ ok: false, code: "exists" });
    expect(await db.job.findMany({ where: { caseId }, select: { sourceId: true, state: true } })).toEqual([
      { sourceId, state: "queued" },
    ]);
  });

  it("waits for one extraction at most, also when it is asked for", async () => {
    const sourceId = await capture();
    const one = value(await requestExtraction(owner, caseId, { sourceId }));
    expect(value(await requestExtraction(owner, caseId, { sourceId }))).toEqual(one);
    expect(await db.job.count({ where: { caseId } })).toBe(1);
  });

  it("fails alone when it breaks the computation, with its reason", async () => {
    await startTestHost();
    const broken = await capture(caseId, "EXIT ");
    const sound = await capture();
    await expect.poll(() => stateOf(sound), SOON).toBe("done");
    expect(await getExtraction(owner, caseId, broken)).toMatchObject({
      state: "failed",
      error: "The computation ended by itself, with exit code 9.",
    });
  });

  it("is tried again after a fault of ours, and given up in the end without a stack", async () => {
    await startTestHost();
    const odd = await capture(caseId, "ODD ");
    const sound = await capture();
    await expect.poll(() => stateOf(sound), SOON).toBe("done");
    const tryAgain = async () => {
      await lapse();
      await tellHosts(db);
      return stateOf(odd);
    };
    await expect.poll(tryAgain, { ...SOON, interval: 200 }).toBe("failed");
    const { error } = await getExtraction(owner, caseId, odd);
    expect(error).toBe("Something failed in Gainsay itself; the server's log says what.");
  });

  it("can be stopped while it is read, and others go on", async () => {
    await startTestHost();
    const endless = await capture(caseId, "HANG ");
    await expect.poll(() => stateOf(endless), SOON).toBe("running");
    const sound = await capture();
    const { jobId } = await getExtraction(owner, caseId, endless);
    value(await cancelJob(owner, caseId, jobId ?? ""));
    await expect.poll(() => stateOf(sound), SOON).toBe("done");
    expect(await getExtraction(owner, caseId, endless)).toMatchObject({ state: "cancelled", jobId: null });
    const last = await db.event.findFirst({ where: { caseId, kind: "source.extraction-stopped" } });
    expect(last).toMatchObject({ targetId: endless, analystId: owner.id });
  });
});

describe("a host that died", () => {
  it("is followed by another when its lease has run out, not before", async () => {
    const sourceId = await capture();
    await claimJob(DEAD_HOST);
    expect(await claimJob(DEAD_HOST)).toBeNull();
    await startTestHost();
    const other = await capture();
    await expect.poll(() => stateOf(other), SOON).toBe("done");
    expect(await stateOf(sourceId)).toBe("running");
    await lapse();
    await expect.poll(() => stateOf(sourceId), SOON).toBe("done");
  });

  it("is followed at once by one that is alone", async () => {
    const sourceId = await capture();
    await claimJob(DEAD_HOST);
    await startTestHost({ alone: true });
    await expect.poll(() => stateOf(sourceId), SOON).toBe("done");
  });

  it("writes nothing when it wasn't dead after all", async () => {
    const sourceId = await capture();
    const job = await claimJob(DEAD_HOST);
    await lapse();
    expect(await claimJob(crypto.randomUUID())).toMatchObject({ id: job?.id, attempts: 2 });
    const computer = createFaultyComputer();
    if (!job) throw new Error("no job");
    const late = extractSource(computer, job, sourceId, new AbortController().signal);
    await expect(late).rejects.toThrow(LeaseLost);
    await computer.stop();
    expect(await listClaims(owner, caseId, { sourceId })).toEqual([]);
  });

  it("between two parts of a source is counted with what it had proposed", async () => {
    const text = "Ole Berg said that the bridge was safe. Ida Strand said that the ferry sails every day.";
    const { sourceId } = value(await captureSource(owner, caseId, { text, title: "Two" }));
    await claimJob(DEAD_HOST);
    const extraction = extractClaims(text, {});
    const part = { ...extraction, claims: extraction.claims.slice(0, 1) };
    expect(await recordExtraction(caseId, sourceId, part)).toMatchObject({ proposed: 1 });
    await lapse();
    await startTestHost();
    await expect.poll(() => stateOf(sourceId), SOON).toBe("done");
    const { proposed } = await getExtraction(owner, caseId, sourceId);
    expect(proposed).toBe(2);
    expect(await db.job.findFirst({ where: { caseId } })).toMatchObject({ proposed, attempts: 0 });
  });

  it("is given up after the third time at one source", async () => {
    const sourceId = await capture();
    for (let time = 1; time <= 3; time += 1) {
      await claimJob(DEAD_HOST);
      await lapse();
    }
    await startTestHost();
    await expect.poll(() => stateOf(sourceId), SOON).toBe("failed");
    expect((await getExtraction(owner, caseId, sourceId)).error).toBe("Reading it was broken off 3 times.");
  });
});
