import { edit, reopen, resolve, write } from "@/app/cases/[caseId]/annotations/actions";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";

/** What pages hand to `AnnotationThreads` and `AnnotateDialog`. */
export const annotationActions: AnnotationActions = { write, edit, resolve, reopen };
