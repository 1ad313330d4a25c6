import type { ReferenceDay } from "@/lib/language/dates/reference-day";
import type { Token } from "@/lib/language/token";

/** What a date is read in. `year` is the one that a date without one borrows ("between March and May 2014"). */
export type DateContext = {
  tokens: readonly Token[];
  from: number;
  to: number;
  reference: ReferenceDay | null;
  year: number | null;
};

/** A date as it was read: EDTF, the token behind it, and the year when it is written there. */
export type DatePoint = { edtf: string; next: number; year: number | null };
