"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import { understandDate } from "@/lib/dates/understand-date";
import { ok } from "@/lib/outcome";
import { capturePaste, type PasteInput } from "@/lib/sources/capture-paste";
import { type EditInput, editSource } from "@/lib/sources/edit-source";
import { previewCapture } from "@/lib/sources/preview-capture";
import { readPasted } from "@/lib/sources/read-pasted";

/** Captures what stands in the form. */
export async function capture(caseId: string, input: PasteInput) {
  return shown(act((analyst) => capturePaste(analyst, caseId, input)));
}

/** Corrects a description. */
export async function edit(caseId: string, sourceId: string, input: EditInput) {
  return shown(act((analyst) => editSource(analyst, caseId, sourceId, input)));
}

/** Reads a paste into text and fields, before anything is saved. */
export async function readPaste(pasted: { html?: string; text?: string }) {
  return act(async () => readPasted(pasted));
}

/** What saving would meet. */
export async function preview(caseId: string, typed: { text: string; publisher: string; url: string }) {
  return act(async (analyst) => ok(await previewCapture(analyst, caseId, typed)));
}

/** How a date is understood while it is typed. */
export async function understand(typed: string) {
  return act(async () => ok(understandDate(String(typed))));
}
