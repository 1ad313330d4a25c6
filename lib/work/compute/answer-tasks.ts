import { parentPort } from "node:worker_threads";
import type { Answer } from "@/lib/work/compute/computer";

/**
 * Makes this thread answer what a `Computer` asks it, one task after the other. An error of a task is its answer, and is written
 * down, since it is a fault of ours.
 */
export function answerTasks<Task>(compute: (task: Task) => unknown): void {
  parentPort?.on("message", (task: Task) => {
    parentPort?.postMessage(answer(() => compute(task)));
  });
}

function answer(compute: () => unknown): Answer {
  try {
    return { value: compute() };
  } catch (error) {
    console.error(error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
