import { db, type Tx } from "@/lib/db/client";
import { type BodyReader, bodyReaders } from "@/lib/imports/claims-csv/body-reader";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { inSteps } from "@/lib/imports/claims-csv/in-steps";
import type { Plan } from "@/lib/imports/claims-csv/plan-claims";
import { planInCase } from "@/lib/imports/claims-csv/plan-in-case";

/** What can be thought about a table before the case is locked. */
export type Thought = {
  /** What it becomes in the case as it stood at that event. */
  plan: Plan;
  lastEvent: number;
  /** Readers of texts, who have read already what the claims of the plan are in. */
  reader: (body: string, language: string) => BodyReader;
};

/** Plans a table, and reads around its quotes: what takes long, while nobody waits for the case. Others have their turn meanwhile. */
export async function thinkAhead(caseId: string, input: ClaimsInput): Promise<Thought> {
  // Looked up before the sources are: what is written between the two makes the plan old.
  const lastEvent = await lastEventOf(db, caseId);
  const plan = await planInCase(db, caseId, input);
  const reader = bodyReaders();
  await inSteps(readAround(plan, reader));
  return { plan, lastEvent, reader };
}

/** The plan, or a new one where something was written into the case since. To be asked for when the case is locked. */
export async function planNow(tx: Tx, caseId: string, input: ClaimsInput, before: Thought): Promise<Plan> {
  const isSame = (await lastEventOf(tx, caseId)) === before.lastEvent;
  return isSame ? before.plan : planInCase(tx, caseId, input);
}

async function lastEventOf(tx: Tx, caseId: string): Promise<number> {
  const { lastEvent } = await tx.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { lastEvent: true },
  });
  return lastEvent;
}

function* readAround({ sources }: Plan, reader: Thought["reader"]): Generator<void, void, void> {
  for (const { text, language, isOfRows, claims } of sources) {
    // What is read of these is each row's own words.
    if (isOfRows) continue;
    for (const { start, end } of claims) {
      yield;
      const { directness, sentences } = reader(text, language);
      yield;
      directness({ start, end });
      yield;
      sentences({ start, end });
    }
  }
}
