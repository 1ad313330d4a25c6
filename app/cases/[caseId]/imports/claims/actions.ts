"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ClaimsActions } from "@/components/imports/claims/claims-actions";
import { previewClaims } from "@/lib/imports/claims-csv/preview-claims";
import { takeClaims } from "@/lib/imports/claims-csv/take-claims";
import { undoClaims } from "@/lib/imports/claims-csv/undo-claims";

/** What a table of claims would become. */
export const preview: ClaimsActions["preview"] = async (caseId, input) =>
  act((analyst) => previewClaims(analyst, caseId, input));

/** Takes a table of claims. */
export const take: ClaimsActions["take"] = async (caseId, input) =>
  shown(act((analyst) => takeClaims(analyst, caseId, input)));

/** Undoes an import of claims. */
export async function undo(caseId: string, importId: string) {
  return shown(act((analyst) => undoClaims(analyst, caseId, importId)));
}
