import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { MOST_ITEMS } from "@/lib/imports/import";
import { queueImport } from "@/lib/imports/queue-import";
import { safeName } from "@/lib/imports/safe-name";
import { tooLargeFile } from "@/lib/imports/too-large-file";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { LARGEST_FILE } from "@/lib/sources/limits";

const countInput = z
  .int()
  .min(1, "There is no file.")
  .max(MOST_ITEMS, `At most ${MOST_ITEMS} files are taken at once.`);

/**
 * Begins an import of files, which `addFile` then brings one by one.
 *
 * @param count how many are to come.
 * @throws NotFound when the analyst isn't a member.
 */
export async function importFiles(
  analyst: Analyst,
  caseId: string,
  count: number,
): Promise<Outcome<{ importId: string }>> {
  const parsed = parseInput(countInput, count);
  if (!parsed.ok) return parsed;
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const { id: importId } = await tx.import.create({
      data: { caseId, kind: "files", createdById: analyst.id },
      select: { id: true },
    });
    await append({
      kind: "import.started",
      targetId: importId,
      after: { from: "files", items: parsed.value },
    });
    return ok({ importId });
  });
}

/** A file as it was uploaded; `position` is its place among those that were chosen, from 0. */
export type UploadedFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; position: number };

/**
 * Adds one file to an import. The same place again is the same file, so that an upload that was broken off can be repeated.
 *
 * @returns the item's id; "invalid" when the file is empty or too large, with `detail.stopped` when the import was stopped.
 * @throws NotFound when the import isn't in the case or the analyst is no member.
 */
export async function addFile(
  analyst: Analyst,
  caseId: string,
  importId: string,
  file: UploadedFile,
): Promise<Outcome<{ itemId: string }>> {
  const { bytes, position } = file;
  if (!Number.isInteger(position) || position < 0 || position >= MOST_ITEMS) {
    return fail("invalid", `At most ${MOST_ITEMS} files are taken at once.`);
  }
  if (bytes.length === 0) return fail("invalid", "The file is empty.");
  if (bytes.length > LARGEST_FILE) return fail("invalid", tooLargeFile(bytes.length, file.name));
  return writeInCase(analyst, caseId, async (write) => {
    const { tx } = write;
    const where = { caseId_id: { caseId, id: importId } };
    const found = isUuid(importId)
      ? await tx.import.findUnique({ where, select: { kind: true, stoppedAt: true } })
      : null;
    if (found?.kind !== "files") throw new NotFound("This import");
    if (found.stoppedAt) return fail("invalid", "The import was stopped.", {}, { stopped: true });
    const key = { caseId, importId, position };
    const there = await tx.importItem.findUnique({
      where: { caseId_importId_position: key },
      select: { id: true },
    });
    if (there) return ok({ itemId: there.id });
    const data = { ...key, name: safeName(file.name), type: file.type.slice(0, 200), bytes };
    const item = await tx.importItem.create({ data, select: { id: true } });
    await queueImport(write, importId);
    return ok({ itemId: item.id });
  });
}
