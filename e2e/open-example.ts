import { expect, type Page } from "@playwright/test";

/** Opens the list of the example case's contradictions. */
export async function openExampleCase(page: Page): Promise<void> {
  await page.goto("/cases");
  await page
    .getByRole("link", { name: /Syria talks, December 2015/ })
    .first()
    .click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
}

/** Opens one contradiction of the example case. */
export async function openExample(page: Page, headline: string): Promise<void> {
  await openExampleCase(page);
  await page.getByRole("link", { name: headline }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
}
