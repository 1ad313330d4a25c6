import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

// Loaded into the server before anything else: at SIGUSR2 it writes down for how long its main thread stood still since the last
// time, in milliseconds, and begins anew. What the clock takes between two looks (its resolution) is no standing still.

const RESOLUTION = 1;

if (isMainThread && process.env.BENCH_STALLS) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  process.on("SIGUSR2", () => {
    const ms = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
    const told = {
      longest: ms(delays.max),
      p999: ms(delays.percentile(99.9)),
      p99: ms(delays.percentile(99)),
      looks: delays.count,
    };
    delays.reset();
    writeFileSync(join(process.env.BENCH_STALLS, `${process.pid}.json`), JSON.stringify(told));
  });
}
