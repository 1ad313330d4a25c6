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
      where: { caseId, name: { equals: escaped(name), mode: "insensitive" } },
      select,
    }));
  if (found) return found;
  const created = await tx.publisher.create({ data: { caseId, name }, select });
  await append({ kind: "publisher.created", targetId: created.id, after: { name } });
  return created;
}

/** Prisma compares without case by ILIKE, where these have a meaning of their own. */
function escaped(name: string): string {
  return name.replace(/[\\%_]/g, "\\$&");
}
