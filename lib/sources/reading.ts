import { understandDate } from "@/lib/dates/understand-date";
import { isLanguageTag } from "@/lib/language/segment-words";
import { normaliseUrl } from "@/lib/sources/normalise-url";

/** What could be read off something pasted. Empty is what couldn't; `published` is EDTF. */
export type ReadDescription = {
  title: string;
  byline: string;
  publisher: string;
  url: string;
  published: string;
  language: string;
};

export const NOTHING_READ: ReadDescription = {
  title: "",
  byline: "",
  publisher: "",
  url: "",
  published: "",
  language: "",
};

/** One line, not longer than the field it goes into. */
export function readLine(words: string | null | undefined, most = 300): string {
  const line = (words ?? "").toWellFormed().replaceAll("\0", "").normalize("NFC").replace(/\s+/g, " ").trim();
  return line.length <= most ? line : "";
}

/** Who wrote it, without "By"; an address of a profile is no name. */
export function readByline(words: string | null | undefined): string {
  const line = readLine(words).replace(/^(?:written |reported )?by:?\s+/i, "");
  return /^https?:|^@/.test(line) ? "" : line;
}

/** The normal form of a web address, or "". */
export function readUrl(words: string | null | undefined): string {
  if (!words || !/^\s*https?:\/\//i.test(words)) return "";
  const url = normaliseUrl(words);
  return url.ok ? url.url : "";
}

/** EDTF, or "". Only what names its year counts: "yesterday" on a page isn't told from today. */
export function readPublished(words: string | null | undefined): string {
  if (!words || words.length > 200 || !/\d{4}/.test(words)) return "";
  const date = understandDate(words.trim());
  return date.ok && !/^\d+$|^\.\.|\.\.$/.test(date.edtf) ? date.edtf : "";
}

/** A BCP 47 tag, or "". */
export function readLanguage(words: string | null | undefined): string {
  const tag = (words ?? "").trim().replace("_", "-");
  return tag.length <= 35 && isLanguageTag(tag) ? tag : "";
}

/** Where each part was found, in words for an analyst: { title: "JSON-LD" }. */
export type FoundIn = Partial<Record<keyof ReadDescription, string>>;

/** A reading and what it was read off; `FoundIn` says it for each field where that differs. */
export type Reading = [where: string | FoundIn, read: Partial<ReadDescription>];

/** Field by field the first that has something, and where that was. */
export function firstFound(...readings: Reading[]): { description: ReadDescription; found: FoundIn } {
  const description = { ...NOTHING_READ };
  const found: FoundIn = {};
  for (const field of Object.keys(description) as (keyof ReadDescription)[]) {
    const [where, read] = readings.find(([, each]) => each[field]) ?? [];
    if (!where || !read) continue;
    description[field] = read[field] ?? "";
    found[field] = typeof where === "string" ? where : (where[field] ?? "");
  }
  return { description, found };
}
