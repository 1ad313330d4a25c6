import { z } from "zod";
import { CLAIM_FIELDS, MOST_ROWS } from "@/lib/imports/claims-csv/claim-row";

/** A table of claims as a browser hands it over: read there, checked here again. */
export const claimsInput = z.object({
  // Sources are called after it: what is no text must not get there.
  fileName: z
    .string()
    .max(300)
    .default("claims.csv")
    .transform((name) => name.replace(/[\0\p{Cs}]/gu, "").trim() || "claims.csv"),
  rows: z
    .array(z.object({ line: z.int().min(1), cells: z.array(z.string().max(1_000_000)).max(200) }))
    .min(1, "There are no rows.")
    .max(MOST_ROWS, `At most ${MOST_ROWS.toLocaleString("en-GB")} rows are taken at once.`),
  match: z.partialRecord(z.enum(CLAIM_FIELDS), z.int().nonnegative()),
});

export type ClaimsInput = z.input<typeof claimsInput>;
