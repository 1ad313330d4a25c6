"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ImportActions } from "@/components/imports/import-actions";
import { cancelImport } from "@/lib/imports/cancel-import";
import { importFiles } from "@/lib/imports/import-files";
import { importLinks } from "@/lib/imports/import-links";
import { retryImport } from "@/lib/imports/retry-import";

/** Begins taking in what stands at some addresses. */
export const takeLinks: ImportActions["takeLinks"] = async (caseId, typed) =>
  act((analyst) => importLinks(analyst, caseId, String(typed)));

/** Begins an import of files, which are uploaded one by one. */
export const takeFiles: ImportActions["takeFiles"] = async (caseId, count) =>
  act((analyst) => importFiles(analyst, caseId, count));

/** Stops an import. */
export const stop: ImportActions["stop"] = async (caseId, importId) =>
  shown(act((analyst) => cancelImport(analyst, caseId, importId)));

/** Tries again what failed or was stopped: one item, or all. */
export const retry: ImportActions["retry"] = async (caseId, importId, itemId) =>
  shown(act((analyst) => retryImport(analyst, caseId, importId, itemId)));
