import type { Locator, Page } from "@playwright/test";
import { readToEnd } from "./by-hand";
import { captureSource, createCase, expect, expectAccessible, test } from "./fixtures";

const TEXT = [
  "“The dam at Orlu is safe,” minister Vera Holt said on Monday. Holt told reporters that forty engineers had looked at it.",
  "The union of engineers denied that anybody had been there. “Nobody has opened the gates since March,” union leader Piet Maas said.",
].join("\n\n");

const RUSSIAN = [
  "Министр заявила, что плотина в Орлу безопасна и что её осмотрели сорок инженеров.",
  "Профсоюз инженеров это отрицает: по его словам, на плотине никого не было с марта.",
].join("\n\n");

function list(page: Page): Locator {
  return page.getByRole("list", { name: "Claims" });
}

function suggested(page: Page): Locator {
  return list(page).getByLabel(/^Claim \d+, suggested:/);
}

function card(page: Page, words: string): Locator {
  return list(page).getByRole("listitem").filter({ hasText: words });
}

function settling(page: Page): Locator {
  return page.getByRole("region", { name: "Settling" });
}

/** Waits until the server has what was settled. */
async function saved(page: Page): Promise<void> {
  await expect(settling(page)).toHaveAttribute("aria-busy", "false");
}

/** Captures the dam; its claims come by themselves. */
async function captureDam(
  page: Page,
  name: string,
): Promise<{ casePath: string; reader: string; found: number }> {
  const casePath = await createCase(page, name);
  const source = { title: "The dam at Orlu", publisher: "Orlu Post", published: "2015-12-15", text: TEXT };
  const reader = await captureSource(page, casePath, source);
  await readToEnd(page);
  await expect(card(page, "The dam at Orlu is safe")).toBeVisible();
  return { casePath, reader, found: await suggested(page).count() };
}

test("a captured source shows its proposed claims, which are settled by keyboard alone", async ({ page }) => {
  test.slow();
  const { reader, found } = await captureDam(page, "Settled by keys");
  expect(found).toBeGreaterThanOrEqual(4);
  await expect(settling(page)).toContainText(`0 of ${found} settled`);
  await expectAccessible(page);

  await test.step("the first is current; j goes to the next, a accepts it and goes on", async () => {
    await expect(card(page, "The dam at Orlu is safe")).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("j");
    await expect(card(page, "forty engineers")).toBeFocused();
    await page.keyboard.press("k");
    await page.keyboard.press("a");
    await expect(page.getByLabel("Claim 1: Vera Holt said")).toBeVisible();
    await expect(card(page, "forty engineers")).toBeFocused();
    await expect(settling(page)).toContainText(`1 of ${found} settled`);
    await expectAccessible(page);
  });

  await test.step("r rejects, s leaves one for later", async () => {
    await page.keyboard.press("r");
    await expect(card(page, "forty engineers")).toHaveCount(0);
    await expect(card(page, "anybody")).toBeFocused();
    await page.keyboard.press("s");
    await expect(card(page, "gates since March")).toBeFocused();
    await expect(card(page, "anybody")).toContainText("denies");
  });

  await test.step("e edits, and saving accepts", async () => {
    await page.keyboard.press("e");
    const form = page.getByRole("form", { name: "Edit the claim" });
    await expect(form.getByRole("combobox", { name: "Speaker" })).toBeFocused();
    await form.getByLabel("Statement").fill("The gates have been shut since March.");
    await page.keyboard.press("Control+Enter");
    await expect(form).toHaveCount(0);
    await expect(page.getByLabel(/^Claim \d+: Piet Maas said/)).toContainText("shut since March");
    await expect(settling(page)).toContainText(`3 of ${found} settled`);
  });

  await test.step("u goes back step by step, and what was edited keeps its words", async () => {
    await page.keyboard.press("u");
    await expect(page.getByLabel(/^Claim \d+, suggested: Piet Maas said/)).toBeFocused();
    await expect(page.getByLabel(/^Claim \d+, suggested: Piet Maas said/)).toContainText("shut since March");
    await page.keyboard.press("u");
    await expect(card(page, "forty engineers")).toBeFocused();
    await page.keyboard.press("u");
    await expect(card(page, "The dam at Orlu is safe")).toBeFocused();
    await expect(settling(page)).toContainText(`0 of ${found} settled`);
  });

  await test.step("all are accepted as one action, which is undone as one, also after a reload", async () => {
    await settling(page)
      .getByRole("button", { name: `Accept all (${found})` })
      .press("Enter");
    await expect(settling(page)).toContainText(`${found} of ${found} settled`);
    await expect(settling(page)).toContainText(`Accepted ${found} claims.`);
    await expect(suggested(page)).toHaveCount(0);
    await saved(page);
    await page.goto(reader.replace(/\/sources\/.*/, "/log"));
    await expect(page.getByText(`accepted ${found} claims of`)).toBeVisible();
    await expect(page.getByText(`proposed ${found} claims in`)).toBeVisible();
    await page.goto(reader);
    await readToEnd(page);
    await expect(settling(page).getByRole("button", { name: "Undo" })).toBeEnabled();
    await page.keyboard.press("u");
    await expect(suggested(page)).toHaveCount(found);
    await saved(page);
    await page.reload();
    await expect(suggested(page)).toHaveCount(found);
  });
});

