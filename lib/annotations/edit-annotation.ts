import type { Analyst } from "@/lib/accounts/analyst";
import { editSchema } from "@/lib/annotations/annotation";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/**
 * Changes the words of an annotation; only its author may, since they stand under that name. What they were stays in the
 * events.
 *
 * @param input the new body, and the revision that the author saw when beginning to write.
 * @returns the new revision; `conflict` with what stands now (`current: {body, revision, author}`) when it was changed meanwhile.
 */
export async function editAnnotation(
  analyst: Analyst,
  caseId: string,
  annotationId: string,
  input: { body: string; revision: number },
): Promise<Outcome<{ revision: number }>> {
  const parsed = parseInput(editSchema, input);
  if (!parsed.ok) return parsed;
  if (!isUuid(annotationId)) return fail("not-found", "This annotation is not in this case.");
  const { body, revision } = parsed.value;
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const key = { caseId_id: { caseId, id: annotationId } };
    const now = await tx.annotation.findUnique({
      where: key,
      select: { authorId: true, body: true, revision: true, author: { select: { name: true } } },
    });
    if (!now) return fail("not-found", "This annotation is not in this case.");
    if (now.authorId !== analyst.id)
      return fail("forbidden", "Only its author edits an annotation. Reply to it instead.");
    if (now.body === body) return ok({ revision: now.revision });
    if (now.revision !== revision) {
      const current = { body: now.body, revision: now.revision, author: now.author.name };
      return fail("conflict", "This annotation was changed while you were writing.", {}, { current });
    }
    await tx.annotation.update({
      where: key,
      data: { body, editedAt: new Date(), revision: revision + 1 },
      select: { id: true },
    });
    await append({
      kind: "annotation.edited",
      targetId: annotationId,
      before: { body: now.body },
      after: { body },
    });
    return ok({ revision: revision + 1 });
  });
}
