import type { AboutText, Extraction } from "@/lib/claims/extract/extracted-claim";
import { Computer } from "@/lib/work/compute/computer";

export type ExtractTask = { text: string; about: AboutText };

const LEAST_TIME = 30_000;
/** In milliseconds: some twenty times what a text takes. */
const TIME_PER_CODE_UNIT = 0.02;

/** Reads texts for claims in a thread of its own. A text of 5 MiB takes about 1 GiB of memory while it is read. */
export function createExtractComputer(): Computer<ExtractTask, Extraction> {
  return new Computer(new URL("./extract-thread.ts", import.meta.url), {
    time: (task) => LEAST_TIME + TIME_PER_CODE_UNIT * task.text.length,
    memory: 3072,
    idle: 10 * 60_000,
  });
}
