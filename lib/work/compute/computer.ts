import { Worker } from "node:worker_threads";

/** Why a computation gave nothing, in words for an analyst. Others are not concerned: the next one gets a new thread. */
export class ComputeFailure extends Error {
  override name = "ComputeFailure";
}

export type Limits<Task> = {
  /** Milliseconds that a task may take. */
  time: (task: Task) => number;
  /** MiB of values that the thread may hold. */
  memory: number;
  /** Milliseconds without a task after which the thread ends. */
  idle: number;
};

/** What a thread answers to a task: see `answerTasks`. */
export type Answer = { value: unknown } | { error: string };

/** A thread, or a process, that answers tasks one after the other. */
export type Answerer = {
  postMessage: (task: unknown) => void;
  /** "message" comes with an `Answer`, "error" with an error, "exit" with a code. */
  on: (event: string, heard: (value: unknown) => void) => unknown;
  off: (event: string, heard: (value: unknown) => void) => unknown;
  terminate: () => Promise<unknown>;
};

/** Starts what answers tasks. @param script calls `answerTasks`. @param memory MiB that it may take. */
export type StartAnswerer = (script: URL, memory: number) => Answerer;

/**
 * Computes in a thread of its own, which starts with the first task and ends when there was none for a while, since what it
 * loads takes memory. One task at a time; values go in and out by structured clone.
 */
export class Computer<Task, Result> {
  #worker: Answerer | null = null;
  #idle: NodeJS.Timeout | undefined;

  /** @param script calls `answerTasks`. @param startAnswerer a thread, unless it says otherwise. */
  constructor(
    private readonly script: URL,
    private readonly limits: Limits<Task>,
    private readonly startAnswerer: StartAnswerer = startThread,
  ) {}

  /**
   * Runs one task. When `signal` is aborted it is broken off, wherever it is.
   *
   * @throws ComputeFailure when the task fails, ends its thread, or takes too much memory or time; the signal's reason.
   */
  async run(task: Task, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#start();
    const answer = await this.#ask(worker, task, signal).catch(async (reason) => {
      await this.stop();
      throw reason;
    });
    this.#endWhenIdle();
    if ("error" in answer) throw new ComputeFailure(`The computation failed: ${answer.error}`);
    return answer.value as Result;
  }

  /** Starts the thread if there is none, since a task is likely to come. */
  prepare(): void {
    if (this.#worker) return;
    this.#start();
    this.#endWhenIdle();
  }

  /** Ends the thread, if there is one; the next task starts another. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #endWhenIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.stop(), this.limits.idle).unref();
  }

  #start(): Answerer {
    const worker = this.startAnswerer(this.script, this.limits.memory);
    // Without one, an error of a thread that has no task would end the process.
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  #ask(worker: Answerer, task: Task, signal: AbortSignal): Promise<Answer> {
    const { time, memory } = this.limits;
    const limit = time(task);
    const over = new AbortController();
    return new Promise<Answer>((settle, reject) => {
      const on = { signal: over.signal };
      const timer = setTimeout(() => {
        const seconds = Math.round(limit / 1000);
        reject(new ComputeFailure(`It took longer than ${seconds} seconds and was stopped.`));
      }, limit);
      over.signal.addEventListener("abort", () => clearTimeout(timer));
      signal.addEventListener("abort", () => reject(signal.reason), on);
      const listen = (event: string, heard: (value: unknown) => void) => {
        worker.on(event, heard);
        over.signal.addEventListener("abort", () => worker.off(event, heard));
      };
      listen("message", (answer) => settle(answer as Answer));
      listen("error", (error) => reject(explain(error, memory)));
      listen("exit", (code) =>
        reject(new ComputeFailure(`The computation ended by itself, with exit code ${code}.`)),
      );
      worker.postMessage(task);
    }).finally(() => over.abort());
  }
}

const startThread: StartAnswerer = (script, memory) =>
  new Worker(new URL("./start-thread.js", import.meta.url), {
    execArgv: [],
    workerData: { script: script.href },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });

function explain(error: unknown, memory: number): ComputeFailure {
  if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") {
    return new ComputeFailure(`It took more than the ${memory} MiB of memory that there are for it.`);
  }
  return new ComputeFailure(
    `The computation broke: ${error instanceof Error ? error.message : String(error)}`,
  );
}
