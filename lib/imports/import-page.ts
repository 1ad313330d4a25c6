import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { writeInCase } from "@/lib/events/write-in-case";
import { givenInput } from "@/lib/imports/import";
import { queueImport } from "@/lib/imports/queue-import";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { LARGEST_ORIGINAL } from "@/lib/sources/limits";
import { normaliseUrl } from "@/lib/sources/normalise-url";
import { readLine } from "@/lib/sources/reading";

const pageInput = z.object({
  url: z.string().transform((typed, context) => {
    const read = normaliseUrl(typed);
    if (read.ok) return read.url;
    context.addIssue({ code: "custom", message: read.message });
    return z.NEVER;
  }),
  title: z.string().max(2000).default(""),
  html: z
    .string()
    .min(1, "The page is empty.")
    .max(LARGEST_ORIGINAL, "This page is too large to be taken from the browser."),
});

export type PageInput = z.input<typeof pageInput>;

/**
 * Begins taking in a page as a browser shows it: what somebody sees who is signed in there, or what scripts have drawn.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function importPage(
  analyst: Analyst,
  caseId: string,
  input: PageInput,
): Promise<Outcome<{ importId: string }>> {
  const parsed = parseInput(pageInput, input);
  if (!parsed.ok) return parsed;
  const { url, title, html } = parsed.value;
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const { id: importId } = await tx.import.create({
      data: { caseId, kind: "page", createdById: analyst.id },
      select: { id: true },
    });
    const bytes = new TextEncoder().encode(html.toWellFormed());
    const name =
      title
        .toWellFormed()
        .replace(/\p{Cc}/gu, " ")
        .trim()
        .slice(0, 300) || url;
    const given = givenInput.parse({ url, title: readLine(title, 500) });
    await tx.importItem.create({
      data: { caseId, importId, position: 0, name, type: "text/html", bytes, given },
    });
    await queueImport(write, importId);
    await append({ kind: "import.started", targetId: importId, after: { from: "page", items: 1 } });
    return ok({ importId });
  });
}
