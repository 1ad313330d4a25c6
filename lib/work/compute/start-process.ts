import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answerer, StartAnswerer } from "@/lib/work/compute/computer";
import { lowerProcessPriority, PRIORITY } from "@/lib/work/compute/lower-priority";
import { memoryOf } from "@/lib/work/compute/memory-of";

/** Milliseconds between two looks at how much memory a process takes. */
const LOOK = 100;

/**
 * Starts a process of its own for tasks: unlike a thread it can be bounded in all of its memory, buffers included, and what it
 * breaks is only itself. It is ended when it takes more than it may, and yields to whatever serves people.
 */
export const startProcess: StartAnswerer = (script, memory) => {
  const child = fork(fileURLToPath(new URL("./start-process-script.js", import.meta.url)), [script.href], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // What reads files that anybody may have made has no use for our secrets.
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TZ: process.env.TZ },
  });
  // It doesn't keep us alive, but it is heard as long as we are.
  child.unref();
  child.channel?.unref();
  lowerProcessPriority(child.pid, PRIORITY.reading);
  watchMemory(child, memory);
  return answererOf(child);
};

function answererOf(child: ChildProcess): Answerer {
  return {
    // A failure to send is heard as the process's end.
    postMessage: (task) => child.send(task as object, () => undefined),
    on: (event, heard) => child.on(event, heard),
    off: (event, heard) => child.off(event, heard),
    terminate: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((settle) => child.once("exit", settle));
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function watchMemory(child: ChildProcess, memory: number): void {
  const timer = setInterval(async () => {
    const taken = child.pid ? await memoryOf(child.pid) : null;
    if (taken === null || taken <= memory * 1024 * 1024) return;
    clearInterval(timer);
    child.emit("error", Object.assign(new Error("Too much memory."), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
    child.kill("SIGKILL");
  }, LOOK).unref();
  child.on("exit", () => clearInterval(timer));
}
