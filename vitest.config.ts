import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
const notTests = ["node_modules/**", ".next*/**", "e2e/**"];

// Timeouts are ceilings for a loaded machine: nothing takes that long unless it is broken.
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...notTests, "**/*.db.test.ts"],
          setupFiles: ["launch/test/seed-properties.ts"],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: notTests,
          globalSetup: ["launch/test/start-test-database.ts"],
          setupFiles: ["launch/test/use-own-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
