import type { ClaimField } from "@/lib/imports/claims-csv/claim-row";

/** What the fields of a claim are called where columns are matched. */
export const FIELD_WORDS: Record<ClaimField, string> = {
  statement: "Statement",
  speaker: "Speaker",
  role: "Role",
  said: "Said on",
  quote: "Quote",
  cue: "Verb",
  denies: "Denies",
  title: "Source: title",
  publisher: "Source: publisher",
  published: "Source: published",
  byline: "Source: byline",
  url: "Source: URL",
  text: "Source: text",
};
