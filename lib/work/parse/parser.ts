import type { ReadFeed } from "@/lib/feeds/read-feed";
import type { Captured, ReadCaptured } from "@/lib/sources/formats/read-captured";
import type { PasteReader } from "@/lib/sources/paste-reader";
import type { ReadPaste } from "@/lib/sources/read-paste";
import { Computer } from "@/lib/work/compute/computer";
import { startProcess } from "@/lib/work/compute/start-process";
import type { ParseResults, ParseTask, RawFeedFile } from "@/lib/work/parse/parse-task";

/**
 * Reads files, feeds and pastes off the main thread: see `createParser`.
 *
 * @throws ComputeFailure when reading takes too much time or memory, or breaks; the signal's reason.
 */
export type Parser = {
  readFile: (file: Captured, signal: AbortSignal) => Promise<ReadCaptured>;
  readFeed: (feed: RawFeedFile, signal: AbortSignal) => Promise<ReadFeed>;
  readPaste: PasteReader;
  /** Starts what reads, since something is likely to come. */
  prepare: () => void;
  stop: () => Promise<void>;
};

const NEVER = new AbortController().signal;

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
  const computer = new Computer<ParseTask, ParseResults[ParseTask["do"]]>(script, limits, startProcess);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (task: ParseTask, signal: AbortSignal) => {
    const next = last.then(() => computer.run(task, signal));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    readFile: async (file, signal) => (await inTurn({ do: "file", ...file }, signal)) as ReadCaptured,
    readFeed: async (feed, signal) => (await inTurn({ do: "feed", ...feed }, signal)) as ReadFeed,
    readPaste: async (pasted) => (await inTurn({ do: "paste", ...pasted }, NEVER)) as ReadPaste,
    prepare: () => computer.prepare(),
    stop: () => computer.stop(),
  };
}
