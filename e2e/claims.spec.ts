import type { Locator, Page, Route } from "@playwright/test";
import { markByHand } from "./by-hand";
import { captureSource, createCase, expect, expectAccessible, OWNER_STATE, test } from "./fixtures";

const TEXT = [
  "“No ship has passed since Friday,” mayor Ada Brun told two agencies. The order came from the ministry, she said.",
  "An aide of the port denied that there was an order. Captains say that pilots came aboard as usual.",
].join("\n\n");

async function openReader(page: Page, name: string): Promise<{ casePath: string; path: string }> {
  const casePath = await createCase(page, name);
  const path = await captureSource(page, casePath, {
    title: name,
    published: "15 December 2015",
    text: TEXT,
  });
  await markByHand(page);
  return { casePath, path };
}

function reader(page: Page): Locator {
  return page.getByRole("article", { name: "Text of the source" });
}

function card(page: Page, name: string): Locator {
  return page.getByRole("list", { name: "Claims" }).getByLabel(name);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens the form at the selected words, with the cursor in the speaker field. */
async function mark(page: Page): Promise<void> {
  await press(page, "m");
  await expect(page.getByRole("combobox", { name: "Speaker" })).toBeFocused();
}

test("claims are captured by keyboard alone, with every kind of speaker", async ({ page }) => {
  await openReader(page, "Harbour by keyboard");
  await press(page, "j");
  await expect(page.getByText("Selected: “No ship has passed")).toBeAttached();
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await expect(page.getByRole("option")).toHaveText([
    "New person “Ada Brun”",
    "New organisation “Ada Brun”",
    /^Unnamed: “Ada Brun”/,
  ]);
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toContainText("No ship has passed since Friday");
  await expect(reader(page)).toBeFocused();

  // An actor that is there: whoever spoke last is offered first.
  await press(page, "j");
  await mark(page);
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 2: Ada Brun said")).toContainText("The order came from the ministry");

  await press(page, "j");
  await mark(page);
  await page.keyboard.type("an aide of the port");
  await expect(page.getByRole("option").first()).toHaveText(/^Unnamed: “an aide of the port”/);
  await press(page, "Enter", "Alt+m");
  await expect(page.getByLabel("Statement")).toBeFocused();
  await page.getByLabel("Verb", { exact: true }).fill("denied");
  await page.getByLabel("Denies").check();
  await page.getByLabel("Said", { exact: true }).fill("yesterday");
  await expect(page.getByText("14 December 2015", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Control+Enter");
  await expect(card(page, "Claim 3: Unnamed aide of the port denied")).toContainText("denies");

  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Captains");
  await press(page, "ArrowDown", "Control+Enter");
  await expect(card(page, "Claim 4: Captains said")).toBeVisible();
  await expectAccessible(page);
});

test("a claim needs a speaker, and can have several spans", async ({ page }) => {
  await openReader(page, "Two spans");
  await press(page, "j", "Shift+ArrowLeft", "Shift+ArrowLeft");
  await mark(page);
  const missing = page.getByText("Choose who spoke", { exact: false });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(missing).toBeVisible();
  await page.keyboard.type("Ada");
  await expect(missing).toBeHidden();
  await press(page, "Control+Enter");
  await expect(missing).toBeVisible();
  await expect(card(page, "Claim 1")).toHaveCount(0);
  await page.getByRole("button", { name: "Add another span" }).click();
  await press(page, "j", "j");
  await page.getByRole("button", { name: "Add to the claim" }).click();
  await expect(page.getByRole("button", { name: /^Remove the span/ })).toHaveCount(2);
  await page.getByRole("combobox", { name: "Speaker" }).fill("Ada Brun");
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toContainText(" … ");
});

test("words are put in nobody's mouth: an empty speaker is refused, however many there are", async ({
  page,
}) => {
  await openReader(page, "Nobody's mouth");
  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toBeVisible();
  await press(page, "j");
  await mark(page);
  await expect(page.getByRole("option").first()).toContainText("Ada Brun");
  await press(page, "Control+Enter");
  await expect(page.getByText("Choose who spoke", { exact: false })).toBeVisible();
  await expect(page.getByRole("form", { name: "New claim" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Claims" }).getByRole("listitem")).toHaveCount(1);
});

test("after a save nothing is selected, and the next sentence follows the quote", async ({ page }) => {
  await openReader(page, "Goes on");
  await press(page, "j", "Shift+ArrowLeft", "Shift+ArrowLeft");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toHaveAttribute("aria-current", "true");
  const selection = page.getByRole("region", { name: "Selection" });
  await expect(selection.getByRole("button", { name: "Mark a claim" })).toBeHidden();
  await press(page, "j");
  await expect(selection).toContainText("The order came from the ministry");
});

test("a date that is mended is understood, and its error gone", async ({ page }) => {
  await openReader(page, "Mended date");
  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter", "Alt+m");
  const said = page.getByLabel("Said", { exact: true });
  await said.fill("the day of days");
  await press(page, "Control+Enter");
  await expect(said).toHaveAttribute("aria-invalid", "true");
  await said.fill("14 December 2015");
  await expect(page.getByText("14 December 2015", { exact: true })).toBeVisible();
  await expect(said).not.toHaveAttribute("aria-invalid");
});

test("claims that overlap are both marked, and a click takes the shorter one", async ({ page }) => {
  await openReader(page, "Overlap");
  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toBeVisible();
  await press(page, "j", "k", ...Array(6).fill("Shift+ArrowLeft"));
  await mark(page);
  // A name that is known may be typed in full instead of chosen.
  await page.keyboard.type("Ada Brun");
  await press(page, "Control+Enter");
  await expect(card(page, "Claim 2: Ada Brun said")).toBeVisible();

  const both = reader(page).locator('[data-claims*=" "]');
  await expect(both).toHaveText("“No ship has passed since Friday,” mayor");
  const [first = "", second = ""] = ((await both.getAttribute("data-claims")) ?? "").split(" ");
  expect(first).not.toBe(second);
  await press(page, "Escape");
  await both.click({ position: { x: 20, y: 8 } });
  await expect(page.locator("[aria-current=true]").getByText("mayor", { exact: false })).toHaveText(
    "“No ship has passed since Friday,” mayor",
  );
});

test("a withdrawn claim is no longer marked, and can be restored", async ({ page }) => {
  await openReader(page, "Withdraw");
  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter", "Control+Enter");
  await card(page, "Claim 1: Ada Brun said").getByRole("button", { name: "Withdraw" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("No claims yet")).toBeVisible();
  await expect(reader(page).locator("[data-claims]")).toHaveCount(0);
  await page.getByText("Withdrawn (1)").click();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(card(page, "Claim 1: Ada Brun said")).toBeVisible();
});

test("two tabs edit one claim: the second sees both versions and can take the other's", async ({
  page,
  browser,
}) => {
  const { path } = await openReader(page, "Two tabs");
  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter", "Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toBeVisible();
  const context = await browser.newContext({ storageState: OWNER_STATE });
  const second = await context.newPage();
  await second.goto(path);
  await second
    .getByRole("list", { name: "Claims" })
    .getByRole("listitem")
    .click({ position: { x: 5, y: 5 } });
  for (const each of [page, second]) await each.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByLabel("Statement").fill("No ship has passed.");
  await page.keyboard.press("Control+Enter");
  await expect(card(page, "Claim 1: Ada Brun said")).toContainText("No ship has passed.");

  await second.getByLabel("Statement").fill("Not one ship has passed.");
  await second.keyboard.press("Control+Enter");
  await expect(second.getByRole("cell", { name: "No ship has passed.", exact: true })).toBeVisible();
  await expect(second.getByRole("cell", { name: "Not one ship has passed." })).toBeVisible();
  await second.getByRole("button", { name: "Take theirs" }).click();
  await expect(second.getByRole("form")).toHaveCount(0);
  await expect(card(second, "Claim 1: Ada Brun said")).toContainText("No ship has passed.");
  await context.close();
});

test("a session that ends while a claim is typed loses nothing", async ({ page }) => {
  const { path } = await openReader(page, "Signed out");
  const cookies = await page.context().cookies();
  // An answer that the source is read comes late: the page must not be drawn anew then, since that leads to signing in.
  let answerNow = () => {};
  const late = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  const answerLate = async (route: Route) => {
    const response = await route.fetch();
    await late;
    await route.fulfill({ response, json: { ...(await response.json()), state: "done" } });
  };
  await page.route("**/extraction", answerLate, { times: 1 });
  const asked = page.waitForRequest("**/extraction");
  await page.getByRole("button", { name: "Read again" }).click();
  await asked;
  await page.getByRole("article", { name: "Text of the source" }).focus();
  await press(page, "j");
  await mark(page);
  await page.keyboard.type("Ada Brun");
  await press(page, "Enter");
  await page.context().clearCookies();
  const askedWhoIsThere = page.waitForResponse("**/session");
  answerNow();
  await askedWhoIsThere;
  await press(page, "Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "session has ended" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Speaker" })).toHaveValue("Ada Brun");
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(card(page, "Claim 1: Ada Brun said")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(path);
});
