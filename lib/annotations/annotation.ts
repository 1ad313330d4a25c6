import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { typedText } from "@/lib/typed-text";

const id = z.uuid("This is not there.");
const offset = z.int("A passage begins and ends at whole characters.").min(0, "A passage lies in its text.");

/** What an annotation is on: a passage (UTF-16 code units of the source's text, end exclusive), a claim or a pair. */
const targetSchema = z.union(
  [
    z.strictObject({ sourceId: id, start: offset, end: offset }),
    z.strictObject({ claimId: id }),
    z.strictObject({ contradictionId: id }),
  ],
  "Select the passage again.",
);

const bodySchema = typedText(20_000, "Write something first.");

/** A thread begins on a target; a reply names the thread instead. */
export const writeSchema = z.object({
  body: bodySchema,
  target: targetSchema.nullish(),
  parentId: id.nullish(),
});

export const editSchema = z.object({ body: bodySchema, revision: z.int() });

export type AnnotationTarget = z.input<typeof targetSchema>;

/**
 * What annotations are asked for: all passages of a source, those that touch a stretch of it (UTF-16 code units, end
 * exclusive), or what is on a claim or on a pair.
 */
export type AnnotatedThing =
  | { sourceId: string; start?: number; end?: number }
  | { claimId: string }
  | { contradictionId: string };

/** One annotation with who wrote and who resolved it. */
export const annotationSelect = {
  id: true,
  sourceId: true,
  claimId: true,
  contradictionId: true,
  start: true,
  end: true,
  exact: true,
  parentId: true,
  body: true,
  createdAt: true,
  editedAt: true,
  resolvedAt: true,
  revision: true,
  author: { select: { id: true, name: true } },
  resolvedBy: { select: { id: true, name: true } },
} satisfies Prisma.AnnotationSelect;

export type AnnotationView = Prisma.AnnotationGetPayload<{ select: typeof annotationSelect }>;

/** An annotation that isn't a reply, with the replies to it, oldest first. */
export type Thread = AnnotationView & { replies: AnnotationView[] };
