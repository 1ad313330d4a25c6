import { register } from "tsx/esm/api";

// A process that is forked doesn't inherit that its parent runs TypeScript.
register();
await import(process.argv[2]);
