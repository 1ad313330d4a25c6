import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";
import { type Example, withExample } from "@/launch/test/with-example";

/** How much JavaScript a browser is sent for the side-by-side page, and what the page costs the server beside others. */
const ROUNDS = 60;

await withExample(async (example) => {
  await example.page.goto("/cases/new");
  await example.page.getByLabel("Name").fill("An empty case");
  await example.page.getByRole("button", { name: "Create case" }).click();
  await example.page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  const empty = new URL(example.page.url()).pathname.split("/").slice(0, 3).join("/");

  await reportScripts(example.context, "side by side", example.pairPath);
  await reportScripts(example.context, "an empty list of contradictions", empty);
  await reportTimes(example, {
    "side by side": example.pairPath,
    "an empty list": empty,
    "your account": "/account",
  });
});

async function reportScripts(context: BrowserContext, name: string, path: string): Promise<void> {
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    reading.push(
      response.body().then((body) => void sizes.set(response.url(), gzipSync(body, { level: 6 }).length)),
    );
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await Promise.all(reading);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript, gzipped, ${name}: ${(total / 1000).toFixed(1)} kB in ${sizes.size} files`);
  await page.close();
}

/** Asks for the pages in turn, so that whatever else the machine does falls on each alike. */
async function reportTimes({ address, context }: Example, paths: Record<string, string>): Promise<void> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const times = new Map<string, number[]>(Object.keys(paths).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + 5; round += 1) {
    for (const [name, path] of Object.entries(paths)) {
      const start = performance.now();
      const response = await fetch(address + path, { headers: { cookie }, redirect: "error" });
      await response.text();
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      if (round >= 5) times.get(name)?.push(performance.now() - start);
    }
  }
  const median = (name: string) =>
    (times.get(name) ?? []).toSorted((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
  const pair = median("side by side");
  for (const name of times.keys()) {
    console.log(
      `Server time, median of ${ROUNDS}, ${name}: ${median(name).toFixed(1)} ms, side by side is ${(pair / median(name)).toFixed(2)} times that`,
    );
  }
}
