import type { Analyst } from "@/lib/accounts/analyst";
import { writeInCase } from "@/lib/events/write-in-case";
import { MOST_ITEMS } from "@/lib/imports/import";
import { queueImport } from "@/lib/imports/queue-import";
import { readLinks } from "@/lib/imports/read-links";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * Begins taking in the pages, or files, that stand at some addresses; the work host fetches them.
 *
 * @param typed addresses, apart by white space.
 * @returns the import's id; "invalid" with what can't be taken named line by line, and then nothing is begun.
 * @throws NotFound when the analyst isn't a member.
 */
export async function importLinks(
  analyst: Analyst,
  caseId: string,
  typed: string,
): Promise<Outcome<{ importId: string }>> {
  const { links, problems } = readLinks(typed);
  const problem = problems[0] ?? problemOf(links.length);
  if (problem) {
    return fail("invalid", problem, { links: problems.length > 0 ? problems.join(" ") : problem });
  }
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const { id: importId } = await tx.import.create({
      data: { caseId, kind: "links", createdById: analyst.id },
      select: { id: true },
    });
    await tx.importItem.createMany({
      data: links.map(({ name, url }, position) => ({ caseId, importId, position, name, url })),
    });
    await queueImport(write, importId);
    await append({
      kind: "import.started",
      targetId: importId,
      after: { from: "links", items: links.length },
    });
    return ok({ importId });
  });
}

function problemOf(count: number): string | null {
  if (count === 0) return "Paste the address of a page or a file, or several.";
  return count > MOST_ITEMS ? `These are ${count} addresses; at most ${MOST_ITEMS} are taken at once.` : null;
}
