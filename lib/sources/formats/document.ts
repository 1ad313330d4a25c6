import type { FoundIn, ReadDescription } from "@/lib/sources/reading";

/** The text of a file, with what could be read off it and where that was. */
export type ReadDocument = {
  text: string;
  description: ReadDescription;
  found: FoundIn;
  /** Its media type, with the charset that it was read in. */
  type: string;
  /** Where each page begins, in UTF-16 code units of the text, which then is in its normal form; null where there are no pages. */
  pages: number[] | null;
};

/** Why a file has no text, in words for an analyst. */
export type Unreadable = { ok: false; message: string };

/** A file without a text, as a value. @param message why, in words for an analyst. */
export function unreadable(message: string): Unreadable {
  return { ok: false, message };
}
