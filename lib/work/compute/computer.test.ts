import { getPriority } from "node:os";
import { afterEach, expect, it, vi } from "vitest";
import { ComputeFailure, Computer } from "@/lib/work/compute/computer";
import type { TestTask } from "@/lib/work/compute/test-thread";

const computer = new Computer<TestTask, number>(new URL("./test-thread.ts", import.meta.url), {
  time: (task) => (task.do === "hang" ? 300 : 20_000),
  memory: 64,
  idle: 60_000,
});
const never = new AbortController().signal;

// A thread takes seconds to start where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => computer.stop());

it("computes one task after the other in one thread", async () => {
  expect(await computer.run({ do: "double", number: 4 }, never)).toBe(8);
  expect(await computer.run({ do: "double", number: 5 }, never)).toBe(10);
});

it.each<[TestTask["do"], string]>([
  ["throw", "The computation failed: one sentence too many"],
  ["exit", "The computation ended by itself, with exit code 7."],
  ["hang", "It took longer than 0 seconds and was stopped."],
  ["hoard", "It took more than the 64 MiB of memory that there are for it."],
])("says why a task that does “%s” gave nothing, and goes on with the next", async (what, message) => {
  await expect(computer.run({ do: what } as TestTask, never)).rejects.toThrow(new ComputeFailure(message));
  expect(await computer.run({ do: "double", number: 4 }, never)).toBe(8);
});

it.runIf(process.platform === "linux")("has a thread that yields, in a process that doesn't", async () => {
  const before = getPriority();
  expect(await computer.run({ do: "yield" }, never)).toBe(Math.max(7, before));
  expect(getPriority()).toBe(before);
});

it("breaks a task off that nobody wants any more", async () => {
  const stop = new AbortController();
  const hanging = computer.run({ do: "hang" }, stop.signal);
  stop.abort(new Error("Not wanted."));
  await expect(hanging).rejects.toThrow("Not wanted.");
  expect(await computer.run({ do: "double", number: 4 }, never)).toBe(8);
});

it("has its thread ready when it was told to prepare", async () => {
  computer.prepare();
  computer.prepare();
  expect(await computer.run({ do: "double", number: 4 }, never)).toBe(8);
});
