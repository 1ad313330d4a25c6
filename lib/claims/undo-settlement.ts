import type { Analyst } from "@/lib/accounts/analyst";
import type { Tx } from "@/lib/db/client";
import { COUNTING_REVIEW } from "@/lib/db/counting-review";
import type { ClaimState } from "@/lib/db/generated/enums";
import type { Facts } from "@/lib/events/event";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { compareClaimsAgain } from "@/lib/jobs/compare-claims-again";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

/** The events that settle, with the state that each leaves its claims in. */
const LEFT_IN: Partial<Record<string, ClaimState>> = {
  "claim.accepted": "accepted",
  "claim.rejected": "rejected",
  "source.claims-accepted": "accepted",
};

/** A contradiction that an engine only proposes binds no claim, and neither does one that was dismissed or left undecided. */
const TOUCHED = {
  OR: [
    { analystId: { not: null } },
    { reviews: { some: { ...COUNTING_REVIEW, verdict: "confirmed" as const } } },
  ],
};

/** How many claims wait again, and how many were left alone since somebody changed them after that. */
export type Undone = { undone: number; left: number };

/**
 * Takes an acceptance or a rejection back: its claims are suggested again, those that still stand as it left them. A claim
 * that was edited, linked, withdrawn or settled anew since then stays as it is. Doing it twice changes nothing.
 *
 * @param eventNumber the event of the settlement, within the case.
 * @throws NotFound when there is no such event or the analyst is no member.
 */
export async function undoSettlement(
  analyst: Analyst,
  caseId: string,
  eventNumber: number,
): Promise<Outcome<Undone>> {
  if (!Number.isInteger(eventNumber)) return fail("invalid", "An event has a whole number.");
  return writeInCase(analyst, caseId, (write) => undoSettlementIn(write, eventNumber));
}

/** As `undoSettlement`, within a running write. */
export async function undoSettlementIn(write: CaseWrite, number: number): Promise<Outcome<Undone>> {
  const { tx, caseId, append } = write;
  const event = await tx.event.findUnique({
    where: { caseId_number: { caseId, number } },
    select: { kind: true, targetId: true, after: true },
  });
  if (!event) throw new NotFound("This event");
  const state = LEFT_IN[event.kind];
  if (!state) return fail("invalid", "Only an acceptance or a rejection can be undone.");
  const isOfSource = event.kind.startsWith("source.");
  const facts = event.after as Facts | null;
  const settled = isOfSource ? idsIn(facts?.claims) : [event.targetId, ...idsIn(facts?.copies)];
  const changed = await changedSince(tx, caseId, number, settled);
  const standing = await tx.claim.findMany({
    where: {
      caseId,
      state,
      id: { in: settled.filter((id) => !changed.has(id)) },
      // What an analyst linked or confirmed stands with no suggestion.
      ...(state === "accepted" ? { asFirst: { none: TOUCHED }, asSecond: { none: TOUCHED } } : {}),
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const claims = standing.map(({ id }) => id);
  const answer = { undone: claims.length, left: settled.length - claims.length };
  if (claims.length === 0) return ok(answer);
  await tx.claim.updateMany({ where: { caseId, id: { in: claims } }, data: { state: "suggested" } });
  if (state === "rejected") await compareClaimsAgain(write, claims);
  const [before, after] = [{ state }, { state: "suggested" }];
  if (isOfSource) {
    const unsettled = { ...after, claims };
    await append({ kind: "source.claims-unsettled", targetId: event.targetId, before, after: unsettled });
  } else {
    for (const targetId of claims) await append({ kind: "claim.unsettled", targetId, before, after });
  }
  return ok(answer);
}

/** The claims that something happened to after an event: by itself, or together with others of their source. */
async function changedSince(
  tx: Tx,
  caseId: string,
  number: number,
  claims: string[],
): Promise<ReadonlySet<string>> {
  const sources = await tx.claim.findMany({
    where: { caseId, id: { in: claims } },
    distinct: ["sourceId"],
    select: { sourceId: true },
  });
  const later = await tx.event.findMany({
    where: {
      caseId,
      number: { gt: number },
      OR: [
        { targetType: "claim", targetId: { in: claims } },
        {
          kind: { in: ["source.claims-accepted", "source.claims-unsettled"] },
          targetId: { in: sources.map(({ sourceId }) => sourceId) },
        },
      ],
    },
    select: { targetType: true, targetId: true, after: true },
  });
  return new Set(
    later.flatMap((event) =>
      event.targetType === "claim" ? [event.targetId] : idsIn((event.after as Facts | null)?.claims),
    ),
  );
}

function idsIn(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}
