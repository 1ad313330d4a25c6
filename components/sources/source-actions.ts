import type { UnderstoodDate } from "@/lib/dates/understand-date";
import type { Outcome } from "@/lib/outcome";
import type { PasteInput } from "@/lib/sources/capture-paste";
import type { EditInput } from "@/lib/sources/edit-source";
import type { KnownCaptures } from "@/lib/sources/find-known-captures";
import type { ReadPaste } from "@/lib/sources/read-paste";

/** The server actions of this stage, handed down by the pages. */
export type SourceActions = {
  capture: (caseId: string, input: PasteInput) => Promise<Outcome<{ sourceId: string }>>;
  edit: (caseId: string, sourceId: string, input: EditInput) => Promise<Outcome<{ revision: number }>>;
  readPaste: (pasted: { html?: string; text?: string }) => Promise<Outcome<ReadPaste>>;
  preview: (
    caseId: string,
    typed: { text: string; publisher: string; url: string },
  ) => Promise<Outcome<KnownCaptures>>;
  understand: (typed: string) => Promise<Outcome<UnderstoodDate>>;
};
