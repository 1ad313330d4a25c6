import { expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { editCase } from "@/lib/cases/edit-case";
import { db } from "@/lib/db/client";
import { listCaseEvents } from "@/lib/events/list-case-events";
import { listTargetEvents } from "@/lib/events/list-target-events";
import { writeInCase } from "@/lib/events/write-in-case";
import { NotFound, type Outcome, ok } from "@/lib/outcome";
import { captureSource } from "@/lib/sources/capture-source";

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const owner = await createTestOwner();
const { caseId } = value(await createCase(owner, { name: "Port", description: "" }));
const stranger: Analyst = { ...owner, id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10", isOwner: false };

it("names things as they are called today, newest first", async () => {
  value(
    await captureSource(owner, caseId, { text: "The port is open.", title: "Open", publisher: "The Paper" }),
  );
  const { events, next } = await listCaseEvents(owner, caseId);
  expect(events.map(({ kind, target, analyst }) => [kind, target.name, analyst?.name])).toEqual([
    ["source.captured", "Open", owner.name],
    ["publisher.created", "The Paper", owner.name],
    ["case.created", "Port", owner.name],
  ]);
  expect(next).toBeNull();
});

it("filters by kind and by analyst", async () => {
  const captured = await listCaseEvents(owner, caseId, { kind: "source.captured" });
  expect(captured.events.map(({ kind }) => kind)).toEqual(["source.captured"]);
  expect((await listCaseEvents(owner, caseId, { analystId: stranger.id })).events).toEqual([]);
});

it("pages without gaps or repeats, whatever is added meanwhile", async () => {
  const { caseId: long } = value(await createCase(owner, { name: "Long", description: "" }));
  for (let time = 1; time <= 60; time += 1) {
    value(await editCase(owner, long, { name: `Long ${time}`, description: "" }));
  }
  const first = await listCaseEvents(owner, long);
  value(await editCase(owner, long, { name: "Long, later", description: "" }));
  const second = await listCaseEvents(owner, long, { cursor: first.next ?? 0 });
  const numbers = [...first.events, ...second.events].map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 61 }, (_, index) => 61 - index));
  expect(second.next).toBeNull();
});

it("tells the story of one thing", async () => {
  const input = { text: "The port is closed.", title: "Closed" };
  const { sourceId } = value(await captureSource(owner, caseId, input));
  const events = await listTargetEvents(owner, caseId, "source", sourceId);
  expect(events.map(({ kind }) => kind)).toEqual(["source.captured"]);
  expect(await listTargetEvents(owner, caseId, "source", "nonsense")).toEqual([]);
});

it("gives the number of the claims that an event was about, and not their ids, which may be thousands", async () => {
  const { caseId: own } = value(await createCase(owner, { name: "Pier", description: "" }));
  const claims = Array.from({ length: 3 }, () => crypto.randomUUID());
  const event = {
    kind: "source.claims-accepted",
    targetId: own,
    after: { state: "accepted", claims },
  } as const;
  value(await writeInCase(owner, own, async ({ append }) => ok(await append(event))));
  const [newest] = (await listCaseEvents(owner, own)).events;
  expect(newest).toMatchObject({ before: null, after: { state: "accepted", claims: 3 } });
  const kept = await db.event.findFirst({ where: { caseId: own, number: newest?.number ?? 0 } });
  expect(kept?.after).toEqual({ state: "accepted", claims });
});

it("is for members only", async () => {
  await expect(listCaseEvents(stranger, caseId)).rejects.toThrow(NotFound);
  await expect(listTargetEvents(stranger, caseId, "case", caseId)).rejects.toThrow(NotFound);
});
