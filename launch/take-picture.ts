import { join } from "node:path";
import { projectDir } from "./project-dir";
import { withExample } from "./test/with-example";

/** `npm run picture`: the picture in the README, taken of the example case as a new installation shows it. */
await withExample(async ({ context, pairPath }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1440, height: 1080 });
    await page.goto(pairPath);
    await page.evaluate(() => document.fonts.ready);
    const path = join(projectDir, "docs", `side-by-side-${colorScheme}.png`);
    await page.screenshot({ path });
    console.log(path);
    await page.close();
  }
});
