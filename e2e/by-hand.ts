import { expect, type Page } from "@playwright/test";

/** The text of a reader, once it listens, and once its source is read for claims. */
export async function readToEnd(page: Page): Promise<void> {
  const text = page.getByRole("article", { name: "Text of the source" });
  await expect(text).toHaveAttribute("aria-busy", "false");
  // Other stories may have long texts read at the same time.
  const status = page.getByRole("status", { name: "Reading for claims" });
  await expect(status).toContainText(/^Read (for|again)|^This /, { timeout: 30_000 });
}

/** For stories that mark claims by hand: rejects what was proposed, with its key, and goes back to the text. */
export async function markByHand(page: Page): Promise<void> {
  await readToEnd(page);
  const suggested = page.getByRole("list", { name: "Claims" }).getByLabel(/^Claim \d+, suggested:/);
  const found = await suggested.count();
  if (found === 0) return;
  await expect(suggested.first()).toHaveAttribute("aria-current", "true");
  for (let left = found - 1; left >= 0; left -= 1) {
    await page.keyboard.press("r");
    await expect(suggested).toHaveCount(left);
  }
  await expect(page.getByRole("region", { name: "Settling" })).toHaveAttribute("aria-busy", "false");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("article", { name: "Text of the source" })).toBeFocused();
}
