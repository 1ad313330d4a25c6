import { z } from "zod";
import { understandDate } from "@/lib/dates/understand-date";
import type { Prisma } from "@/lib/db/generated/client";
import { SourceKind } from "@/lib/db/generated/enums";
import { isLanguageTag } from "@/lib/language/segment-words";
import { normaliseUrl } from "@/lib/sources/normalise-url";

const line = (most: number, what: string) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
    .refine((typed) => typed.length <= most, `${what} has at most ${most} characters.`)
    .refine(
      (typed) => typed.isWellFormed() && !typed.includes("\0"),
      `${what} has characters that are no text.`,
    );

const url = z
  .string()
  .nullish()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const normalised = normaliseUrl(typed);
    if (normalised.ok) return normalised.url;
    context.addIssue({ code: "custom", message: normalised.message });
    return z.NEVER;
  });

/** As typed; becomes EDTF. "yesterday" is told from today. */
const published = z
  .string()
  .nullish()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const date = understandDate(typed);
    if (date.ok) return date.edtf;
    context.addIssue({ code: "custom", message: date.message });
    return z.NEVER;
  });

const language = line(35, "The language")
  .refine((typed) => typed === "" || isLanguageTag(typed), "A language is a tag such as en, ru or ar.")
  .transform((typed) => (typed === "" ? "" : (Intl.getCanonicalLocales(typed)[0] ?? "")));

/** What describes a source and may be corrected later. Everything may be empty. */
export const descriptionInput = z.object({
  title: line(500, "A title"),
  byline: line(300, "A byline"),
  publisher: line(200, "A publisher's name"),
  url,
  published,
  kind: z.enum(SourceKind).default("article"),
  language,
});

export type Description = z.output<typeof descriptionInput>;

/** A source where another one or a list mentions it. */
export const mentionSelect = {
  id: true,
  title: true,
  url: true,
  published: true,
  captured: true,
  publisher: { select: { id: true, name: true } },
} satisfies Prisma.SourceSelect;

export type SourceMention = Prisma.SourceGetPayload<{ select: typeof mentionSelect }>;

/** A source with its text, its origin and its versions: what a reader needs. */
export const sourceSelect = {
  ...mentionSelect,
  byline: true,
  kind: true,
  language: true,
  publishedEarliest: true,
  publishedLatest: true,
  foundIn: true,
  revision: true,
  capturedBy: { select: { id: true, name: true } },
  text: {
    select: { id: true, body: true, pages: true, sha256: true, originalSha256: true, originalType: true },
  },
  origin: {
    select: {
      id: true,
      sources: { where: { withdrawnAt: null }, select: mentionSelect, orderBy: { id: "asc" } },
    },
  },
  withdrawnAt: true,
  previous: { select: mentionSelect },
  next: { select: mentionSelect, orderBy: { id: "asc" } },
} satisfies Prisma.SourceSelect;

export type SourceView = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>;
