import { cancel, request } from "@/app/cases/[caseId]/extraction/actions";
import type { ExtractionActions } from "@/components/sources/extraction-actions";

/** What pages hand to what follows the reading for claims. */
export const extractionActions: ExtractionActions = { request, cancel };
