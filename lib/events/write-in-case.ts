import type { Analyst } from "@/lib/accounts/analyst";
import { lockCase } from "@/lib/cases/lock-case";
import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { EVENT_TARGETS, type NewEvent } from "@/lib/events/event";
import type { Failure, Outcome } from "@/lib/outcome";

/** What a write of a case has in hand. */
export type CaseWrite = {
  tx: Tx;
  analyst: Analyst;
  caseId: string;
  /** Appends an event to the case's log, in the same transaction; answers with its number within the case. */
  append: (event: NewEvent) => Promise<number>;
};

/** Carries an expected failure out of the transaction, which is undone by it. */
class Undo extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/**
 * The one way to write into a case: one transaction that takes the case's row lock (so writes of a case follow one
 * another, and a revision that was read stays true), checks membership and appends its events.
 *
 * @param work does the writing; a failure that it returns undoes everything.
 * @throws NotFound when the analyst isn't a member.
 */
export async function writeInCase<T>(
  analyst: Analyst,
  caseId: string,
  work: (write: CaseWrite) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await db.$transaction(
      async (tx) => {
        await lockCase(tx, analyst, caseId);
        const outcome = await work({
          tx,
          analyst,
          caseId,
          append: (event) => appendEvent(tx, analyst, caseId, event),
        });
        if (!outcome.ok) throw new Undo(outcome);
        return outcome;
      },
      { maxWait: 10_000, timeout: 30_000 },
    );
  } catch (error) {
    if (error instanceof Undo) return error.failure;
    throw error;
  }
}

/** Appends an event to a case's log, and answers with its number. For the two writes that come before membership: a case is created, an owner joins. */
export async function appendEvent(
  tx: Tx,
  analyst: Analyst,
  caseId: string,
  event: NewEvent,
): Promise<number> {
  const { lastEvent } = await tx.case.update({
    where: { id: caseId },
    data: { lastEvent: { increment: 1 } },
    select: { lastEvent: true },
  });
  await tx.event.create({
    data: {
      caseId,
      number: lastEvent,
      kind: event.kind,
      analystId: analyst.id,
      targetType: EVENT_TARGETS[event.kind],
      targetId: event.targetId,
      before: event.before ?? Prisma.DbNull,
      after: event.after ?? Prisma.DbNull,
    },
  });
  return lastEvent;
}
