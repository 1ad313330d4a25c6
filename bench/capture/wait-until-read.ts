import type { Page } from "@playwright/test";

/** Waits until all sources of an import whose items are on the page are read for claims: then the server is as quiet as before. */
export async function waitUntilRead(page: Page): Promise<void> {
  const links = page.getByRole("list", { name: "Items" }).locator('a[href*="/sources/"]');
  const paths = await links.evaluateAll((all) =>
    all.map((link) => /^.*\/sources\/[^/]+/.exec((link as HTMLAnchorElement).pathname)?.[0] ?? ""),
  );
  if (paths.length === 0) throw new Error("The import shows no source.");
  for (const path of new Set(paths))
    for (;;) {
      const reading = (await (await page.request.get(`${path}/extraction`)).json()) as { state: string };
      if (reading.state !== "queued" && reading.state !== "running") break;
      await new Promise((wake) => setTimeout(wake, 500));
    }
}
