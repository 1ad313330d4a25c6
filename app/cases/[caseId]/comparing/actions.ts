"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ComparingActions } from "@/components/contradictions/comparing-actions";
import { cancelJob } from "@/lib/work/cancel-job";
import { requestComparing } from "@/lib/work/request-comparing";

/** Asks for the claims of a case to be compared; "invalid" when all of them are. */
export const request: ComparingActions["request"] = async (caseId) =>
  shown(act((analyst) => requestComparing(analyst, caseId)));

/** Stops a run over the claims; "not-found" when there is none. */
export const cancel: ComparingActions["cancel"] = async (caseId, jobId) =>
  shown(act((analyst) => cancelJob(analyst, caseId, jobId)));
