import { Computer } from "@/lib/work/compute/computer";
import { startProcess } from "@/lib/work/compute/start-process";
import type { ParseResult, ParseTask } from "@/lib/work/parse/parse-task";

/** Reads files off the main thread: see `createParser`. */
export type Parser = {
  /** @throws ComputeFailure when reading takes too much time or memory, or breaks; the signal's reason. */
  parse: (task: ParseTask, signal: AbortSignal) => Promise<ParseResult>;
  stop: () => Promise<void>;
};

/** MiB of memory that reading may take, all buffers included. */
const MEMORY = 1024;
/** Milliseconds that a file may take. */
const TIME = 90_000;

/**
 * Reads files in a process of its own, one after the other: what is read may have been made to do harm, and a process that takes
 * too much is ended alone.
 */
export function createParser(): Parser {
  const script = new URL("./parse-process.ts", import.meta.url);
  const limits = { time: () => TIME, memory: MEMORY, idle: 5 * 60_000 };
  const computer = new Computer<ParseTask, ParseResult>(script, limits, startProcess);
  let last: Promise<unknown> = Promise.resolve();
  return {
    parse: (task, signal) => {
      const next = last.then(() => computer.run(task, signal));
      last = next.catch(() => undefined);
      return next;
    },
    stop: () => computer.stop(),
  };
}
