import type { Example } from "@/launch/test/with-example";
import { quantile, watchAnswers } from "./answer-times";
import { type MadeFile, makeFiles } from "./made-files";
import { openCase } from "./open-case";
import { readAlone } from "./read-alone";
import { takeStalls } from "./take-stalls";
import { waitUntilRead } from "./wait-until-read";

const QUIET = 10_000;
const ROUNDS = 2;

/** Fifty files are dropped: how long the last one takes, and how long the server's main thread stands still at most. */
export async function measureFiles(example: Example, stallsIn: string): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const files = await makeFiles(example.context, 20 + round);
    await openNew(example, `Fifty files, round ${round}`);
    await takeStalls(stallsIn, example.pid);
    await new Promise((wake) => setTimeout(wake, QUIET));
    const quiet = await takeStalls(stallsIn, example.pid);
    const { whole, said } = await drop(example, files);
    const stalls = await takeStalls(stallsIn, example.pid);
    const began = performance.now();
    await waitUntilRead(example.page);
    const reading = performance.now() - began;
    const start = performance.now();
    for (const file of files) await readAlone(file);
    const alone = performance.now() - start;
    const size = files.reduce((sum, { buffer }) => sum + buffer.length, 0) / 1e6;
    console.log(
      `Round ${round}, 50 files of ${size.toFixed(1)} MB dropped: ${said} after ${seconds(whole)} s; the libraries alone ${seconds(alone)} s ` +
        `(${(whole / alone).toFixed(1)} times that); read for claims ${seconds(reading)} s later`,
    );
    console.log(
      `  the server's main thread stood still for ${stalls.longest.toFixed(0)} ms at most, ${stalls.p999.toFixed(0)} ms in the worst thousandth ` +
        `of looks (while nobody did anything: ${quiet.longest.toFixed(0)} and ${quiet.p999.toFixed(0)} ms)`,
    );
  }
}

/** The same while somebody else opens pages: how much slower these come. */
export async function measureOthers(example: Example): Promise<void> {
  const { address, context, pairPath } = example;
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const [name, path] of Object.entries({ "side by side": pairPath, "your account": "/account" }))
    for (let round = 1; round <= ROUNDS; round += 1) {
      const files = await makeFiles(context, 40 + round + path.length);
      await openNew(example, `Fifty files, ${name}, round ${round}`);
      const endQuiet = watchAnswers(address + path, cookie);
      await new Promise((wake) => setTimeout(wake, QUIET));
      const usual = await endQuiet();
      const endBusy = watchAnswers(address + path, cookie);
      const { whole } = await drop(example, files);
      const during = await endBusy();
      const ratio = (part: number) => (quantile(during, part) / quantile(usual, part)).toFixed(2);
      console.log(
        `Others' requests, ${name}, round ${round}: p50 ${quantile(during, 0.5).toFixed(0)} ms, ${ratio(0.5)} times as slow; p95 ` +
          `${quantile(during, 0.95).toFixed(0)} ms, ${ratio(0.95)} times (asked ${usual.length} and ${during.length} times); the files took ${seconds(whole)} s`,
      );
      await waitUntilRead(example.page);
    }
}

async function openNew({ page }: Example, name: string): Promise<void> {
  const casePath = await openCase(page, name);
  await page.goto(`${casePath}/sources/new`);
}

async function drop({ page }: Example, files: MadeFile[]): Promise<{ whole: number; said: string }> {
  const began = performance.now();
  await page.getByLabel("Files", { exact: true }).setInputFiles(files);
  const end = page.getByText(/^\d+ of \d+ captured/);
  await end.waitFor({ timeout: 300_000 });
  return { whole: performance.now() - began, said: (await end.textContent()) ?? "" };
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);
