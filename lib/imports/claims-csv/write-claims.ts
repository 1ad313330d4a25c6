import type { ActorReference } from "@/lib/actors/actor";
import { findOrCreateActor } from "@/lib/actors/find-or-create-actor";
import type { ClaimContent } from "@/lib/claims/claim";
import { claimFacts } from "@/lib/claims/claim-facts";
import { directnessOf } from "@/lib/claims/directness-of";
import type { ClaimSource } from "@/lib/claims/draft-claim";
import { readClaimDate } from "@/lib/claims/read-claim-date";
import { readQuotes } from "@/lib/claims/read-quotes";
import { insertRows } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";
import { appendEvents } from "@/lib/events/append-events";
import type { CaseWrite } from "@/lib/events/write-in-case";
import type { BodyReader } from "@/lib/imports/claims-csv/body-reader";
import type { Breathe } from "@/lib/imports/claims-csv/in-steps";
import type { PlannedClaim, PlannedSource } from "@/lib/imports/claims-csv/plan-source";
import { attributionFinder, type DraftedClaim } from "@/lib/imports/claims-csv/share-attributions";
import { fail, type Outcome, ok } from "@/lib/outcome";

type Speaker = ClaimContent["attribution"]["speaker"];

/** The persons and organisations of a table, so that each is looked for once. */
export type NamedActors = Map<string, Speaker>;

type Drafting = {
  source: ClaimSource;
  planned: PlannedSource;
  /** Whether the source was there before, perhaps with claims. */
  isKnown: boolean;
  actors: NamedActors;
  /** Of the source's text. */
  reader: BodyReader;
  breathe: Breathe;
};

/** The claims of one source as they will be written; makes the actors that are new. */
export async function draftClaims(
  write: CaseWrite,
  { source, planned, isKnown, actors, reader, breathe }: Drafting,
): Promise<Outcome<DraftedClaim[]>> {
  // Of one source, "a pilot" is the same pilot in every row.
  const unnamed: NamedActors = new Map();
  // In a text of rows, each row has a paragraph of its own, and so no sentence with another.
  const share =
    planned.isOfRows && !isKnown ? null : await attributionFinder(write.tx, write.caseId, source.id, reader);
  const drafted: DraftedClaim[] = [];
  for (const row of planned.claims) {
    await breathe();
    const known = row.speaker.kind === "unnamed" ? unnamed : actors;
    const speaker = await findSpeaker(write, source.id, row, known);
    if (!speaker.ok) return speaker;
    const content = contentOf(row, speaker.value, source, planned.isOfRows ? null : reader);
    if (!content.ok) return fail("invalid", `Line ${row.line}: ${content.message}`);
    const shares = share?.find(content.value) ?? null;
    const claim = { sourceId: source.id, content: content.value, shares };
    if (shares === null) share?.add(claim);
    drafted.push(claim);
  }
  return ok(drafted);
}

/** Writes the claims of an import, in one statement a table, each with its event. */
export async function insertClaims(
  write: CaseWrite,
  importId: string,
  drafted: readonly DraftedClaim[],
): Promise<void> {
  const { tx, caseId, analyst } = write;
  const createdAt = new Date();
  const claimIds = newIds(drafted.length);
  const ids = newIds(drafted.length);
  const attributionOf = new Map(drafted.map((claim, at) => [claim, ids[at] ?? ""]));
  const claims = drafted.map((claim, at) => {
    const { shares } = claim;
    const attributionId = typeof shares === "string" ? shares : attributionOf.get(shares ?? claim);
    return { ...claim, id: claimIds[at] ?? "", attributionId: attributionId ?? "" };
  });
  await insertRows(
    tx,
    "Attribution",
    claims
      .filter(({ shares }) => shares === null)
      .map(({ sourceId, attributionId, content: { attribution } }) => ({
        caseId,
        id: attributionId,
        sourceId,
        speakerId: attribution.speaker.id,
        role: attribution.role,
        cue: attribution.cue,
        directness: attribution.directness,
        createdAt,
      })),
  );
  const by = { caseId, analystId: analyst.id, createdAt };
  await insertRows(
    tx,
    "Claim",
    claims.map(({ id, sourceId }) => ({ ...by, id, sourceId, importId, state: "accepted", version: 1 })),
  );
  await insertRows(
    tx,
    "ClaimVersion",
    claims.map(({ id, sourceId, attributionId, content }) => {
      const { attribution: _, quotes: __, ...said } = content;
      return { ...by, claimId: id, number: 1, sourceId, attributionId, ...said };
    }),
  );
  await insertRows(
    tx,
    "Quote",
    claims.flatMap(({ id, content }) =>
      content.quotes.map((quote, position) => ({ caseId, claimId: id, number: 1, position, ...quote })),
    ),
  );
  const events = claims.map(({ id, sourceId, content }) => ({
    kind: "claim.recorded" as const,
    targetId: id,
    after: { version: 1, sourceId, ...claimFacts(content) },
  }));
  await appendEvents(write.tx, write.analyst, write.caseId, events);
}

async function findSpeaker(
  write: CaseWrite,
  sourceId: string,
  { line, speaker }: PlannedClaim,
  known: NamedActors,
): Promise<Outcome<Speaker>> {
  const key = `${speaker.kind} ${speaker.name}`;
  const there = known.get(key);
  if (there) return ok(there);
  const reference: ActorReference = { new: speaker };
  const found = await findOrCreateActor(write, reference, sourceId, "speaker");
  if (!found.ok) return fail("invalid", `Line ${line}: ${found.message}`);
  known.set(key, found.value);
  return found;
}

/**
 * As a claim that is written by hand without saying more: the verb "said", on the source's day.
 *
 * @param reader null in a text of rows.
 */
function contentOf(
  row: PlannedClaim,
  speaker: Speaker,
  source: ClaimSource,
  reader: BodyReader | null,
): Outcome<ClaimContent> {
  const { body } = source.text;
  const quotes = readQuotes(body, [{ start: row.start, end: row.end }]);
  if (!quotes.ok) return quotes;
  const said = row.said
    ? readClaimDate(row.said, null, "said")
    : ok({
        edtf: source.published,
        earliest: source.publishedEarliest,
        latest: source.publishedLatest,
      });
  if (!said.ok) return said;
  return ok({
    statement: row.statement,
    denies: row.denies,
    reported: false,
    said: said.value.edtf,
    saidEarliest: said.value.earliest,
    saidLatest: said.value.latest,
    happened: null,
    happenedEarliest: null,
    happenedLatest: null,
    quotes: quotes.value,
    attribution: {
      speaker,
      role: row.role,
      cue: row.cue || "said",
      directness: reader ? reader.directness(row) : directnessInTable(row, body),
      chain: [],
    },
  });
}

/** The words of a table are never the speaker's own, whatever quotation marks are in them. */
function directnessInTable({ start, end, quote }: PlannedClaim, body: string) {
  if (quote === "") return "indirect" as const;
  // A paragraph of its own: the rest of a long text needn't be read for each row.
  const words = body.slice(start, end);
  return directnessOf(words, [{ start: 0, end: words.length }]);
}
