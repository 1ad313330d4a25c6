import { afterEach, vi } from "vitest";
import { Computer } from "@/lib/work/compute/computer";
import type { WorkComputer } from "@/lib/work/compute/work-computer";
import { type HostOptions, startWorkHost, type WorkHost } from "@/lib/work/work-host";

// Every host loads what reads texts, which takes seconds where many tests run at once.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** For tests: for how long, and how often, to look for what a host does in the end. */
export const SOON = { timeout: 40_000, interval: 25 };

/** For tests: a computer that fails at texts that begin with EXIT or HANG, gives what nobody can record for ODD, and reads all others. */
export function createFaultyComputer(): WorkComputer {
  const script = new URL("./test-faulty-thread.ts", import.meta.url);
  return new Computer(script, { time: () => 60_000, memory: 1024, idle: 60_000 });
}

const hosts: WorkHost[] = [];

/** For tests: a host on the test's database, which is stopped when the test is over. */
export async function startTestHost(options: Partial<HostOptions> = {}): Promise<WorkHost> {
  const url = process.env.DATABASE_URL ?? "";
  const host = await startWorkHost({
    url,
    alone: false,
    lanes: 1,
    recompare: false,
    createComputer: createFaultyComputer,
    ...options,
  });
  hosts.push(host);
  return host;
}

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.stop()));
});
