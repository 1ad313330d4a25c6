import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@/launch/find-free-port";
import { runGainsay } from "./run-gainsay";

/**
 * Builds and starts one real, empty installation for all stories, and tells them where it is: E2E_BASE_URL, and E2E_DATA_DIR
 * for those that look at files or use the command line. With E2E_BASE_URL set already, that server is used as it is.
 */
export default async function startInstallation(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return async () => undefined;
  const folder = await mkdtemp(join(tmpdir(), "gainsay-stories-"));
  const sitePorts = [await findFreePort(), await findFreePort()];
  const gainsay = await runGainsay({
    // A site of a story's own, one for each worker: see e2e/site.
    GAINSAY_FETCH_HOSTS: sitePorts.map((port) => `127.0.0.1:${port}`).join(),
    GAINSAY_DATA_DIR: folder,
    GAINSAY_DIST_DIR: ".next-test",
    PORT: String(await findFreePort()),
  });
  process.env.E2E_BASE_URL = gainsay.address;
  process.env.E2E_DATA_DIR = folder;
  process.env.E2E_SITE_PORTS = sitePorts.join();
  return async () => {
    gainsay.process.kill("SIGTERM");
    await gainsay.ended;
    await rm(folder, { recursive: true, force: true });
  };
}
