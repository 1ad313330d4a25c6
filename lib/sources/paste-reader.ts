import type { ReadPaste } from "@/lib/sources/read-paste";

/** Reads a paste off the main thread. Throws when that takes too much time or memory, or breaks. */
export type PasteReader = (pasted: { html?: string; text?: string }) => Promise<ReadPaste>;

/** What is loaded by the launcher and what the application loads are two of each module: only this process is one. */
const OFFERED = Symbol.for("gainsay.paste-reader");

type Process = typeof globalThis & { [OFFERED]?: PasteReader | undefined };

/** Hands the application the means to read large pastes apart from what answers people; `undefined` takes it back. */
export function offerPasteReader(reader: PasteReader | undefined): void {
  (globalThis as Process)[OFFERED] = reader;
}

/** What was offered in this process, if anything was. */
export function offeredPasteReader(): PasteReader | undefined {
  return (globalThis as Process)[OFFERED];
}
