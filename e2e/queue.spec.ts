import type { Page } from "@playwright/test";
import { fillQueue } from "./fill-queue";
import { createCase, expect, expectAccessible, test } from "./fixtures";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const headline = async (page: Page) => (await heading(page).textContent()) ?? "";
const status = (page: Page) => page.getByRole("main").getByRole("status").first();
const left = (page: Page) => page.getByRole("region", { name: "How far it is" });
const disputes = (page: Page) => page.getByRole("navigation", { name: "Disputes" });
const alsoIn = (page: Page) => page.getByRole("region", { name: /^Also in this dispute/ });

/** Goes to the dispute about the deliveries, the one with two pairs. */
async function openDeliveries(page: Page): Promise<void> {
  await disputes(page)
    .getByRole("button", { name: /2 pairs/ })
    .click();
  await expect(alsoIn(page)).toBeVisible();
}

test.beforeEach(() => test.slow());

test("three disputes by keyboard: confirm, dismiss with a reason's key, skip, and back with undo", async ({
  page,
}) => {
  await fillQueue(page, "Karsland, by keys");
  const first = await headline(page);
  const why = page.getByRole("main").getByRole("definition").first();
  await expect(why).toContainText("different numbers for the same thing");
  await expect(
    page.getByRole("article", { name: "Claim A" }).locator("blockquote mark").first(),
  ).toBeVisible();

  await page.keyboard.press("c");
  await expect(status(page)).toContainText("Confirmed: 1 pair. Next: ");
  const second = await headline(page);
  expect(second).not.toBe(first);
  await expect(status(page)).toContainText(second);
  await expect(heading(page).locator("span")).toBeFocused();
  await expect(left(page)).toContainText("3 disputes left");
  await expect(left(page)).toContainText("1 settled today");
  await expect(left(page)).toContainText("1 of 1 that were settled are confirmed");

  // A dismissal asks for its reason; the same key twice dismisses nothing, and Escape goes back.
  await page.keyboard.press("d");
  const reasons = page.getByRole("group", { name: "Why it is no contradiction" });
  await expect(reasons.getByRole("button", { name: /^Different time/ })).toBeFocused();
  await page.keyboard.press("d");
  await expect(reasons).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(reasons).toBeHidden();
  await expect(page.getByRole("button", { name: "Dismiss…" })).toBeFocused();
  await expect(heading(page)).toHaveText(second);
  await page.keyboard.press("d");
  await page.keyboard.press("s");
  await expect(status(page)).toContainText("Dismissed, different scope: 1 pair.");
  await expect(heading(page)).not.toHaveText(second);
  const third = await headline(page);
  await page.keyboard.press("s");
  await expect(heading(page)).not.toHaveText(third);
  await expect(left(page)).toContainText("disputes left, 3 pairs");

  await page.keyboard.press("u");
  await expect(heading(page)).toHaveText(second);
  await expect(status(page)).toContainText("Taken back: 1 pair waits again.");
  await page.keyboard.press("u");
  await expect(heading(page)).toHaveText(first);
  await expect(left(page)).toContainText("4 disputes left");
  await page.reload();
  await expect(heading(page)).toHaveText(first);
  await expect(left(page)).toContainText("Nothing settled today");
});

test("keys that come faster than the server answers lose nothing", async ({ page }) => {
  await fillQueue(page, "Karsland, in haste");
  const first = await headline(page);
  for (const key of ["c", "c", "d", "t"]) await page.keyboard.press(key);
  await expect(status(page)).toContainText("Dismissed, different time: 1 pair.");
  for (const key of ["u", "u", "u"]) await page.keyboard.press(key);
  await expect(heading(page)).toHaveText(first);
  await expect(disputes(page).getByRole("listitem")).toHaveCount(4);
  await expect(page.getByRole("complementary", { name: "What waits" })).toHaveAttribute("aria-busy", "false");
  await page.reload();
  await expect(heading(page)).toHaveText(first);
  await expect(left(page)).toContainText("4 disputes left, 5 pairs.");
  await expect(left(page)).toContainText("Nothing settled today");
});

test("all pairs of a dispute with one verdict, and what was settled with its undo", async ({ page }) => {
  const casePath = await fillQueue(page, "Karsland, a whole dispute");
  await openDeliveries(page);
  const other = alsoIn(page).getByRole("button", { name: /Aron Vesk/ });
  await other.click();
  await expect(other).toHaveAttribute("aria-expanded", "true");
  await expect(alsoIn(page).getByRole("article", { name: "Claim B" })).toContainText("received any mortars");
  await expectAccessible(page);

  const whole = page.getByRole("button", { name: "All 2 pairs of the dispute" });
  await expect(whole).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("w");
  await expect(whole).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("o");
  await expect(status(page)).toContainText("Left undecided: 2 pairs.");
  await expect(left(page)).toContainText("3 disputes left, 3 pairs.");

  await left(page).getByRole("link", { name: "What was settled" }).click();
  const decision = page.getByRole("list", { name: "Decisions" }).getByRole("listitem").first();
  await expect(decision).toContainText("and 1 more pair");
  await expect(decision).toContainText("Left undecided by Olga Ownerova");
  await expectAccessible(page);
  await decision.getByRole("link", { name: "and 1 more pair" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "2 pairs decided at once" })).toBeVisible();
  const pairs = page.getByRole("list", { name: "Pairs of this decision" }).getByRole("listitem");
  await expect(pairs).toHaveCount(2);
  await expect(pairs.filter({ hasText: "received any mortars" })).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Settled" }).click();
  await decision.getByRole("button", { name: /^Undo/ }).click();
  await expect(decision).toContainText("undone by Olga Ownerova");
  await page.goto(`${casePath}/queue`);
  await expect(left(page)).toContainText("4 disputes left, 5 pairs.");
});

