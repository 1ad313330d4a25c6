import {
  accept,
  acceptAll,
  edit,
  readDate,
  record,
  reject,
  restore,
  undo,
  withdraw,
} from "@/app/cases/[caseId]/claims/actions";
import type { ClaimActions } from "@/components/claims/claim-actions";

/** What pages hand to the reader and to the claim's own page. */
export const claimActions: ClaimActions = {
  record,
  edit,
  withdraw,
  restore,
  accept,
  reject,
  acceptAll,
  undo,
  readDate,
};
