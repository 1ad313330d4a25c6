"use server";

import { act } from "@/app/act";
import { readQueueFilter } from "@/app/cases/[caseId]/queue/read-queue";
import { shown } from "@/app/shown";
import type { QueueActions } from "@/components/queue/queue-actions";
import { writeFilter } from "@/lib/contradictions/contradiction-filter";
import { type DecisionInput, decide as decidePairs } from "@/lib/reviews/decide";
import { dismissByFilter as dismissMatching } from "@/lib/reviews/dismiss-by-filter";
import { undoDecision } from "@/lib/reviews/undo-decision";

/** One verdict on some pairs; those that aren't as they were seen are left alone and counted. */
export const decide: QueueActions["decide"] = async (caseId, input) =>
  // What a page sends is checked where it is written.
  shown(act((analyst) => decidePairs(analyst, { ...(input as Omit<DecisionInput, "caseId">), caseId })));

/** Takes a decision back; "conflict" when somebody has done so already. */
export const undo: QueueActions["undo"] = async (caseId, decisionId) =>
  shown(act((analyst) => undoDecision(analyst, caseId, decisionId)));

/** Dismisses the open pairs of a filter. The filter goes through what reads it from an address, since it comes from a page. */
export const dismissByFilter: QueueActions["dismissByFilter"] = async (caseId, given, input) => {
  const filter = readQueueFilter(Object.fromEntries(new URLSearchParams(writeFilter(given))));
  return shown(
    act((analyst) =>
      dismissMatching(analyst, { ...(input as Parameters<typeof dismissMatching>[1]), caseId, filter }),
    ),
  );
};
