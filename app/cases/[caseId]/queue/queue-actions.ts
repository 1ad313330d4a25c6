import { decide, dismissByFilter, undo } from "@/app/cases/[caseId]/queue/actions";
import type { QueueActions } from "@/components/queue/queue-actions";

/** What pages hand to the queue. */
export const queueActions: QueueActions = { decide, dismissByFilter, undo };