test("a click on a claim's words makes it the one that keys settle, also when all are settled", async ({
  page,
}) => {
  const { found } = await captureDam(page, "Settled by clicks");
  const words = page
    .getByRole("article", { name: "Text of the source" })
    .getByText("Nobody has opened the gates since March");
  await words.click();
  await expect(card(page, "gates since March")).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("a");
  await expect(page.getByLabel(/^Claim \d+: Piet Maas said/)).toBeVisible();
  await expect(settling(page)).toContainText(`1 of ${found} settled`);
  await expect(card(page, "The dam at Orlu is safe")).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("a");
  await settling(page)
    .getByRole("button", { name: /^Accept all/ })
    .click();
  await expect(settling(page)).toContainText(`${found} of ${found} settled`);
  await saved(page);
  await words.click();
  await expect(card(page, "gates since March").getByRole("button", { name: "Edit" })).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.getByRole("form", { name: "Edit the claim" }).getByLabel("Statement")).toContainText(
    "gates",
  );
});

test("on a narrow screen nobody settles blind: a key brings the card there first", async ({ page }) => {
  const { found } = await captureDam(page, "On a phone");
  await page.setViewportSize({ width: 390, height: 500 });
  await expect(settling(page)).toBeInViewport({ ratio: 1 });
  await expect(card(page, "The dam at Orlu is safe")).not.toBeInViewport();
  await page.keyboard.press("a");
  await expect(card(page, "The dam at Orlu is safe")).toBeInViewport({ ratio: 1 });
  await expect(settling(page)).toContainText(`0 of ${found} settled`);
  await page.keyboard.press("a");
  await expect(settling(page)).toContainText(`1 of ${found} settled`);
  await expect(card(page, "forty engineers")).toBeInViewport({ ratio: 1 });
  await expect(settling(page).getByRole("button", { name: "Undo" })).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
});

test("what was rejected isn't proposed again, and can be taken back", async ({ page }) => {
  const { found } = await captureDam(page, "Rejected for good");
  await page.keyboard.press("r");
  await expect(suggested(page)).toHaveCount(found - 1);
  await saved(page);
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(page.getByText("Read again: nothing new.")).toBeVisible();
  await expect(suggested(page)).toHaveCount(found - 1);
  await expect(card(page, "The dam at Orlu is safe")).toHaveCount(0);

  await page.getByText("Rejected (1)").click();
  await expectAccessible(page);
  await page.getByRole("list", { name: "Rejected" }).getByRole("button", { name: "Restore" }).click();
  await expect(card(page, "The dam at Orlu is safe")).toContainText("Suggested");
  await expect(suggested(page)).toHaveCount(found);
});

test("a text in another language says why nothing is proposed", async ({ page }) => {
  const casePath = await createCase(page, "In Russian");
  await captureSource(page, casePath, { title: "Плотина", text: RUSSIAN });
  await expect(page.getByRole("status", { name: "Reading for claims" })).toHaveText(
    "This source seems to be in Russian. Gainsay reads English only, so it proposes no claims; you can mark claims by hand.",
  );
  await expect(page.getByText("No claims yet")).toBeVisible();
  await expectAccessible(page);
});

test("a suggestion that somebody else settled meanwhile is left as it is, and that is said", async ({
  page,
  context,
}) => {
  const { reader, found } = await captureDam(page, "Two at once");
  await page.keyboard.press("a");
  await expect(page.getByLabel("Claim 1: Vera Holt said")).toBeVisible();
  await saved(page);
  const other = await context.newPage();
  await other.goto(reader);
  await other.getByLabel("Claim 1: Vera Holt said").click();
  await other.getByRole("link", { name: "Open", exact: true }).click();
  await other.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  await other.getByRole("button", { name: "Edit" }).click();
  await other.getByLabel("Statement").fill("The dam at Orlu is safe, for now.");
  await other.keyboard.press("Control+Enter");
  await expect(other.getByRole("heading", { level: 1, name: "safe, for now" })).toBeVisible();

  await page.keyboard.press("u");
  await expect(page.getByRole("alert").filter({ hasText: "1 claim was changed since then" })).toBeVisible();
  await expect(page.getByLabel("Claim 1: Vera Holt said")).toContainText("safe, for now");
  await expect(suggested(page)).toHaveCount(found - 1);
});

test("who a speaker is, is offered where it isn't certain, and merged only when somebody says so", async ({
  page,
}) => {
  const { casePath } = await captureDam(page, "Which Holt");
  await page.keyboard.press("a");
  await expect(page.getByLabel("Claim 1: Vera Holt said")).toBeVisible();
  await saved(page);
  const text = "The minister Holt said that the dam at Orlu leaks. “It leaks more each day,” Holt said.";
  await captureSource(page, casePath, { title: "The dam leaks", published: "2015-12-16", text });
  await readToEnd(page);
  const first = card(page, "the dam at Orlu leaks");
  await expect(first).toContainText("Is this Vera Holt, who is in this case already?");
  await expectAccessible(page);
  await page.keyboard.press("s");
  await page.keyboard.press("k");
  await expect(first).toBeFocused();
  await first.getByRole("button", { name: "Same" }).press("Enter");
  await expect(page.getByLabel(/^Claim \d+, suggested: Vera Holt said/)).toHaveCount(2);
  await expect(page.getByText("Is this Vera Holt")).toHaveCount(0);

  await first.getByRole("button", { name: "Accept" }).press("Enter");
  await expect(page.getByLabel("Claim 1: Vera Holt said")).toBeVisible();
  await saved(page);
  await page.goto(`${casePath}/actors`);
  await expect(page.getByRole("listitem").filter({ hasText: "Vera Holt" })).toContainText("2 claims");
  await page.getByRole("link", { name: "Vera Holt" }).click();
  await expect(page.getByText("also Holt")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^2 claims, \d to settle/ })).toBeVisible();
  await expectAccessible(page);
});
