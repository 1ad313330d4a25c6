import type { Analyst } from "@/lib/accounts/analyst";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Facts } from "@/lib/events/event";

/** Every kind of event of the installation, with what it is about. What happens inside of a case stands in its own log. */
export const ACCOUNT_EVENT_TARGETS = {
  "account.created": "analyst",
  "account.renamed": "analyst",
  "account.password-changed": "analyst",
  "account.password-reset": "analyst",
  "account.preferences-changed": "analyst",
  "case.created": "case",
  "case.removed": "case",
  "case.example-loaded": "case",
} as const;

type AccountEventKind = keyof typeof ACCOUNT_EVENT_TARGETS;

type NewAccountEvent = {
  kind: AccountEventKind;
  targetId: string;
  before?: Facts;
  after?: Facts;
};

/**
 * Appends an event to the installation's log, in the transaction of the write that it tells of.
 *
 * @param by null when it was done from a shell, where nobody is signed in.
 */
export async function appendAccountEvent(
  tx: Tx,
  by: Pick<Analyst, "id"> | null,
  event: NewAccountEvent,
): Promise<void> {
  await tx.accountEvent.create({
    data: {
      kind: event.kind,
      analystId: by?.id ?? null,
      targetType: ACCOUNT_EVENT_TARGETS[event.kind],
      targetId: event.targetId,
      before: event.before ?? Prisma.DbNull,
      after: event.after ?? Prisma.DbNull,
    },
  });
}
