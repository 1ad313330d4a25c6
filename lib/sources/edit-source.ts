import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { dateBounds } from "@/lib/dates/date-bounds";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { compareClaimsAgain } from "@/lib/jobs/compare-claims-again";
import { queueJob } from "@/lib/jobs/queue-job";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { describeFacts } from "@/lib/sources/describe-facts";
import { findOrCreatePublisher } from "@/lib/sources/find-or-create-publisher";
import { descriptionInput, mentionSelect } from "@/lib/sources/source";

const editInput = descriptionInput.extend({ revision: z.coerce.number().int() });

export type EditInput = z.input<typeof editInput>;
type Edit = z.output<typeof editInput>;

/**
 * Corrects what describes a source; its text, origin and versions stay. Nothing is written when nothing changes.
 *
 * @param input `revision` is the one that the analyst saw.
 * @returns "conflict" with the description that stands there now in `detail.current`.
 * @throws NotFound
 */
export async function editSource(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
  input: EditInput,
): Promise<Outcome<{ revision: number }>> {
  const parsed = parseInput(editInput, input);
  if (!parsed.ok) return parsed;
  return writeInCase(analyst, caseId, (write) => edit(write, sourceId, parsed.value));
}

async function edit(write: CaseWrite, sourceId: string, input: Edit): Promise<Outcome<{ revision: number }>> {
  const { tx, caseId, append } = write;
  const source = isUuid(sourceId)
    ? await tx.source.findUnique({
        where: { caseId_id: { caseId, id: sourceId } },
        select: { ...mentionSelect, byline: true, kind: true, language: true, revision: true },
      })
    : null;
  if (!source) throw new NotFound("This source");
  const before = describeFacts(source, source.publisher?.name);
  if (source.revision !== input.revision) {
    const message = "Somebody else has changed this source meanwhile. What you typed is still here.";
    return fail("conflict", message, {}, { current: { ...before, revision: source.revision } });
  }
  const publisher = await findOrCreatePublisher(write, input.publisher);
  const after = describeFacts(input, publisher?.name);
  if (JSON.stringify(after) === JSON.stringify(before)) return ok({ revision: source.revision });
  const { title, byline, url, kind, language, published } = input;
  const bounds = published === null ? null : dateBounds(published);
  const revision = source.revision + 1;
  await tx.source.update({
    where: { caseId_id: { caseId, id: sourceId } },
    data: {
      ...{ title, byline, url, kind, language, published, revision },
      publisherId: publisher?.id ?? null,
      publishedEarliest: bounds?.earliest ?? null,
      publishedLatest: bounds?.latest ?? null,
    },
  });
  await append({ kind: "source.edited", targetId: sourceId, before, after });
  if (title !== source.title || published !== source.published) await compareClaimsOf(write, sourceId);
  // Dates are told from the day it was published, and whether it can be read at all by its language.
  if (published !== source.published || language !== source.language)
    await queueJob(tx, {
      caseId,
      kind: "extract_source",
      sourceId,
      total: 1,
      requestedById: write.analyst.id,
    });
  return ok({ revision });
}

/** Its date is when its claims were said unless they say otherwise, and its title tells what they are about. */
async function compareClaimsOf(write: CaseWrite, sourceId: string): Promise<void> {
  const claims = await write.tx.claim.findMany({
    where: { caseId: write.caseId, sourceId },
    select: { id: true },
  });
  await compareClaimsAgain(
    write,
    claims.map(({ id }) => id),
  );
}