test("one pair of a dispute leaves the others, and another pair can be made the one to judge", async ({
  page,
}) => {
  await fillQueue(page, "Karsland, one pair");
  await openDeliveries(page);
  await alsoIn(page)
    .getByRole("button", { name: /Aron Vesk/ })
    .click();
  await alsoIn(page).getByRole("button", { name: "Judge this pair" }).click();
  await expect(heading(page)).toContainText("Aron Vesk");
  await page.keyboard.press("e");
  await page.waitForURL(/\/contradictions\/[0-9a-f-]{36}$/);
  await page.goBack();
  await expect(heading(page)).toContainText("Aron Vesk");
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(status(page)).toContainText("Confirmed: 1 pair.");
  await expect(alsoIn(page)).toBeHidden();
  await expect(left(page)).toContainText("4 disputes left, 4 pairs.");
});

test("filters stand in the address; what they leave is dismissed at once, and taken back at once", async ({
  page,
}) => {
  const casePath = await fillQueue(page, "Karsland, by filter");
  await page.getByText("Filter", { exact: true }).click();
  await page.getByLabel("Basis").selectOption("Denial");
  await page.getByRole("button", { name: "Apply filter" }).click();
  await expect(page).toHaveURL(/basis=denial/);
  await expect(left(page)).toContainText("1 dispute left under this filter, 2 pairs.");

  await expect(alsoIn(page)).toHaveAccessibleName(/under this filter/);
  await expect(page.getByRole("button", { name: "All 2 pairs that match" })).toBeVisible();
  await page.getByRole("button", { name: "Dismiss all 2 that match…" }).click();
  const dialog = page.getByRole("dialog", { name: "Dismiss 2 pairs of 1 dispute?" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Dismiss 2 pairs" }).click();
  await expect(dialog.getByRole("group")).toHaveAccessibleDescription(/Choose why/);
  await dialog.getByLabel(/^Superseded/).check();
  await dialog.getByLabel("Note").fill("The ministry withdrew its statement.");
  await dialog.getByRole("button", { name: "Dismiss 2 pairs" }).click();
  await expect(status(page)).toContainText("Dismissed, superseded: 2 pairs.");
  await expect(page.getByText("Nothing that waits matches")).toBeVisible();
  await page.getByRole("button", { name: "Undo this" }).click();
  await expect(status(page)).toContainText("Taken back: 2 pairs wait again.");
  await expect(left(page)).toContainText("1 dispute left under this filter");

  await page.getByRole("link", { name: "Drop the filter: Denial" }).click();
  await expect(left(page)).toContainText("4 disputes left");
  await page.goto(`${casePath}/queue?relation=same-actor`);
  await expect(page.getByText("Nothing that waits matches")).toBeVisible();
  await page.getByRole("link", { name: "Clear the filter" }).click();
  await expect(left(page)).toContainText("4 disputes left, 5 pairs.");
});

test("a verdict that can't be saved comes back with its note", async ({ page }) => {
  await fillQueue(page, "Karsland, refused");
  const first = await headline(page);
  await page.keyboard.press("n");
  const note = page.getByLabel("Note", { exact: true });
  await expect(note).toBeFocused();
  await note.fill("Both count the market, not the hospital.");
  await page.route("**/queue*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Gainsay could not be reached.")).toBeVisible();
  await expect(status(page)).toContainText("Not saved: confirmed. The dispute is back.");
  await expect(heading(page)).toHaveText(first);
  await expect(note).toHaveValue("Both count the market, not the hospital.");

  await page.unrouteAll();
  await page.reload();
  await expect(note).toHaveValue("Both count the market, not the hospital.");
  await note.press("Control+Enter");
  await expect(status(page)).toContainText("Confirmed: 1 pair.");
  await left(page).getByRole("link", { name: "What was settled" }).click();
  await expect(page.getByRole("list", { name: "Decisions" })).toContainText("Both count the market");
});

test("an empty queue says why it is empty, before the work and after it", async ({ page }) => {
  const casePath = await createCase(page, "Karsland, nothing yet");
  await page.goto(`${casePath}/queue`);
  await expect(page.getByText("No conflict found yet")).toBeVisible();
  await expectAccessible(page);

  await fillQueue(page, "Karsland, all of it");
  for (let count = 3; count >= 0; count -= 1) {
    const whole = page.getByRole("button", { name: /^All \d+ pairs/ });
    if (await whole.isVisible()) await whole.click();
    await page.keyboard.press("c");
    await expect(left(page)).toContainText(`${count} dispute`);
  }
  await expect(page.getByText("All settled")).toBeVisible();
  await expect(page.getByText("5 pairs settled today, all by you.")).toBeVisible();
  await expect(status(page)).toContainText("Nothing is left here.");
  await expectAccessible(page);
});

test("the queue on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fillQueue(page, "Karsland, on a phone");
  await openDeliveries(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(390);
  await page.getByRole("button", { name: "Dismiss…" }).click();
  const reasons = page.getByRole("group", { name: "Why it is no contradiction" });
  await expect(reasons.getByRole("button", { name: /^Hedged/ })).toBeInViewport();
  await expectAccessible(page);
  await reasons.getByRole("button", { name: /^Hedged/ }).click();
  await expect(status(page)).toContainText("Dismissed, hedged: 1 pair.");
});
