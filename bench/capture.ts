import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startTestSite } from "@/e2e/site/test-site";
import { findFreePort } from "@/launch/find-free-port";
import { projectDir } from "@/launch/project-dir";
import { withExample } from "@/launch/test/with-example";
import { measureFiles, measureOthers } from "./capture/measure-files";
import { measureLinks } from "./capture/measure-links";

// What capture costs in a real installation, through its pages: from pasting a link to the source that can be read, from
// dropping 50 files to the last one, beside what the libraries take that read them; how long the server's main thread stands
// still meanwhile, and how much slower others are answered.

const stalls = await mkdtemp(join(tmpdir(), "gainsay-stalls-"));
const port = await findFreePort();
const site = await startTestSite(port);
try {
  await withExample(
    async (example) => {
      await measureLinks(example, site);
      await measureFiles(example, stalls);
      await measureOthers(example);
    },
    {
      GAINSAY_FETCH_HOSTS: `127.0.0.1:${port}`,
      GAINSAY_FETCH_PORTS: String(port),
      NODE_OPTIONS: `--import ${pathToFileURL(join(projectDir, "bench", "capture", "watch-stalls.mjs"))}`,
      BENCH_STALLS: stalls,
    },
  );
} finally {
  await site.stop();
  await rm(stalls, { recursive: true, force: true });
}
