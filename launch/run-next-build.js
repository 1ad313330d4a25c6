import { createRequire } from "node:module";

// Runs `next build` for as long as standard input is open, so that a build doesn't outlive a launcher that was killed: it
// would hold Next's lock on the build folder, and the next start couldn't build. Plain JavaScript, since Next hands the
// options that Node was started with on to its workers.

process.stdin.on("close", () => process.exit(1));
process.stdin.resume();
process.stdin.unref();
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
process.argv.splice(1, Number.POSITIVE_INFINITY, next, "build");
await import(next);
