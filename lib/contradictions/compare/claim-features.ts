/**
 * What comparing needs to know of a claim, computed once by `analyseClaim` and stored with `COMPARE_ENGINE`. Plain JSON:
 * it goes through a database and between threads as it is.
 */
export type ClaimFeatures = {
  /** The statement it was computed from. */
  statement: string;
  /** Why nothing was computed: the language isn't known, or there are no words. Then it conflicts with nothing. */
  skipped: "language" | "empty" | null;
  /** The statement's words, folded (case, punctuation, spaces, quotation marks): equal for equal claims. */
  fingerprint: string;
  /** Canonical content terms for the index, the most telling first; at most 12. */
  terms: string[];
};

/** What there is to know of a claim: its words and its dates. */
export type ComparedClaim = {
  statement: string;
  /** EDTF. */
  happened?: string | null;
  /** EDTF: when it was said, or else its source's date. */
  said?: string | null;
  /** Whether the speaker reports what somebody else said: then it isn't held against the speaker. */
  reported?: boolean;
  /** The statement of the claim that it answers: what "such" or "this" in it points to. */
  answers?: string | null;
};
