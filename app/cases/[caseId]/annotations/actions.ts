"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { editAnnotation } from "@/lib/annotations/edit-annotation";
import { reopenAnnotation } from "@/lib/annotations/reopen-annotation";
import { resolveAnnotation } from "@/lib/annotations/resolve-annotation";
import { writeAnnotation } from "@/lib/annotations/write-annotation";

/** Writes an annotation or a reply; "invalid" when it has no words or too many. */
export const write: AnnotationActions["write"] = async (caseId, input) =>
  shown(act((analyst) => writeAnnotation(analyst, caseId, input)));

/** Changes the words of one's own annotation; "conflict" with the words that stand, "forbidden" for others. */
export const edit: AnnotationActions["edit"] = async (caseId, annotationId, input) =>
  shown(act((analyst) => editAnnotation(analyst, caseId, annotationId, input)));

/** Resolves a thread; "not-found" when there is none. */
export const resolve: AnnotationActions["resolve"] = async (caseId, annotationId) =>
  shown(act((analyst) => resolveAnnotation(analyst, caseId, annotationId)));

/** Opens a resolved thread again; "not-found" when there is none. */
export const reopen: AnnotationActions["reopen"] = async (caseId, annotationId) =>
  shown(act((analyst) => reopenAnnotation(analyst, caseId, annotationId)));
