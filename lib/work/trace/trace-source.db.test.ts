import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { listReanchoringsOfClaim, listReanchoringsOfSource } from "@/lib/claims/reanchor/list-reanchorings";
import { recordClaim } from "@/lib/claims/record-claim";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { captureSource } from "@/lib/sources/capture-source";
import { getSource } from "@/lib/sources/get-source";
import { joinOrigin, splitOrigin } from "@/lib/sources/origins/join-origin";
import { createWorkComputer } from "@/lib/work/compute/work-computer";
import { traceOldSource } from "@/lib/work/trace/trace-old-source";
import { traceSource } from "@/lib/work/trace/trace-source";

const owner = await createTestOwner();
const computer = createWorkComputer();
const never = new AbortController().signal;
let caseId = "";

const FIRST =
  "The harbour of Vellin was opened again on Monday after eleven days, and every berth can be used, the harbour master Ole Berg said at a meeting with the shipping companies.";
const SECOND =
  "A spokesman of the pilots contradicted him within the hour. Nobody had asked them, he said; no pilot would board a ship before the lights on the eastern breakwater worked again.";
const OTHER =
  "Fishermen wake up to an argument these days. On one side stands the office of the harbour, on the other are those who would have to steer the ships through, and neither listens to the people on the quay.";

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});
afterAll(() => computer.stop());

async function capture(text: string, more: { publisher?: string; url?: string } = {}): Promise<string> {
  const { sourceId } = value(await captureSource(owner, caseId, { text, title: text.slice(0, 20), ...more }));
  await traceSource(computer, caseId, sourceId, never);
  return sourceId;
}

const originOf = async (sourceId: string) => (await getSource(owner, caseId, sourceId)).origin;
const events = (kind: string) => db.event.findMany({ where: { caseId, kind }, orderBy: { number: "asc" } });

describe("a near copy", () => {
  it("is put under the origin of what it was copied from, with an event that names it", async () => {
    const first = await capture(`${FIRST}\n\n${SECOND}`, { publisher: "Coast Press" });
    const copy = await capture(`VELLIN (Coast Press) — ${FIRST}`, { publisher: "The Paper" });
    const other = await capture(OTHER, { publisher: "The Post" });
    expect((await originOf(copy)).sources.map(({ id }) => id)).toEqual([first, copy]);
    expect((await originOf(other)).sources.map(({ id }) => id)).toEqual([other]);
    const [joined] = await events("source.origin-joined");
    expect(joined).toMatchObject({ targetId: copy, engine: "origins 1.0", analystId: null });
    expect(joined?.after).toMatchObject({ with: FIRST.slice(0, 20) });
  });

  it("is recognised, too, when both are traced at one time", async () => {
    const other = createWorkComputer();
    try {
      for (let round = 0; round < 4; round += 1) {
        const texts = [
          `Round ${round}. ${FIRST}\n\n${SECOND}`,
          `Round ${round}. ${FIRST} ${SECOND} ${OTHER}`,
        ];
        const ids: string[] = [];
        for (const text of texts)
          ids.push(value(await captureSource(owner, caseId, { text, publisher: text.slice(-9) })).sourceId);
        await Promise.all(ids.map((id, at) => traceSource(at === 0 ? computer : other, caseId, id, never)));
        expect((await originOf(ids[1] ?? "")).sources.map(({ id }) => id)).toContain(ids[0]);
      }
    } finally {
      await other.stop();
    }
  });

  it("that an analyst splits off stays so; what an analyst joins stays joined", async () => {
    const first = await capture(`${FIRST}\n\n${SECOND}`, { publisher: "Coast Press" });
    const copy = await capture(FIRST, { publisher: "The Paper" });
    const other = await capture(OTHER, { publisher: "The Post" });
    value(await splitOrigin(owner, caseId, copy));
    await db.source.updateMany({ where: { caseId }, data: { sketchedBy: null } });
    await traceSource(computer, caseId, copy, never);
    expect((await originOf(copy)).sources).toHaveLength(1);
    value(await joinOrigin(owner, caseId, other, first));
    await traceSource(computer, caseId, other, never);
    expect((await originOf(other)).sources.map(({ id }) => id)).toEqual([first, other]);
    expect(await events("source.origin-split")).toHaveLength(1);
    expect(await joinOrigin(owner, caseId, first, first)).toMatchObject({ ok: false });
    await expect(splitOrigin(owner, caseId, "no-id")).rejects.toThrow("not there");
  });

  it("is found among sources that are older than tracing", async () => {
    const ids: string[] = [];
    for (const text of [`${FIRST}\n\n${SECOND}`, FIRST]) {
      ids.push(value(await captureSource(owner, caseId, { text, publisher: text.slice(-5) })).sourceId);
    }
    await db.job.updateMany({
      where: { caseId },
      data: { state: "cancelled", finishedAt: new Date() },
    });
    while (await traceOldSource(computer, never));
    expect((await originOf(ids[1] ?? "")).sources.map(({ id }) => id)).toEqual(ids);
  });
});

describe("a page that is captured again", () => {
  const url = "https://coast.example/harbour";

  async function claim(sourceId: string, text: string, words: string): Promise<string> {
    const start = text.indexOf(words);
    return value(
      await recordClaim(owner, caseId, {
        sourceId,
        quotes: [{ start, end: start + words.length }],
        speaker: { new: { kind: "person", name: "Ole Berg" } },
        cue: "said",
      }),
    ).claimId;
  }

  it("has its quotes found again: moved, changed or gone, with both wordings in the log", async () => {
    const before = `${FIRST}\n\n${SECOND}`;
    const first = await capture(before, { url });
    const kept = await claim(first, before, "Nobody had asked them");
    const changed = await claim(first, before, "opened again on Monday after eleven days");
    const gone = await claim(first, before, "the lights on the eastern breakwater worked again");
    const after = `Updated at noon.\n\n${FIRST.replace("eleven", "twelve")}\n\nA spokesman of the pilots contradicted him. Nobody had asked them, he said.`;
    const second = await capture(after, { url });
    const found = await listReanchoringsOfSource(owner, caseId, second);
    expect(Object.fromEntries(found.map(({ claimId, state, exact }) => [claimId, [state, exact]]))).toEqual({
      [kept]: ["moved", "Nobody had asked them"],
      [changed]: ["changed", "opened again on Monday after twelve days"],
      [gone]: ["gone", null],
    });
    expect(await listReanchoringsOfClaim(owner, caseId, changed)).toMatchObject([
      { was: "opened again on Monday after eleven days", source: { id: second } },
    ]);
    const [told] = await events("source.quotes-changed");
    expect(told).toMatchObject({ targetId: second, after: { changed: 1, gone: 1 } });
    // The claims stay with the version that they were made on.
    expect(await db.claim.count({ where: { caseId, sourceId: first } })).toBe(3);
    // Tracing it again tells nothing twice.
    await db.source.updateMany({ where: { caseId }, data: { sketchedBy: null } });
    await traceSource(computer, caseId, second, never);
    expect(await events("source.quotes-changed")).toHaveLength(1);
  });
});
