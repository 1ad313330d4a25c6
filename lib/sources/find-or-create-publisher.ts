import { inAnyCase } from "@/lib/db/in-any-case";
import type { CaseWrite } from "@/lib/events/write-in-case";

/**
 * The publisher of that name, whatever its case, or a new one with its event; null for an empty name.
 *
 * @param name tidied: see `descriptionInput`.
 */
export async function findOrCreatePublisher(
  { tx, caseId, append }: CaseWrite,
  name: string,
): Promise<{ id: string; name: string } | null> {
  if (name === "") return null;
  const select = { id: true, name: true };
  const found =
    (await tx.publisher.findUnique({ where: { caseId_name: { caseId, name } }, select })) ??
    (await tx.publisher.findFirst({
      where: { caseId, name: inAnyCase(name) },
      select,
    }));
  if (found) return found;
  const created = await tx.publisher.create({ data: { caseId, name }, select });
  await append({ kind: "publisher.created", targetId: created.id, after: { name } });
  return created;
}
