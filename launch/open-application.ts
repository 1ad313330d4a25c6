import { createRequire } from "node:module";
import type nextServer from "next";
import type { Settings } from "@/lib/settings/read-settings";
import { projectDir } from "./project-dir";
import type { Stop } from "./stop-list";
import type { WebServer } from "./web-server";

export type Mode = "development" | "production";

/**
 * Prepares Next for a mode in this process, hands it the requests of a web server, and waits until the address really
 * answers. Returns how to stop it: the web server is closed first, so that a request that is under way has all that it
 * needs until it is answered.
 */
export async function openApplication(mode: Mode, settings: Settings, server: WebServer): Promise<Stop> {
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
  return async (hurried) => {
    await server.close(hurried);
    await application.close();
    const { disconnect } = await import("@/lib/db/client");
    await disconnect();
  };
}

async function answers(address: string): Promise<void> {
  const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(120_000) });
  await response.arrayBuffer();
}
