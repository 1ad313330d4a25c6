import type { SourceKind } from "@/lib/db/generated/enums";

/** How each kind of source is called. */
export const SOURCE_KINDS: Record<SourceKind, string> = {
  article: "Article",
  wire: "Wire report",
  transcript: "Transcript",
  statement: "Statement",
  broadcast: "Broadcast",
  social: "Social media post",
  document: "Document",
  other: "Other",
};
