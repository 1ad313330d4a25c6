import type { Example } from "@/launch/test/with-example";
import { quantile, watchAnswers } from "./answer-times";
import { makeFiles } from "./made-files";
import { openCase } from "./open-case";
import { readAlone } from "./read-alone";
import { takeStalls } from "./take-stalls";

const QUIET = 10_000;
const ROUNDS = 3;

/** Fifty files are dropped while somebody else reads: how long the last one takes, and what the other one notices. */
export async function measureFiles(example: Example, stallsIn: string): Promise<void> {
  const { address, pid, context, page, pairPath } = example;
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const watched = { "side by side": pairPath, "your account": "/account" };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const files = await makeFiles(context, 20 + round);
    const casePath = await openCase(page, `Fifty files, round ${round}`);
    await page.goto(`${casePath}/sources/new`);

    await takeStalls(stallsIn, pid);
    const quiet = Object.entries(watched).map(([name, path]) => ({
      name,
      end: watchAnswers(address + path, cookie),
    }));
    await new Promise((wake) => setTimeout(wake, QUIET));
    const before = new Map<string, number[]>();
    for (const { name, end } of quiet) before.set(name, await end());
    const stallsBefore = await takeStalls(stallsIn, pid);

    const busy = Object.entries(watched).map(([name, path]) => ({
      name,
      end: watchAnswers(address + path, cookie),
    }));
    const began = performance.now();
    await page.getByLabel("Files", { exact: true }).setInputFiles(files);
    await page.getByText(/^\d+ of \d+ captured/).waitFor({ timeout: 300_000 });
    const whole = performance.now() - began;
    const said = await page.getByText(/^\d+ of \d+ captured/).textContent();
    const stalls = await takeStalls(stallsIn, pid);
    const times = await Promise.all(busy.map(async ({ name, end }) => ({ name, during: await end() })));

    const start = performance.now();
    for (const file of files) await readAlone(file);
    const alone = performance.now() - start;
    const size = files.reduce((sum, { buffer }) => sum + buffer.length, 0) / 1e6;
    console.log(
      `Round ${round}, 50 files of ${size.toFixed(1)} MB dropped: ${said} after ${(whole / 1000).toFixed(1)} s; the libraries alone ` +
        `${(alone / 1000).toFixed(1)} s (${(whole / alone).toFixed(1)} times that)`,
    );
    console.log(
      `  the server's main thread stood still for ${stalls.longest.toFixed(0)} ms at most, ${stalls.p999.toFixed(0)} ms in the worst thousandth ` +
        `(while nothing was taken in: ${stallsBefore.longest.toFixed(0)} and ${stallsBefore.p999.toFixed(0)} ms)`,
    );
    for (const { name, during } of times) {
      const usual = before.get(name) ?? [];
      const [p50, p95] = [0.5, 0.95].map((part) => quantile(during, part) / quantile(usual, part));
      console.log(
        `  others' requests, ${name}: p50 ${quantile(during, 0.5).toFixed(0)} ms, ${p50?.toFixed(2)} times as slow; p95 ` +
          `${quantile(during, 0.95).toFixed(0)} ms, ${p95?.toFixed(2)} times (${usual.length} and ${during.length} asked)`,
      );
    }
  }
}
