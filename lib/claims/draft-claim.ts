import { findOrCreateActor } from "@/lib/actors/find-or-create-actor";
import { type ClaimContent, type ClaimInput, STATEMENT_LIMIT } from "@/lib/claims/claim";
import { directnessOf } from "@/lib/claims/directness-of";
import { type ClaimDate, dayOf, readClaimDate, UNKNOWN_DATE } from "@/lib/claims/read-claim-date";
import { readQuotes } from "@/lib/claims/read-quotes";
import type { Tx } from "@/lib/db/client";
import type { CaseWrite } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";

const SOURCE_SELECT = {
  id: true,
  language: true,
  published: true,
  publishedEarliest: true,
  publishedLatest: true,
  text: { select: { body: true, sha256: true } },
} as const;

/** The source that a claim stands in, with its text; null when it isn't in the case. */
export async function findClaimSource(tx: Tx, caseId: string, id: string) {
  return tx.source.findUnique({ where: { caseId_id: { caseId, id } }, select: SOURCE_SELECT });
}

export type ClaimSource = NonNullable<Awaited<ReturnType<typeof findClaimSource>>>;

/**
 * What a version will hold: what was given, else what stands already, else (and for what was cleared) the defaults: verb
 * "said", the statement from the quote's words, said on the source's date, direct when the words are in quotation marks. Makes
 * the actors that are new.
 *
 * @param current what stands now, when the claim is edited.
 */
export async function draftClaim(
  write: CaseWrite,
  source: ClaimSource,
  input: ClaimInput,
  current: ClaimContent | null,
): Promise<Outcome<ClaimContent>> {
  const { body } = source.text;
  const quotes = readQuotes(body, input.quotes);
  if (!quotes.ok) return quotes;
  const statement =
    (input.statement ?? current?.statement) || quotes.value.map(({ exact }) => exact).join(" … ");
  if (statement.length > STATEMENT_LIMIT) return tooLong();
  const said = readDate(input.said, source, "said", current && dateOf(current, "said"), publishedOf(source));
  if (!said.ok) return said;
  const happened = readDate(input.happened, source, "happened", current && dateOf(current, "happened"), null);
  if (!happened.ok) return happened;

  const speaker = await findOrCreateActor(write, input.speaker, source.id, "speaker");
  if (!speaker.ok) return speaker;
  const chain = input.chain
    ? await readChain(write, source, input.chain)
    : ok(current?.attribution.chain ?? []);
  if (!chain.ok) return chain;
  const directness = input.directness === undefined ? current?.attribution.directness : input.directness;
  return ok({
    statement: statement.replace(/\s+/g, " ").trim(),
    denies: input.denies ?? current?.denies ?? false,
    reported: input.reported ?? current?.reported ?? false,
    said: said.value.edtf,
    saidEarliest: said.value.earliest,
    saidLatest: said.value.latest,
    happened: happened.value.edtf,
    happenedEarliest: happened.value.earliest,
    happenedLatest: happened.value.latest,
    quotes: quotes.value,
    attribution: {
      speaker: speaker.value,
      role: input.role ?? current?.attribution.role ?? "",
      cue: (input.cue ?? current?.attribution.cue) || "said",
      directness: directness ?? directnessOf(body, quotes.value),
      chain: chain.value,
    },
  });
}

function tooLong() {
  const message = `The statement holds at most ${STATEMENT_LIMIT.toLocaleString("en-GB")} characters. Shorten it.`;
  return fail("invalid", message, { statement: message });
}

function dateOf(content: ClaimContent, field: "said" | "happened"): ClaimDate {
  return { edtf: content[field], earliest: content[`${field}Earliest`], latest: content[`${field}Latest`] };
}

function publishedOf(source: ClaimSource): ClaimDate {
  return { edtf: source.published, earliest: source.publishedEarliest, latest: source.publishedLatest };
}

function readDate(
  typed: string | null | undefined,
  source: ClaimSource,
  field: string,
  current: ClaimDate | null,
  byDefault: ClaimDate | null,
): Outcome<ClaimDate> {
  if (typed === undefined) return ok(current ?? byDefault ?? UNKNOWN_DATE);
  if (current && typed === current.edtf) return ok(current);
  return readClaimDate(typed, dayOf(publishedOf(source)), field);
}

async function readChain(
  write: CaseWrite,
  source: ClaimSource,
  steps: NonNullable<ClaimInput["chain"]>,
): Promise<Outcome<ClaimContent["attribution"]["chain"]>> {
  const chain: ClaimContent["attribution"]["chain"] = [];
  for (const [position, { actorId, words, verb }] of steps.entries()) {
    if (!actorId) {
      chain.push({ position, actor: null, words, verb });
      continue;
    }
    const actor = await findOrCreateActor(write, { actorId }, source.id, "chain");
    if (!actor.ok) return actor;
    chain.push({ position, actor: actor.value, words, verb });
  }
  return ok(chain);
}
