"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ExtractionActions } from "@/components/sources/extraction-actions";
import { cancelJob } from "@/lib/work/cancel-job";
import { requestExtraction } from "@/lib/work/request-extraction";

/** Asks for a source, or the whole case, to be read for claims; "invalid" when there is nothing to read. */
export const request: ExtractionActions["request"] = async (caseId, sourceId) =>
  shown(act((analyst) => requestExtraction(analyst, caseId, { sourceId })));

/** Stops a reading; "not-found" when there is none. */
export const cancel: ExtractionActions["cancel"] = async (caseId, jobId) =>
  shown(act((analyst) => cancelJob(analyst, caseId, jobId)));
