import { getPriority } from "node:os";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import { lowerThreadPriority, threadNumber } from "@/lib/work/compute/lower-priority";

/** For tests: a thread that does what it is told. */
export type TestTask =
  | { do: "double"; number: number }
  | { do: "throw" | "yield" | "exit" | "hang" | "hoard" };

answerTasks((task: TestTask) => {
  if (task.do === "double") return task.number * 2;
  if (task.do === "throw") throw new Error("one sentence too many");
  if (task.do === "yield") {
    lowerThreadPriority(7);
    return getPriority(threadNumber());
  }
  if (task.do === "exit") process.exit(7);
  const hoard: unknown[] = [];
  for (;;) if (task.do === "hoard") hoard.push(new Array(10_000).fill(hoard.length));
});
