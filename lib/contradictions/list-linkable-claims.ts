import type { Analyst } from "@/lib/accounts/analyst";
import { displayName } from "@/lib/actors/display-name";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaims } from "@/lib/claims/list-claims";
import { formatDate } from "@/lib/dates/format-date";
import { db } from "@/lib/db/client";
import { type Outcome, ok } from "@/lib/outcome";
import { sourceTitle } from "@/lib/sources/source-title";

const SHOWN = 8;
const LINKABLE = ["accepted", "suggested"] as const;

/** A claim that another one can be linked with, in the words of a list. */
export type LinkableClaim = {
  id: string;
  speaker: string;
  statement: string;
  said: string;
  /** Who published its source, or how that is called where the publisher isn't known. */
  publisher: string;
  /** It waits to be settled. */
  isSuggested: boolean;
  /** The contradiction that links the two already, if one does. */
  contradictionId: string | null;
};

/**
 * The claims that a claim can be linked with: those that match what was typed, accepted ones before those that wait to be settled, each the newest first,
 * without itself and without those that were withdrawn or rejected. Pairs that stand already are named, so that the page leads there.
 *
 * @param search what was typed; as it comes from a browser, anything but a text counts as nothing.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function listLinkableClaims(
  analyst: Analyst,
  caseId: string,
  claimId: string,
  search: unknown,
): Promise<Outcome<LinkableClaim[]>> {
  const { id: ownId } = await getClaim(analyst, caseId, claimId);
  const filter = { search: typeof search === "string" ? search : "", state: LINKABLE };
  const found = await listClaims(analyst, caseId, filter, { limit: SHOWN + 1, order: "accepted-first" });
  const linkable = found.filter(({ id }) => id !== ownId).slice(0, SHOWN);
  const linked = await linkedWith(
    caseId,
    ownId,
    linkable.map(({ id }) => id),
  );
  return ok(
    linkable.map(({ id, attribution, statement, said, source, state }) => ({
      id,
      speaker: displayName(attribution.speaker),
      statement,
      said: said ? formatDate(said) : "undated",
      publisher: source.publisher?.name ?? sourceTitle(source),
      isSuggested: state === "suggested",
      contradictionId: linked.get(id) ?? null,
    })),
  );
}

/** By the id of the other claim: the contradiction that it stands in with this one. */
async function linkedWith(caseId: string, claimId: string, others: string[]): Promise<Map<string, string>> {
  const pairs = await db.contradiction.findMany({
    where: {
      caseId,
      withdrawnAt: null,
      OR: [
        { firstId: claimId, secondId: { in: others } },
        { secondId: claimId, firstId: { in: others } },
      ],
    },
    select: { id: true, firstId: true, secondId: true },
  });
  return new Map(pairs.map(({ id, firstId, secondId }) => [firstId === claimId ? secondId : firstId, id]));
}
