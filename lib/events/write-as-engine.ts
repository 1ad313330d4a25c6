import { lockCaseRow } from "@/lib/cases/lock-case";
import { appendEvent } from "@/lib/events/append-event";
import { type CaseChange, inTransaction } from "@/lib/events/write-in-case";
import type { Outcome } from "@/lib/outcome";

/** What an engine's write of a case has in hand. */
export type EngineWrite = CaseChange & {
  /** Its name and version: "extract 1.1". */
  engine: string;
};

/**
 * The way in which an engine writes into a case, beside `writeInCase`: the same transaction and lock, with events that name the
 * engine. Nobody's right is checked: what runs it was asked for by a member.
 *
 * @param work does the writing; a failure that it returns undoes everything.
 * @throws NotFound when the case isn't there (any more).
 */
export async function writeAsEngine<T>(
  engine: string,
  caseId: string,
  work: (write: EngineWrite) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return inTransaction(async (tx) => {
    await lockCaseRow(tx, caseId);
    return work({ tx, engine, caseId, append: (event) => appendEvent(tx, { engine }, caseId, event) });
  });
}
