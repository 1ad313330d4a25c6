import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findFreePort } from "@/launch/find-free-port";
import { findBrowser } from "./find-browser";
import { runGainsay } from "./run-gainsay";

/** A real, new installation with its example case, and a browser whose owner is signed in. */
export type Example = {
  address: string;
  /** The number of the process that serves its pages. */
  pid: number;
  context: BrowserContext;
  page: Page;
  /** The path of the example case, "/cases/…". */
  casePath: string;
  /** The path of its contradiction between the general and the aide. */
  pairPath: string;
};

const OWNER = { name: "Ana Petrova", email: "ana@example.org", password: "a password for a picture" };

/**
 * Starts an installation in a folder of its own, does something with it, and removes it. For the picture and the benches.
 *
 * @param env what the installation is told besides.
 */
export async function withExample(
  work: (example: Example) => Promise<void>,
  env: Record<string, string> = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gainsay-example-"));
  const port = String(await findFreePort());
  const gainsay = await runGainsay({ ...env, GAINSAY_DATA_DIR: folder, PORT: port });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: findBrowser() ?? undefined,
      args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    });
    const context = await browser.newContext({
      baseURL: gainsay.address,
      locale: "en-GB",
      timezoneId: "UTC",
    });
    const page = await context.newPage();
    await signUp(page);
    const casePath = await linkTo(page, "Syria talks, December 2015");
    await page.goto(casePath);
    const pairPath = await linkTo(page, "Does Russia arm the Free Syrian Army?");
    const pid = gainsay.process.pid ?? 0;
    await work({ address: gainsay.address, pid, context, page, casePath, pairPath });
  } finally {
    await browser?.close();
    gainsay.process.kill("SIGTERM");
    await gainsay.ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function signUp(page: Page): Promise<void> {
  await page.goto("/first-start");
  await page.getByLabel("Name").fill(OWNER.name);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Create" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/first-start"));
  await page.goto("/cases");
}

async function linkTo(page: Page, name: string): Promise<string> {
  const href = await page.getByRole("main").getByRole("link", { name }).first().getAttribute("href");
  if (!href) throw new Error(`No link to “${name}” on ${page.url()}`);
  return href;
}
