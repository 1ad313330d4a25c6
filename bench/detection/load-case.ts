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
const ENGINE = "extract 1.0";

export type LoadedCase = { caseId: string; attributions: { id: string; sourceId: string }[] };

/** An empty case with a source and some hundreds of speakers, for claims to stand in. */
export async function openCase(owner: Analyst, name: string): Promise<LoadedCase> {
  const { caseId } = valueOrThrow(await createCase(owner, { name, description: "" }));
  const text = "Notes of a day, taken down as they came. Nobody is named here, and nothing is claimed.";
  const { sourceId } = valueOrThrow(
    await captureSource(owner, caseId, {
      text,
      title: "Notes",
      publisher: "Notes",
      published: "14 March 2024",
    }),
  );
  const attributions: LoadedCase["attributions"] = [];
  for (let at = 0; at < SPEAKERS; at++) {
    const speaker = await db.actor.create({
      data: { caseId, kind: "person", name: `Speaker ${at + 1}` },
      select: { id: true },
    });
    const { id } = await db.attribution.create({
      data: { caseId, sourceId, speakerId: speaker.id },
      select: { id: true },
    });
    attributions.push({ id, sourceId });
  }
  return { caseId, attributions };
}

function valueOrThrow<Value>(outcome: { ok: true; value: Value } | { ok: false; message: string }): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** Writes claims past the use cases, thousands at a time: the same rows, without an event for each. Their ids, in order. */
export async function insertClaims(
  { caseId, attributions }: LoadedCase,
  statements: readonly string[],
): Promise<string[]> {
  const ids = newIds(statements.length);
  for (let from = 0; from < statements.length; from += PER_STEP) {
    const rows = statements.slice(from, from + PER_STEP).map((statement, at) => {
      const attribution = attributions[(from + at) % attributions.length];
      return { statement, claimId: ids[from + at] ?? "", start: (from + at) * 10, attribution };
    });
    await insertRows(
      db,
      "Claim",
      rows.map(({ claimId: id, attribution }) => ({
        caseId,
        id,
        sourceId: attribution?.sourceId ?? "",
        version: 1,
        engine: ENGINE,
        state: "accepted",
      })),
    );
    await insertRows(
      db,
      "ClaimVersion",
      rows.map(({ claimId, statement, attribution }) => ({
        caseId,
        claimId,
        number: 1,
        sourceId: attribution?.sourceId ?? "",
        attributionId: attribution?.id ?? "",
        statement,
        denies: false,
        reported: false,
        engine: ENGINE,
      })),
    );
    await insertRows(
      db,
      "Quote",
      rows.map(({ claimId, statement, start }) => ({
        caseId,
        claimId,
        number: 1,
        position: 0,
        exact: statement,
        prefix: "",
        suffix: "",
        start,
        end: start + statement.length,
      })),
    );
  }
  return ids;
}

/** Reads claims and keeps what was read, with statistics at the end. Returns the milliseconds that reading one took. */
export async function readAll(
  { caseId, attributions }: LoadedCase,
  ids: readonly string[],
  statements: readonly string[],
) {
  let reading = 0;
  for (let from = 0; from < ids.length; from += PER_STEP) {
    const began = performance.now();
    const read = statements.slice(from, from + PER_STEP).map((statement, at) => ({
      claimId: ids[from + at] ?? "",
      version: 1,
      sourceId: attributions[(from + at) % attributions.length]?.sourceId ?? "",
      start: (from + at) * 10,
      ...readClaim({ claim: { statement, said: "2024-03-14" }, quoted: statement }),
    }));
    reading += performance.now() - began;
    await keepFeatures(caseId, read);
  }
  await refreshStatistics(COMPARED_TABLES);
  return reading / Math.max(1, ids.length);
}
