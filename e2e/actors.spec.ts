import { captureBridge } from "./capture-bridge";
import { expect, expectAccessible, test } from "./fixtures";

test("two names of one actor are merged, and taken apart again, with every claim", async ({ page }) => {
  const { casePath } = await captureBridge(page, "One or two");
  await page.goto(`${casePath}/actors`);
  await page.getByRole("link", { name: "Rita Rail" }).click();
  await expect(page.getByRole("heading", { name: "1 claim" })).toBeVisible();
  await page.getByRole("button", { name: "Merge…" }).click();
  await expectAccessible(page);
  await page.getByLabel("Actor").selectOption({ label: "Max Mayor" });
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByText("Its claims stand with Max Mayor")).toBeVisible();

  await page.getByRole("link", { name: "Max Mayor" }).click();
  await expect(page.getByRole("heading", { name: "2 claims" })).toBeVisible();
  await expect(page.getByText("also Rita Rail")).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "Undo the merge" }).click();
  await expect(page.getByRole("heading", { name: "1 claim" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Merge…" })).toBeVisible();
});
