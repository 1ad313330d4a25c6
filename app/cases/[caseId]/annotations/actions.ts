"use server";

import { refresh } from "next/cache";
import { act } from "@/app/act";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import { editAnnotation } from "@/lib/annotations/edit-annotation";
import { reopenAnnotation } from "@/lib/annotations/reopen-annotation";
import { resolveAnnotation } from "@/lib/annotations/resolve-annotation";
import { writeAnnotation } from "@/lib/annotations/write-annotation";
import type { Outcome } from "@/lib/outcome";

/** Draws the page anew after a write, and after a conflict, so that what stands now is on it. */
async function shown<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await work;
  if (outcome.ok || outcome.code === "conflict") refresh();
  return outcome;
}

export const write: AnnotationActions["write"] = async (caseId, input) =>
  shown(act((analyst) => writeAnnotation(analyst, caseId, input)));

export const edit: AnnotationActions["edit"] = async (caseId, annotationId, input) =>
  shown(act((analyst) => editAnnotation(analyst, caseId, annotationId, input)));

export const resolve: AnnotationActions["resolve"] = async (caseId, annotationId) =>
  shown(act((analyst) => resolveAnnotation(analyst, caseId, annotationId)));

export const reopen: AnnotationActions["reopen"] = async (caseId, annotationId) =>
  shown(act((analyst) => reopenAnnotation(analyst, caseId, annotationId)));
