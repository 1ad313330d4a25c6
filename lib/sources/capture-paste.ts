import type { Analyst } from "@/lib/accounts/analyst";
import type { Outcome } from "@/lib/outcome";
import { type CaptureInput, captureSource } from "@/lib/sources/capture-source";

/** `html` is what the text was pasted from, if it was more than the text. */
export type PasteInput = Omit<CaptureInput, "original"> & { html?: string };

/** `captureSource` for a form: the HTML that the text was taken from is kept as the original. */
export async function capturePaste(
  analyst: Analyst,
  caseId: string,
  { html, ...input }: PasteInput,
): Promise<Outcome<{ sourceId: string }>> {
  const original = html ? { bytes: new TextEncoder().encode(html), type: "text/html;charset=utf-8" } : null;
  return captureSource(analyst, caseId, { ...input, original });
}
