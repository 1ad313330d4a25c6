import type { ClaimDate } from "@/lib/claims/read-claim-date";
import type { KnownClaim } from "@/lib/claims/suggestions/list-known-claims";
import type { Repeat } from "@/lib/claims/suggestions/recognise-drafts";
import type { EngineWrite } from "@/lib/events/write-as-engine";
import { compareAgain } from "@/lib/jobs/queue-comparing";

/**
 * Gives claims another date where their source's was corrected: "on Monday" is told from it, and what says nothing was said on it.
 * Each gets a version with an event, unless an analyst has written one: then the dates are the analyst's.
 *
 * @param repeats what was found again, with the dates that it has now.
 */
export async function redateClaims(write: EngineWrite, repeats: readonly Repeat[]): Promise<void> {
  const { tx, caseId, append, engine } = write;
  const changed = repeats.filter(
    ({ draft, known }) =>
      isTheirs(known) && isSameWords(draft.quotes, known.spans) && isOtherDate(draft, known),
  );
  if (changed.length === 0) return;
  const rows = changed.map(({ draft, known }) => ({
    claimId: known.id,
    ...named("said", draft.said),
    ...named("happened", draft.happened),
  }));
  await tx.$executeRaw`
    INSERT INTO "ClaimVersion" ("caseId", "claimId", "number", "sourceId", "attributionId", "statement", "denies", "reported",
      "said", "saidEarliest", "saidLatest", "happened", "happenedEarliest", "happenedLatest", "engine")
    SELECT v."caseId", v."claimId", v."number" + 1, v."sourceId", v."attributionId", v."statement", v."denies", v."reported",
      d."said", d."saidEarliest", d."saidLatest", d."happened", d."happenedEarliest", d."happenedLatest", ${engine}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS d("claimId" uuid, "said" text, "saidEarliest" timestamptz, "saidLatest" timestamptz,
      "happened" text, "happenedEarliest" timestamptz, "happenedLatest" timestamptz)
    JOIN "Claim" c ON c."caseId" = ${caseId}::uuid AND c."id" = d."claimId"
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"`;
  const ids = changed.map(({ known }) => known.id);
  await tx.$executeRaw`
    INSERT INTO "Quote" ("caseId", "claimId", "number", "position", "exact", "prefix", "suffix", "start", "end")
    SELECT q."caseId", q."claimId", q."number" + 1, q."position", q."exact", q."prefix", q."suffix", q."start", q."end"
    FROM "Claim" c JOIN "Quote" q ON q."caseId" = c."caseId" AND q."claimId" = c."id" AND q."number" = c."version"
    WHERE c."caseId" = ${caseId}::uuid AND c."id" = ANY(${ids}::uuid[])`;
  await tx.claim.updateMany({ where: { caseId, id: { in: ids } }, data: { version: { increment: 1 } } });
  await compareAgain(tx, caseId, ids);
  for (const { draft, known } of changed) {
    const { version, said, happened } = known.dated;
    await append({
      kind: "claim.edited",
      targetId: known.id,
      before: { version, said, happened },
      after: { version: version + 1, said: draft.said.edtf, happened: draft.happened.edtf },
    });
  }
}

function isTheirs({ here, state, dated }: KnownClaim): boolean {
  return here && dated.byEngine && (state === "suggested" || state === "accepted");
}

/** A claim that is cut otherwise may have another date for that. */
function isSameWords(one: KnownClaim["spans"], other: KnownClaim["spans"]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }) => other.some((span) => span.start === start && span.end === end))
  );
}

function isOtherDate({ said, happened }: Repeat["draft"], { dated }: KnownClaim): boolean {
  return said.edtf !== dated.said || happened.edtf !== dated.happened;
}

function named(name: "said" | "happened", { edtf, earliest, latest }: ClaimDate) {
  return { [name]: edtf, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest };
}
