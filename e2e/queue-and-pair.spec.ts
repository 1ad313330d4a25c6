import { fillQueue } from "./fill-queue";
import { expect, expectAccessible, test } from "./fixtures";

test("what the queue settled stands on the pair's own page, and is undone from its log", async ({ page }) => {
  test.slow();
  const casePath = await fillQueue(page, "Karsland, from its page");
  const heading = page.getByRole("heading", { level: 1 });
  const headline = (await heading.textContent()) ?? "";
  await page.keyboard.press("c");
  await expect(page.getByRole("region", { name: "How far it is" })).toContainText("3 disputes left");

  await page.goto(casePath);
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: headline, exact: true }) });
  await expect(row).toContainText("Confirmed");
  await expect(row).toContainText(/found by Gainsay \(compare [\d.]+\), score \.\d\d/);
  await row.getByRole("link", { name: headline, exact: true }).click();

  await expect(heading).toHaveText(headline);
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
  await expect(heading).toHaveText(headline);
});
