import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { dateBounds } from "@/lib/dates/date-bounds";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { queueJob } from "@/lib/jobs/queue-job";
import { shorten } from "@/lib/language/shorten";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { describeFacts } from "@/lib/sources/describe-facts";
import { findKnownCaptures } from "@/lib/sources/find-known-captures";
import { findOrCreatePublisher } from "@/lib/sources/find-or-create-publisher";
import { hashText } from "@/lib/sources/hash-text";
import { LARGEST_FILE, LARGEST_ORIGINAL, mebibytes } from "@/lib/sources/limits";
import { normaliseText } from "@/lib/sources/normalise-text";
import { type Description, descriptionInput } from "@/lib/sources/source";
import { sourceTitle } from "@/lib/sources/source-title";

const captureInput = descriptionInput.extend({
  /** As it was typed or pasted, or as it was read off the original. */
  text: z.string(),
  /** What came, if that was more than the text: a page's HTML, a file. Without it, the text as given counts. */
  original: z.object({ bytes: z.instanceof(Uint8Array), type: z.string().max(200) }).nullish(),
  /** Where each page begins, in UTF-16 code units of the text in its normal form. */
  pages: z.array(z.int().nonnegative()).max(10_000).default([]),
  /** Where each part of the description was found, in words: { title: "JSON-LD" }. */
  foundIn: z.record(z.string(), z.string().max(60)).default({}),
});

/** How much of the first line stands for a title. */
const OPENING = 100;

export type CaptureInput = z.input<typeof captureInput>;

type Captured = Description & {
  body: string;
  sha256: string;
  original: Original;
  pages: number[];
  foundIn: Record<string, string>;
};
type Original = { bytes: Uint8Array<ArrayBuffer>; type: string; sha256: string };

/**
 * Captures a source. The same text again, from the same publisher or URL, is recognised and nothing is written; from another
 * publisher it becomes one more source of the same origin. The same URL with another text becomes the next version. Without a
 * title it is called by its first words. That it is read for claims is queued with it.
 *
 * @returns "exists" with `detail.source` when it is there already; "invalid" with `fieldErrors` by the input's names.
 * @throws NotFound when the analyst isn't a member.
 */
export async function captureSource(
  analyst: Analyst,
  caseId: string,
  input: CaptureInput,
): Promise<Outcome<{ sourceId: string }>> {
  const read = readInput(input);
  if (!read.ok) return read;
  return writeInCase(analyst, caseId, (write) => capture(write, read.value));
}

/** `captureSource` within a running write. What fails has written nothing. */
export async function captureWithin(
  write: CaseWrite,
  input: CaptureInput,
): Promise<Outcome<{ sourceId: string }>> {
  const read = readInput(input);
  return read.ok ? capture(write, read.value) : read;
}

function readInput(input: CaptureInput): Outcome<Captured> {
  const parsed = parseInput(captureInput, input);
  const text = normaliseText(typeof input.text === "string" ? input.text : "");
  if (!parsed.ok || !text.ok) {
    const fieldErrors = {
      ...(text.ok ? {} : { text: text.message }),
      ...(parsed.ok ? {} : parsed.fieldErrors),
    };
    return fail("invalid", Object.values(fieldErrors)[0] ?? "This can't be taken.", fieldErrors);
  }
  const { text: given, original, ...description } = parsed.value;
  const bytes = new Uint8Array(original?.bytes ?? new TextEncoder().encode(given));
  const type = original?.type ?? "text/plain;charset=utf-8";
  const most = type.startsWith("text/") ? LARGEST_ORIGINAL : LARGEST_FILE;
  if (bytes.length > most) {
    const message = `What you pasted or chose has ${mebibytes(bytes.length)}; an original has at most ${most >> 20} MiB.`;
    return fail("invalid", message, { text: message });
  }
  return ok({
    ...description,
    title: description.title || shorten(text.body.split("\n", 1)[0] ?? "", OPENING),
    body: text.body,
    sha256: hashText(text.body),
    original: { bytes, type, sha256: hashText(bytes) },
  });
}

async function capture(write: CaseWrite, captured: Captured): Promise<Outcome<{ sourceId: string }>> {
  const { tx, caseId, analyst, append } = write;
  const known = await findKnownCaptures(tx, caseId, captured);
  if (known.withdrawn) {
    await restore(write, known.withdrawn.id);
    return ok({ sourceId: known.withdrawn.id });
  }
  if (known.same) {
    const message = `This text is here already: “${sourceTitle(known.same)}”.`;
    return fail("exists", message, {}, { source: { id: known.same.id, title: sourceTitle(known.same) } });
  }
  const { title, byline, url, kind, language, published, sha256, foundIn } = captured;
  const originId = await findOrCreateOrigin(write, sha256);
  const bounds = published === null ? null : dateBounds(published);
  const publisher = await findOrCreatePublisher(write, captured.publisher);
  const source = await tx.source.create({
    data: {
      caseId,
      textId: await findOrCreateText(write, captured),
      originId,
      previousId: known.previous?.id ?? null,
      publisherId: publisher?.id ?? null,
      ...{ title, byline, url, kind, language, published, foundIn },
      publishedEarliest: bounds?.earliest ?? null,
      publishedLatest: bounds?.latest ?? null,
      capturedById: analyst.id,
    },
    select: { id: true },
  });
  const facts = {
    ...describeFacts(captured, publisher?.name),
    sha256,
    originId,
    previousId: known.previous?.id ?? null,
  };
  await append({ kind: "source.captured", targetId: source.id, after: facts });
  const job = { kind: "extract_source", sourceId: source.id, total: 1, requestedById: null } as const;
  await queueJob(tx, { caseId, ...job });
  return ok({ sourceId: source.id });
}

/** Takes a source in again whose import was undone. */
async function restore({ tx, caseId, append }: CaseWrite, sourceId: string): Promise<void> {
  const where = { caseId_id: { caseId, id: sourceId } };
  await tx.source.update({ where, data: { withdrawnAt: null } });
  await append({ kind: "source.restored", targetId: sourceId });
}

/** That of the first source with the same text; near copies are folded later, off the main thread. */
async function findOrCreateOrigin({ tx, caseId }: CaseWrite, sha256: string): Promise<string> {
  const first = await tx.source.findFirst({
    where: { caseId, text: { sha256 } },
    orderBy: { id: "asc" },
    select: { originId: true },
  });
  return first?.originId ?? (await tx.origin.create({ data: { caseId }, select: { id: true } })).id;
}

async function findOrCreateText(
  { tx, caseId }: CaseWrite,
  { body, sha256, original, pages }: Captured,
): Promise<string> {
  const key = { caseId, sha256, originalSha256: original.sha256 };
  const found = await tx.text.findUnique({
    where: { caseId_sha256_originalSha256: key },
    select: { id: true },
  });
  if (found) return found.id;
  const data = { ...key, body, pages, original: original.bytes, originalType: original.type };
  return (await tx.text.create({ data, select: { id: true } })).id;
}
