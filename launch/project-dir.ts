import { fileURLToPath } from "node:url";

/** The folder of this installation: where package.json lies. Absolute, without a slash at the end. */
export const projectDir = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
