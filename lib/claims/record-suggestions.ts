import { listCandidates } from "@/lib/actors/list-candidates";
import { rosterOf } from "@/lib/actors/match-speaker";
import type { ClaimSource } from "@/lib/claims/draft-claim";
import type { Extraction } from "@/lib/claims/extract/extracted-claim";
import { chooseSpeakers, type NewActor } from "@/lib/claims/suggestions/choose-speakers";
import { draftSuggestions } from "@/lib/claims/suggestions/draft-suggestions";
import { type KnownClaim, listKnownClaims } from "@/lib/claims/suggestions/list-known-claims";
import { loadStepActors } from "@/lib/claims/suggestions/load-step-actors";
import { recogniseDrafts } from "@/lib/claims/suggestions/recognise-drafts";
import { redateClaims } from "@/lib/claims/suggestions/redate-claims";
import { writeSuggestions } from "@/lib/claims/suggestions/write-suggestions";
import { insertRows } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";
import type { EngineWrite } from "@/lib/events/write-as-engine";
import { compareAgain } from "@/lib/jobs/queue-comparing";

export type Recorded = {
  /** Claims proposed anew. */
  proposed: number;
  /** Open suggestions of earlier readings that were withdrawn. */
  withdrawn: number;
  /** Whether there is more to record: call it again in a new transaction, so that nobody waits long for the case. */
  more: boolean;
};

/** What one transaction records: a second's work for PostgreSQL. */
const MOST = 5000;

/**
 * Records what the engine found in a source as suggested claims. What is known already, in whatever state, isn't suggested
 * again, nor what was rejected in another source with the same text; an open suggestion that isn't found any more is
 * withdrawn, unless somebody annotated or linked it. One event says which were proposed, one which were withdrawn. What was dated
 * by an engine gets the date that the source tells now.
 */
export async function recordSuggestions(
  write: EngineWrite,
  source: ClaimSource,
  extraction: Extraction,
): Promise<Recorded> {
  const { speakers } = extraction;
  const known = await listKnownClaims(write.tx, write.caseId, source.id, source.text.sha256);
  const { repeats, fresh, found } = recogniseDrafts(draftSuggestions(source, extraction), known, speakers);
  const again = [...new Set(repeats.flatMap(({ known: one }) => (isWithdrawnByEngine(one) ? [one.id] : [])))];
  await move(write, source.id, again, "suggested");
  await redateClaims(write, repeats);
  const now = fresh.slice(0, MOST);
  const claims = [...again, ...(await suggest(write, source.id, { fresh: now, repeats, speakers }))];
  const gone = known
    .filter((one) => one.here && one.state === "suggested" && !one.used && !found.has(one.id))
    .map(({ id }) => id);
  await move(write, source.id, gone, "withdrawn");
  await tell(write, source.id, claims, gone);
  return { proposed: claims.length, withdrawn: gone.length, more: now.length < fresh.length };
}

async function tell(
  { append }: EngineWrite,
  targetId: string,
  claims: string[],
  gone: string[],
): Promise<void> {
  if (claims.length > 0) {
    const after = { state: "suggested", proposed: claims.length, claims };
    await append({ kind: "source.claims-suggested", targetId, after });
  }
  if (gone.length > 0) {
    const after = { state: "withdrawn", claims: gone };
    await append({ kind: "source.suggestions-withdrawn", targetId, before: { state: "suggested" }, after });
  }
}

function isWithdrawnByEngine({ here, state, byEngine }: KnownClaim): boolean {
  return here && state === "withdrawn" && byEngine;
}

async function move(
  { tx, caseId }: EngineWrite,
  sourceId: string,
  ids: string[],
  state: "suggested" | "withdrawn",
): Promise<void> {
  if (ids.length === 0) return;
  if (state === "suggested") await compareAgain(tx, caseId, ids);
  await tx.$executeRaw`
    UPDATE "Claim" SET "state" = ${state}::"ClaimState"
    WHERE "caseId" = ${caseId}::uuid AND "sourceId" = ${sourceId}::uuid AND "id" = ANY(${ids}::uuid[])`;
}

async function suggest(
  write: EngineWrite,
  sourceId: string,
  {
    fresh,
    repeats,
    speakers,
  }: Pick<ReturnType<typeof recogniseDrafts>, "fresh" | "repeats"> & Pick<Extraction, "speakers">,
): Promise<string[]> {
  if (fresh.length === 0) return [];
  const { tx, caseId } = write;
  const roster = rosterOf(await listCandidates(tx, caseId, sourceId));
  const { chosen, made } = chooseSpeakers(fresh, speakers, repeats, roster);
  await writeActors(write, sourceId, made);
  const actorOf = await loadStepActors(tx, caseId, roster);
  return writeSuggestions(write, { sourceId, drafts: fresh, speakers, chosen, repeats, actorOf });
}

async function writeActors(
  { tx, caseId, engine }: EngineWrite,
  sourceId: string,
  actors: NewActor[],
): Promise<void> {
  await insertRows(
    tx,
    "Actor",
    actors.map(({ aliases: _, ...actor }) => ({
      caseId,
      ...actor,
      sourceId: actor.kind === "unnamed" ? sourceId : null,
      engine,
    })),
  );
  const aliases = actors.flatMap(({ id, aliases }) => aliases.map((name) => ({ actorId: id, name })));
  const ids = newIds(aliases.length);
  await insertRows(
    tx,
    "ActorAlias",
    aliases.map((alias, at) => ({ caseId, id: ids[at] ?? "", ...alias })),
  );
}
