import type { AnnotationTarget } from "@/lib/annotations/annotation";
import type { Outcome } from "@/lib/outcome";

/** The server actions that pages hand down to what is drawn here, since components know no routes. */
export type AnnotationActions = {
  write: (
    caseId: string,
    input: { body: string; target: AnnotationTarget } | { body: string; parentId: string },
  ) => Promise<Outcome<{ annotationId: string }>>;
  edit: (
    caseId: string,
    annotationId: string,
    input: { body: string; revision: number },
  ) => Promise<Outcome<{ revision: number }>>;
  resolve: (caseId: string, annotationId: string) => Promise<Outcome>;
  reopen: (caseId: string, annotationId: string) => Promise<Outcome>;
};

/** What a conflict hands back: the words that stand now, whose they are, and the revision to save over. */
export type Standing = { body: string; revision: number; author: string };
