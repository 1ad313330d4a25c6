import type { AboutText, Extraction } from "@/lib/claims/extract/extracted-claim";
import type { FoundQuote, QuoteToFind } from "@/lib/claims/reanchor/reanchor-quotes";
import type { ReadClaim } from "@/lib/contradictions/features/read-claim";
import type { ClaimsToRead } from "@/lib/contradictions/features/read-claims";
import type { FoundPair } from "@/lib/contradictions/suggest/compare-pairs";
import type { PairsToCompare } from "@/lib/contradictions/suggest/compared-pairs";
import { Computer } from "@/lib/work/compute/computer";

export type ExtractTask = { do: "extract"; text: string; about: AboutText };
export type ReadTask = { do: "read"; claims: ClaimsToRead };
export type SketchTask = { do: "sketch"; text: string };
/** Which of some texts a text is a near copy of. */
export type CopyTask = { do: "copy"; text: string; others: { id: string; text: string }[] };
export type ReanchorTask = { do: "reanchor"; quotes: QuoteToFind[]; textBefore: string; text: string };
export type CompareTask = { do: "compare"; pairs: PairsToCompare };

/** What is thought about in a thread of its own: one thread for all of it, since what knows the language takes memory. */
export type WorkTask = ExtractTask | ReadTask | CompareTask | SketchTask | CopyTask | ReanchorTask;

type WorkResults = {
  extract: Extraction;
  read: ReadClaim[];
  compare: FoundPair[];
  sketch: number[];
  copy: string | null;
  reanchor: FoundQuote[];
};

export type WorkComputer = Computer<WorkTask, WorkResults[keyof WorkResults]>;

const LEAST_TIME = 30_000;
/** In milliseconds: some twenty times what a text takes. */
const TIME_PER_CODE_UNIT = 0.02;
/** In milliseconds: some hundred times what a pair takes. */
const TIME_PER_PAIR = 5;
/** In milliseconds: a quote that is nowhere in a long text takes most. */
const TIME_PER_QUOTE = 500;

/** Thinks in a thread of its own. A text of 5 MiB takes about 1 GiB of memory while it is read. */
export function createWorkComputer(): WorkComputer {
  return new Computer(new URL("./work-thread.ts", import.meta.url), {
    time: (task) => LEAST_TIME + timeFor(task),
    memory: 3072,
    idle: 10 * 60_000,
  });
}

function timeFor(task: WorkTask): number {
  if (task.do === "compare") return TIME_PER_PAIR * task.pairs.pairs.length;
  const length =
    task.do === "read"
      ? task.claims.claims.reduce((sum, { claim }) => sum + claim.statement.length, 0)
      : task.text.length;
  const quotes = task.do === "reanchor" ? TIME_PER_QUOTE * task.quotes.length : 0;
  return TIME_PER_CODE_UNIT * length + quotes;
}

/**
 * Runs a task; see `Computer.run`.
 *
 * @throws ComputeFailure; the signal's reason.
 */
export async function runTask<T extends WorkTask>(
  computer: WorkComputer,
  task: T,
  signal: AbortSignal,
): Promise<WorkResults[T["do"]]> {
  return (await computer.run(task, signal)) as WorkResults[T["do"]];
}
