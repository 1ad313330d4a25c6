import { z } from "zod";

/** NUL can't be stored by PostgreSQL, and half of a surrogate pair is no character. */
const UNREADABLE = "This holds characters that can't be stored (a NUL, or half of a character). Remove them.";

/**
 * What a person typed into a field: NFC, trimmed, with a limit in UTF-16 code units.
 *
 * @param max the longest that is taken.
 * @param required what to say when nothing was typed; without it, empty is fine.
 */
export function typedText(max: number, required?: string) {
  return z
    .string()
    .refine((typed) => typed.isWellFormed() && !typed.includes("\0"), UNREADABLE)
    .transform((typed) => typed.normalize("NFC").trim())
    .refine((typed) => typed.length <= max, `At most ${max.toLocaleString("en-GB")} characters.`)
    .refine((typed) => required === undefined || typed !== "", required ?? "");
}
