import { parentPort } from "node:worker_threads";
import type { Answer } from "@/lib/work/compute/computer";

/**
 * Makes this thread, or process, answer what a `Computer` asks it, one task after the other. An error of a task is its answer, and
 * is written down, since it is a fault of ours.
 */
export function answerTasks<Task>(compute: (task: Task) => unknown): void {
  const send = (answer: Answer) => (parentPort ? parentPort.postMessage(answer) : process.send?.(answer));
  const hear = async (task: Task) => send(await answer(() => compute(task)));
  if (parentPort) parentPort.on("message", hear);
  else process.on("message", hear);
}

async function answer(compute: () => unknown): Promise<Answer> {
  try {
    return { value: await compute() };
  } catch (error) {
    console.error(error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
