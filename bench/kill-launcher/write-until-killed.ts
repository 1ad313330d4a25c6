import { captureSource } from "@/lib/sources/capture-source";
import { createBenchCase, expectOk } from "./bench-case";

// Writes sources through the application's use cases, in several hands at once, and prints the id of each as soon as it is
// acknowledged. Ends when the database is gone. See ../kill-launcher.ts.

const HANDS = 3;

const { owner, caseId } = await createBenchCase();
const run = process.argv[2] ?? "0";
await Promise.all(
  Array.from({ length: HANDS }, async (_, hand) => {
    for (let number = 0; ; number++) {
      const text = `Run ${run}, hand ${hand}, text ${number}. The ministry said the talks would go on.`;
      const { sourceId } = expectOk(await captureSource(owner, caseId, { text }));
      process.stdout.write(`${sourceId}\n`);
    }
  }),
).catch(() => process.exit(0));
