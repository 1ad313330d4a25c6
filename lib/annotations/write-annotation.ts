import type { Analyst } from "@/lib/accounts/analyst";
import { type AnnotationTarget, writeSchema } from "@/lib/annotations/annotation";
import { quoteAt } from "@/lib/claims/anchor-quote";
import type { Facts } from "@/lib/events/event";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** The columns that say what an annotation is on. */
type Place = {
  sourceId: string | null;
  claimId: string | null;
  contradictionId: string | null;
  start: number | null;
  end: number | null;
  exact: string | null;
  prefix: string | null;
  suffix: string | null;
};

const NO_PASSAGE = "This passage doesn’t lie in the source, or cuts a character in half. Select it again.";

const nowhere: Place = {
  sourceId: null,
  claimId: null,
  contradictionId: null,
  start: null,
  end: null,
  exact: null,
  prefix: null,
  suffix: null,
};

/**
 * Writes an annotation on a passage, a claim or a contradiction; or, by `parentId`, a reply, which is on what its thread is
 * on. The words of a passage are kept with it.
 *
 * @param input body (Markdown, up to 20,000 characters) with a target, or with a parentId.
 * @returns its id; `invalid` for a body or a passage that can't be taken; `not-found` for a target of another case.
 */
export async function writeAnnotation(
  analyst: Analyst,
  caseId: string,
  input: { body: string; target?: AnnotationTarget; parentId?: string | null },
): Promise<Outcome<{ annotationId: string }>> {
  const parsed = parseInput(writeSchema, input);
  if (!parsed.ok) return parsed;
  const { body, target, parentId = null } = parsed.value;
  return writeInCase(analyst, caseId, async (write) => {
    const place = parentId ? await findPlaceOfThread(write, parentId) : await findPlace(write, target);
    if (!place.ok) return place;
    const { id } = await write.tx.annotation.create({
      data: { caseId, ...place.value, parentId, body, authorId: analyst.id },
      select: { id: true },
    });
    await write.append({
      kind: "annotation.written",
      targetId: id,
      after: { body, ...factsOf(place.value), ...(parentId ? { parentId } : {}) },
    });
    return ok({ annotationId: id });
  });
}

async function findPlace(
  { tx, caseId }: CaseWrite,
  target?: AnnotationTarget | null,
): Promise<Outcome<Place>> {
  if (!target)
    return fail("invalid", "Say what the annotation is on: a passage, a claim or a contradiction.");
  if ("claimId" in target) {
    const claim = await tx.claim.findUnique({
      where: { caseId_id: { caseId, id: target.claimId } },
      select: { id: true },
    });
    return claim
      ? ok({ ...nowhere, claimId: claim.id })
      : fail("not-found", "This claim is not in this case.");
  }
  if ("contradictionId" in target) {
    const pair = await tx.contradiction.findUnique({
      where: { caseId_id: { caseId, id: target.contradictionId } },
      select: { id: true },
    });
    return pair
      ? ok({ ...nowhere, contradictionId: pair.id })
      : fail("not-found", "This contradiction is not in this case.");
  }
  const { sourceId, start, end } = target;
  const source = await tx.source.findUnique({
    where: { caseId_id: { caseId, id: sourceId } },
    select: { text: { select: { body: true } } },
  });
  if (!source) return fail("not-found", "This source is not in this case.");
  const quote = quoteAt(source.text.body, start, end);
  if (!quote) return fail("invalid", NO_PASSAGE, { target: NO_PASSAGE });
  const { exact, prefix, suffix } = quote;
  return ok({ ...nowhere, sourceId, start, end, exact, prefix, suffix });
}

async function findPlaceOfThread({ tx, caseId }: CaseWrite, headId: string): Promise<Outcome<Place>> {
  const head = await tx.annotation.findUnique({
    where: { caseId_id: { caseId, id: headId } },
    select: {
      parentId: true,
      sourceId: true,
      claimId: true,
      contradictionId: true,
      start: true,
      end: true,
      exact: true,
      prefix: true,
      suffix: true,
    },
  });
  if (!head) return fail("not-found", "The annotation that you reply to is not in this case.");
  const { parentId, ...place } = head;
  if (parentId)
    return fail("invalid", "A reply has no replies of its own. Reply to the first of the thread.");
  return ok(place);
}

function factsOf(place: Place): Facts {
  return Object.fromEntries(
    Object.entries(place).filter(([name, value]) => value !== null && !["prefix", "suffix"].includes(name)),
  );
}
