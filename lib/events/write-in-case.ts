import type { Analyst } from "@/lib/accounts/analyst";
import { lockCase } from "@/lib/cases/lock-case";
import { db, type Tx } from "@/lib/db/client";
import { appendEvent } from "@/lib/events/append-event";
import type { NewEvent } from "@/lib/events/event";
import type { Failure, Outcome } from "@/lib/outcome";

/** What a write of a case has in hand, whoever writes. */
export type CaseChange = {
  tx: Tx;
  caseId: string;
  /** Appends an event to the case's log, in the same transaction; answers with its number within the case. */
  append: (event: NewEvent) => Promise<number>;
};

/** What an analyst's write of a case has in hand. */
export type CaseWrite = CaseChange & { analyst: Analyst };

/** How long a write may take, in milliseconds. */
const LONGEST = 30_000;

/** Carries an expected failure out of the transaction, which is undone by it. */
class Undo extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/**
 * The way in which an analyst writes into a case: one transaction that takes the case's row lock (so writes of a case follow
 * one another, and a revision that was read stays true), checks membership and appends its events.
 *
 * @param work does the writing; a failure that it returns undoes everything.
 * @param longest how long it may take, in milliseconds; the case waits meanwhile.
 * @throws NotFound when the analyst isn't a member.
 */
export async function writeInCase<T>(
  analyst: Analyst,
  caseId: string,
  work: (write: CaseWrite) => Promise<Outcome<T>>,
  longest = LONGEST,
): Promise<Outcome<T>> {
  return inTransaction(async (tx) => {
    await lockCase(tx, analyst, caseId);
    return work({ tx, analyst, caseId, append: (event) => appendEvent(tx, analyst, caseId, event) });
  }, longest);
}

/** Runs some work in one transaction, which a failure that it returns undoes. */
export async function inTransaction<T>(
  work: (tx: Tx) => Promise<Outcome<T>>,
  longest = LONGEST,
): Promise<Outcome<T>> {
  try {
    return await db.$transaction(
      async (tx) => {
        const outcome = await work(tx);
        if (!outcome.ok) throw new Undo(outcome);
        return outcome;
      },
      { maxWait: 10_000, timeout: longest },
    );
  } catch (error) {
    if (error instanceof Undo) return error.failure;
    throw error;
  }
}
