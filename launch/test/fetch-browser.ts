import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { findBrowser } from "./find-browser";

/**
 * Makes sure that there is a browser, fetching one if need be: root on Debian installs the system's, which brings the
 * libraries that it needs; everybody else gets Playwright's. Returns whether there is one now.
 */
export function fetchBrowserIfNeeded(): boolean {
  if (findBrowser()) return true;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("Fetching a browser for the stories: apt-get install chromium.");
    runQuietly("apt-get", ["update"]);
    runQuietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    if (findBrowser()) return true;
  }
  console.log("Fetching a browser for the stories: playwright install chromium.");
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  runQuietly(process.execPath, [cli, "install", "chromium"]);
  return findBrowser() !== null;
}

function runQuietly(program: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", env });
  if (status !== 0) console.error(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim());
}
