import { markByHand } from "./by-hand";
import { expect, expectAccessible, type Locator, type Page, test } from "./fixtures";

// The whole way of an analyst, from an empty case to a judged and annotated contradiction, without touching a mouse.

const ARTICLE = [
  "Harbour reopens, or does it",
  "By Mina Adler",
  "The harbour master said that every berth was open again on Monday. Ferries would sail as planned.",
  "A pilot of the harbour denied that any berth had opened. “We send every ship away,” the pilot said.",
].join("\n\n");

/** Goes on with Tab until something has the focus, as one does who can't see where it is yet. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const element = await target.elementHandle();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, "is not reached with Tab").toBeFocused();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("from an empty case to a judged, annotated contradiction by keyboard alone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/cases");

  await test.step("make a case", async () => {
    await tabTo(page, page.getByRole("link", { name: "New case" }));
    await press(page, "Enter");
    await tabTo(page, page.getByLabel("Name"));
    await page.keyboard.insertText("Harbour");
    await press(page, "Control+Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Harbour" })).toBeVisible();
  });

  await test.step("capture a source: its title and byline are read off", async () => {
    await tabTo(page, page.getByRole("link", { name: /^Capture|^Paste/ }).first());
    await press(page, "Enter");
    await expect(page.getByLabel("Text", { exact: true })).toBeFocused();
    await tabTo(page, page.getByLabel("Published"));
    await page.keyboard.type("14 Dec 2015");
    await expect(page.getByText("Understood: 14 December 2015")).toBeVisible();
    await tabTo(page, page.getByLabel("Text", { exact: true }));
    await page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE);
    await press(page, "ControlOrMeta+v");
    await expect(page.getByLabel("Title")).toHaveValue("Harbour reopens, or does it");
    await expect(page.getByLabel("Byline")).toHaveValue("Mina Adler");
    await press(page, "Control+Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Harbour reopens, or does it" })).toBeVisible();
  });

  const claims = page.getByRole("list", { name: "Claims" });
  await test.step("mark two claims", async () => {
    await markByHand(page);
    await press(page, "j", "j", "j");
    await expect(page.getByText("Selected: The harbour master said")).toBeAttached();
    await press(page, "m");
    await expect(page.getByRole("combobox", { name: "Speaker" })).toBeFocused();
    await page.keyboard.type("Harbour master");
    await expectAccessible(page);
    await press(page, "Enter", "Control+Enter");
    await expect(claims.getByLabel("Claim 1: Harbour master said")).toBeVisible();

    await expect(page.getByRole("article", { name: "Text of the source" })).toBeFocused();
    await press(page, "j", "j");
    await expect(page.getByText("Selected: A pilot of the harbour denied")).toBeAttached();
    await press(page, "m");
    await expect(page.getByRole("combobox", { name: "Speaker" })).toBeFocused();
    await page.keyboard.type("a pilot of the harbour");
    await press(page, "Enter", "Control+Enter");
    await expect(claims.getByLabel(/^Claim 2: Unnamed pilot of the harbour said/)).toBeVisible();
  });

  await test.step("link them, and come to them side by side", async () => {
    await press(page, "x");
    await expect(page.getByRole("combobox", { name: "The other claim" })).toBeFocused();
    await page.keyboard.type("berth");
    await press(page, "Enter");
    await expect(page.getByLabel("They conflict by")).toBeFocused();
    await press(page, "Tab");
    await page.keyboard.type("Every berth, or none.");
    await expectAccessible(page);
    await press(page, "Control+Enter");
    await expect(page.getByRole("link", { name: "Open side by side" })).toBeFocused();
    await press(page, "Enter");
    await expect(page.getByRole("article", { name: "Claim A" })).toContainText("Harbour master");
    await expect(page.getByRole("article", { name: "Claim B" })).toContainText("pilot of the harbour");
    await expect(page.getByText("Every berth, or none.")).toBeVisible();
  });

  await test.step("judge it", async () => {
    await press(page, "c");
    await page.keyboard.type("Both on the record of one day.");
    await expectAccessible(page);
    await press(page, "Control+Enter");
    const review = page.getByRole("region", { name: "Review" });
    await expect(review.getByRole("status")).toHaveText("Saved: confirmed.");
    await expect(review.getByRole("listitem").first()).toContainText("Both on the record of one day.");
  });

  await test.step("annotate it", async () => {
    await press(page, "n");
    await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
    await page.keyboard.type("Ask the ferry line which berths it used.");
    await press(page, "Control+Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByText("Ask the ferry line which berths it used.")).toBeVisible();
  });

  await test.step("find it in the list", async () => {
    await tabTo(
      page,
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Contradictions/ }),
    );
    await press(page, "Enter");
    await press(page, "/");
    await page.keyboard.type("berth");
    await press(page, "Enter");
    await expect(page.getByRole("link", { name: /^Harbour master against/ })).toBeVisible();
  });
});
