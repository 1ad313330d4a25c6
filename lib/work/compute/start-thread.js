import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread doesn't inherit that its process runs TypeScript.
register();
await import(workerData.script);
