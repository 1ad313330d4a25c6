import { db } from "@/lib/db/client";
import { captureSource } from "@/lib/sources/capture-source";
import { type ExampleDraft, taken } from "@/prisma/example/example-draft";
import { SOURCES } from "@/prisma/example/sources";

/** Captures the sources of the example case. Their claims are recorded by hand: they are read only when somebody asks for it. */
export async function writeSources({ caseId, authors, sources }: ExampleDraft): Promise<void> {
  for (const { key, paragraphs, ...description } of SOURCES) {
    const input = { ...description, language: "en", text: paragraphs.join("\n\n") };
    const { sourceId } = taken(await captureSource(authors.ana, caseId, input), key);
    const { text } = await db.source.findUniqueOrThrow({
      where: { caseId_id: { caseId, id: sourceId } },
      select: { text: { select: { body: true } } },
    });
    sources.set(key, { id: sourceId, text: text.body });
  }
  await db.job.deleteMany({ where: { caseId } });
}
