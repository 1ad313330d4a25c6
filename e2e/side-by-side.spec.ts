import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { captureBridge } from "./capture-bridge";
import { expect, expectAccessible, test } from "./fixtures";

/** Links the claim in hand with the one that these words find, by keyboard alone, and opens the pair. */
async function linkWith(page: Page, words: string, why: string): Promise<void> {
  await page.keyboard.press("x");
  await expect(page.getByRole("combobox", { name: "The other claim" })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("They conflict by")).toBeFocused();
  await page.keyboard.type("Neg");
  await page.keyboard.press("Tab");
  await page.keyboard.type(why);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: "Open side by side" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/contradictions\/[0-9a-f-]{36}/);
}

const sideA = (page: Page) => page.getByRole("article", { name: "Claim A" });
const log = (page: Page) => page.getByRole("region", { name: "Review" }).getByRole("listitem");

test("two claims are linked, marked and judged by keyboard, and what is edited later is said", async ({
  page,
}) => {
  test.slow();
  const { casePath, reader } = await captureBridge(page, "Side by side");
  await linkWith(page, "Rita", "Trains cross it, or they don't.");

  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText(/^Rita Rail against Max Mayor: Forty trains a day/);
  await expect(page.getByText("Negation", { exact: true })).toBeVisible();
  await expect(page.getByText("1 source, 1 origin")).toBeVisible();
  await expect(page.getByText("Trains cross it, or they don't.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Source of claim B" }).locator("mark")).toBeInViewport();

  await test.step("words that conflict are marked with arrows, and unmarked", async () => {
    await page.keyboard.press("m");
    await expect(page.getByRole("listbox", { name: "Words of quote A" })).toBeFocused();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    await expect(sideA(page).getByText("Marks saved.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(
      sideA(page)
        .locator("mark")
        .filter({ hasText: /^Forty trains$/ }),
    ).toBeVisible();
    await expect(
      page.getByRole("heading", { level: 1, name: "Rita Rail against Max Mayor: “Forty trains”" }),
    ).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(
      sideA(page)
        .locator("mark")
        .filter({ hasText: /^trains$/ }),
    ).toBeVisible();
  });

  await test.step("words selected with the mouse are marked by the button", async () => {
    const sideB = page.getByRole("article", { name: "Claim B" });
    await sideB.getByRole("blockquote").dblclick({ position: { x: 40, y: 12 } });
    await sideB.getByRole("button", { name: "Mark words of B" }).click();
    await expect(sideB.getByText("Marks saved.")).toBeVisible();
    await expect(sideB.getByRole("blockquote").locator("mark")).toHaveText("train");
  });

  await test.step("each verdict takes a line why, and a dismissal its reason", async () => {
    await page.keyboard.press("c");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "Write in a few words why" })).toBeVisible();
    await expect(page.getByLabel("Why it stands")).toBeFocused();
    await page.keyboard.type("Both on the record.");
    await page.keyboard.press("Enter");
    await expect(log(page).first()).toContainText("confirmed. Both on the record.");
    await expect(page.getByText("✓Confirmed")).toBeVisible();

    await page.keyboard.press("o");
    await page.keyboard.type("Which spring?");
    await page.keyboard.press("Enter");
    await expect(log(page).first()).toContainText("undecided. Which spring?");

    await page.keyboard.press("d");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Only freight since spring.");
    await page.keyboard.press("Enter");
    await expect(log(page).first()).toContainText("dismissed, different scope. Only freight since spring.");
    await expect(log(page)).toHaveCount(4);
    await expect(page.getByText("✕Dismissed")).toBeVisible();
  });

  await test.step("headline and reasons are edited", async () => {
    await page.keyboard.press("e");
    await page.getByLabel("Headline").fill("Do trains cross the bridge?");
    await page.getByLabel("But note").fill("The mayor may mean passenger trains.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Do trains cross the bridge?" })).toBeVisible();
    await expect(page.getByText("The mayor may mean passenger trains.")).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
  await expectAccessible(page);
  const pair = page.url();

  await test.step("an edit of a claim is said at the verdict", async () => {
    await sideA(page).getByRole("link", { name: "Lowen bridge" }).click();
    await page.waitForURL((url) => url.pathname === reader);
    const card = page.getByLabel(/^Claim \d+: Rita Rail/);
    await expect(page.getByRole("article", { name: "Text of the source" })).toHaveAttribute(
      "aria-busy",
      "false",
    );
    await card.getByText("Forty trains").first().click();
    await card.getByRole("link", { name: "Open", exact: true }).click();
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByLabel("Statement").fill("Freight trains cross the bridge at Lowen.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByText("Freight trains cross the bridge at Lowen.").first()).toBeVisible();
    await page.goto(pair);
    await expect(page.getByRole("link", { name: "Edited since this verdict" })).toBeVisible();
    await expect(log(page).first()).toContainText("A: statement, was: Forty trains a day");
  });

  await test.step("the list finds it by words and state, and hands it out as CSV", async () => {
    await page.goto(casePath);
    const search = page.getByRole("searchbox", { name: "Search" });
    // The key acts as soon as the page is at work, which is a moment after it is seen.
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(search).toBeFocused({ timeout: 500 });
    }).toPass();
    await search.fill("freight");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /^Dismissed 1/ }).click();
    await page.waitForURL(/state=dismissed/);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toBe("side-by-side-contradictions.csv");
    const csv = await readFile(await (await download).path(), "utf8");
    expect(Papa.parse<Record<string, string>>(csv, { header: true }).data[0]?.link).toBe(pair);
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: "Do trains cross the bridge?" })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Do trains cross the bridge?" })).toBeVisible();
  });

  await test.step("the same pair again leads to the one that stands", async () => {
    await page.goto(reader);
    const card = page.getByLabel(/^Claim \d+: Rita Rail/);
    await expect(page.getByRole("article", { name: "Text of the source" })).toHaveAttribute(
      "aria-busy",
      "false",
    );
    await card.focus();
    await card.getByRole("button", { name: /^Link/ }).click();
    await page
      .getByRole("listbox", { name: "Claims" })
      .getByRole("option", { name: /Max Mayor/ })
      .click();
    await page.keyboard.press("Control+Enter");
    const told = page.getByRole("dialog").getByRole("alert");
    await expect(told).toContainText("linked already");
    await told.getByRole("link", { name: "Open side by side" }).click();
    await page.waitForURL(pair);
  });
});
