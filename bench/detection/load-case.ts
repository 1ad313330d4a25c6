import type { Analyst } from "@/lib/accounts/analyst";
import { createCase } from "@/lib/cases/create-case";
import { COMPARED_TABLES } from "@/lib/contradictions/features/compared-tables";
import { keepFeatures } from "@/lib/contradictions/features/keep-features";
import { readClaim } from "@/lib/contradictions/features/read-claim";
import { db } from "@/lib/db/client";
import { insertRows } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import { captureSource } from "@/lib/sources/capture-source";

const SPEAKERS = 300;
const PER_STEP = 2000;
const ENGINE = "extract 1.1";

export type OpenedCase = { caseId: string; owner: Analyst; speakerIds: string[] };

/** A source's attributions, for claims to be made by. */
type Speaking = { sourceId: string; attributionIds: string[] };

/** An empty case with some hundreds of speakers. */
export async function openCase(owner: Analyst, name: string): Promise<OpenedCase> {
  const { caseId } = valueOrThrow(await createCase(owner, { name, description: "" }));
  const speakerIds = newIds(SPEAKERS);
  await db.actor.createMany({
    data: speakerIds.map((id, at) => ({ caseId, id, kind: "person", name: `Speaker ${at + 1}` })),
  });
  return { caseId, owner, speakerIds };
}

/** A new source in which some speakers make these claims, which nobody has read yet. Their ids, in order. */
export async function addSource(opened: OpenedCase, statements: readonly string[]): Promise<string[]> {
  const speaking = await openSource(opened, statements.join("\n\n"), 5);
  return insertClaims(opened.caseId, speaking, statements);
}

/** Fills a case with claims that were read before; statistics at the end. Returns the milliseconds that each part took. */
export async function fillCase(opened: OpenedCase, statements: readonly string[]) {
  const began = performance.now();
  const speaking = await openSource(opened, "Notes of many days, taken down as they came.", SPEAKERS);
  const ids = await insertClaims(opened.caseId, speaking, statements);
  const writing = performance.now() - began;
  let reading = 0;
  for (let from = 0; from < ids.length; from += PER_STEP) {
    const start = performance.now();
    const read = statements.slice(from, from + PER_STEP).map((statement, at) => ({
      claimId: ids[from + at] ?? "",
      version: 1,
      sourceId: speaking.sourceId,
      start: (from + at) * 1000,
      ...readClaim({ claim: { statement, said: "2024-03-14" }, quoted: statement }),
    }));
    reading += performance.now() - start;
    await keepFeatures(opened.caseId, read);
  }
  await refreshStatistics(COMPARED_TABLES);
  return { writing, reading, keeping: performance.now() - began - writing - reading };
}

async function openSource(
  { caseId, owner, speakerIds }: OpenedCase,
  text: string,
  speakers: number,
): Promise<Speaking> {
  const { sourceId } = valueOrThrow(
    await captureSource(owner, caseId, {
      text,
      title: "Notes",
      publisher: "Notes",
      published: "14 March 2024",
    }),
  );
  const attributionIds = newIds(speakers);
  // Each source has the next few of the case's speakers.
  const from = (await db.attribution.count({ where: { caseId } })) % speakerIds.length;
  await db.attribution.createMany({
    data: attributionIds.map((id, at) => ({
      caseId,
      id,
      sourceId,
      speakerId: speakerIds[(from + at) % speakerIds.length] ?? "",
    })),
  });
  return { sourceId, attributionIds };
}

/** Writes claims past the use cases, thousands at a time: the same rows, without an event for each. */
async function insertClaims(
  caseId: string,
  { sourceId, attributionIds }: Speaking,
  statements: readonly string[],
): Promise<string[]> {
  const ids = newIds(statements.length);
  for (let from = 0; from < statements.length; from += PER_STEP) {
    const rows = statements.slice(from, from + PER_STEP).map((statement, at) => ({
      statement,
      claimId: ids[from + at] ?? "",
      attributionId: attributionIds[(from + at) % attributionIds.length] ?? "",
      start: (from + at) * 1000,
    }));
    const shared = { caseId, sourceId, engine: ENGINE };
    await insertRows(
      db,
      "Claim",
      rows.map(({ claimId: id }) => ({ ...shared, id, version: 1, state: "accepted" })),
    );
    await insertRows(
      db,
      "ClaimVersion",
      rows.map(({ start: _, ...row }) => ({
        ...shared,
        ...row,
        number: 1,
        denies: false,
        reported: false,
      })),
    );
    const quote = { caseId, number: 1, position: 0, prefix: "", suffix: "" };
    await insertRows(
      db,
      "Quote",
      rows.map(({ claimId, statement, start }) => ({
        ...quote,
        claimId,
        exact: statement,
        start,
        end: start + statement.length,
      })),
    );
  }
  return ids;
}

function valueOrThrow<Value>(outcome: { ok: true; value: Value } | { ok: false; message: string }): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
