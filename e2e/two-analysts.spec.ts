import type { Page } from "@playwright/test";
import { expect, expectAccessible, OWNER_STATE, test } from "./fixtures";
import { newAnalyst } from "./new-analyst";
import { openExample, openExampleCase } from "./open-example";

/** Begins to edit the annotation of these words, and answers with the field. */
async function beginToEdit(page: Page, words: string) {
  const note = page.getByRole("article").filter({ hasText: words });
  await note.getByRole("button", { name: "Edit your annotation" }).click();
  return page.getByLabel("Your annotation", { exact: true });
}

test("of two windows that edit one annotation, the second is told, loses no word and can save on top", async ({
  page,
  browser,
}) => {
  await openExample(page, "Thirty-four signatures in Riyadh, or twenty-eight?");
  await page.getByLabel("Write an annotation").fill("Who kept the paper?");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").filter({ hasText: "Who kept the paper?" })).toBeVisible();
  const context = await browser.newContext({ storageState: OWNER_STATE });
  const second = await context.newPage();
  await second.goto(page.url());

  const mine = await beginToEdit(page, "Who kept the paper?");
  const theirs = await beginToEdit(second, "Who kept the paper?");
  await mine.fill("Who kept the signed paper?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeHidden();
  await expect(page.getByRole("article").filter({ hasText: "Who kept the signed paper?" })).toBeVisible();

  await theirs.fill("Who has the paper now?");
  await second.keyboard.press("Control+Enter");
  await expect(second.getByRole("alert").filter({ hasText: "changed while you were writing" })).toBeVisible();
  await expect(second.getByRole("figure")).toContainText("Who kept the signed paper?");
  await expect(second.getByLabel("Your words")).toHaveValue("Who has the paper now?");
  await expectAccessible(second);
  await second.getByRole("button", { name: "Save mine" }).click();
  const saved = second.getByRole("article").filter({ hasText: "Who has the paper now?" });
  await saved.getByText("2 earlier versions").click();
  await expect(saved.getByText("Who kept the signed paper?")).toBeVisible();
  await context.close();
});

test("of two analysts who edit one claim, the second is told, loses no word and can save on top", async ({
  page,
  browser,
}) => {
  const { desk, email } = await newAnalyst(page, browser, "Nils Berg");
  await openExampleCase(page);
  const path = new URL(page.url()).pathname;
  await page.goto(`${path}/members`);
  await page.getByRole("combobox", { name: "Account" }).selectOption({ label: `Nils Berg (${email})` });
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("button", { name: "Remove Nils Berg from the case" })).toBeVisible();

  await page.goto(`${path}/claims`);
  await page
    .getByRole("link", { name: /Two lists|A list of terrorist groups/ })
    .first()
    .click();
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  await desk.goto(page.url());
  for (const one of [page, desk]) await one.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Statement").fill("Two lists have to be ready before ministers meet.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Two lists have to be ready" })).toBeVisible();

  await desk.getByLabel("Statement").fill("Ministers meet only once two lists are ready.");
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByRole("alert").filter({ hasText: "has changed this claim" })).toBeVisible();
  await expect(desk.getByLabel("Statement")).toHaveValue("Ministers meet only once two lists are ready.");
  await expect(desk.getByRole("cell", { name: "Two lists have to be ready" })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Save mine on top" }).click();
  await expect(desk.getByRole("heading", { name: "Ministers meet only once" })).toBeVisible();
  await desk.context().close();
});
