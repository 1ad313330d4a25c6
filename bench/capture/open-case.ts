import type { Page } from "@playwright/test";

/** Creates an empty case, as an analyst does it, and answers with its path, "/cases/…". */
export async function openCase(page: Page, name: string): Promise<string> {
  await page.goto("/cases/new");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create case" }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}
