import type { Page } from "@playwright/test";
import { fillQueue } from "./fill-queue";
import { expect, expectAccessible, test } from "./fixtures";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("what the queue settled stands on the pair's own page, and is undone from its log", async ({ page }) => {
  test.slow();
  const casePath = await fillQueue(page, "Karsland, from its page");
  const headline = (await heading(page).textContent()) ?? "";
  await page.keyboard.press("c");
  await expect(page.getByRole("region", { name: "How far it is" })).toContainText("3 disputes left");

  await page.goto(casePath);
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: headline, exact: true }) });
  await expect(row).toContainText("Confirmed");
  await expect(row).toContainText(/found by Gainsay \(compare [\d.]+\), score \.\d\d/);
  await row.getByRole("link", { name: headline, exact: true }).click();

  await expect(heading(page)).toHaveText(headline);
  await expect(page.getByText(/^found by Gainsay \(compare [\d.]+\), score \.\d\d/i).first()).toBeVisible();
  const review = page.getByRole("region", { name: "Review" });
  const verdict = review.getByRole("listitem").first();
  await expect(verdict).toContainText("Olga Ownerova confirmed.");
  await expect(verdict.locator("q")).toHaveCount(0);
  await expectAccessible(page);
  await verdict.getByRole("button", { name: "Undo: confirmed by Olga Ownerova" }).click();
  await expect(verdict).toContainText("undone by Olga Ownerova");
  await expect(verdict.getByRole("button")).toHaveCount(0);
  await expect(page.getByText("Confirmed", { exact: true })).toBeHidden();

  await page.goto(`${casePath}/queue`);
  await expect(page.getByRole("region", { name: "How far it is" })).toContainText(
    "4 disputes left, 5 pairs.",
  );
  await page.getByRole("navigation", { name: "Disputes" }).getByRole("button", { name: headline }).click();
  await expect(heading(page)).toHaveText(headline);
});

test("a dismissed pair waits again when a claim's words are edited and still conflict, and its log says why", async ({
  page,
}) => {
  test.slow();
  const casePath = await fillQueue(page, "Karsland, dismissed and edited");
  const disputes = page.getByRole("navigation", { name: "Disputes" });
  const left = page.getByRole("region", { name: "How far it is" });
  await disputes.getByRole("button", { name: /^Peter Sund against Maria Lund/ }).click();
  await expect(heading(page)).toContainText("Peter Sund");
  await page.keyboard.press("d");
  await page.keyboard.press("t");
  await expect(left).toContainText("3 disputes left");

  await page.goto(casePath);
  await page.getByRole("link", { name: /^Peter Sund against Maria Lund/ }).click();
  const review = page.getByRole("region", { name: "Review" });
  await expect(review).toContainText("dismissed, different time.");
  const pair = page.url();
  await page.getByRole("link", { name: "Claim B: open and edit" }).click();
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Statement").fill("The road to Halven is closed to everybody.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();

  await expect(async () => {
    await page.goto(pair);
    await expect(review).toContainText("opened again by Gainsay", { timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await page.reload();
  await expect(page.getByRole("main")).toContainText(/○\s*Open/);
  await expect(review.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${casePath}/queue`);
  await expect(left).toContainText("4 disputes left");
});
