import { createRequire } from "node:module";
import type nextServer from "next";
import type { Settings } from "@/lib/settings/read-settings";
import { projectDir } from "./project-dir";
import type { WebServer } from "./web-server";

export type Mode = "development" | "production";

/**
 * Prepares Next for a mode in this process, hands it the requests of a web server, and waits until the address really
 * answers. Returns how to stop it.
 */
export async function openApplication(
  mode: Mode,
  settings: Settings,
  server: WebServer,
): Promise<() => Promise<void>> {
  // Loaded late, since Next looks at NODE_ENV when it is loaded.
  const next = createRequire(import.meta.url)("next") as typeof nextServer;
  const application = next({
    dev: mode === "development",
    dir: projectDir,
    hostname: settings.host,
    port: settings.port,
    quiet: mode === "production",
  });
  await application.prepare();
  server.open(application.getRequestHandler());
  await answers(server.address);
  return async () => {
    await application.close();
    const { disconnect } = await import("@/lib/db/client");
    await disconnect();
  };
}

async function answers(address: string): Promise<void> {
  const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(120_000) });
  await response.arrayBuffer();
}
