import { defineConfig } from "@playwright/test";
import { findBrowser } from "./launch/test/find-browser";

// The stories share one installation: the first makes the owner's account, which the others sign in with.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./launch/test/start-installation.ts",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Ceilings for a loaded machine: nothing waits that long unless it is broken.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/stories.json" }]],
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        "--disable-background-networking",
        // Chromium has no sandbox for root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "first start", testMatch: "first-start.spec.ts" },
    { name: "stories", testIgnore: "first-start.spec.ts", dependencies: ["first start"] },
  ],
});
