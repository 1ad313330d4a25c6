import { captureBridge } from "./capture-bridge";
import { captureSource, createCase, expect, expectAccessible, test } from "./fixtures";

test("a claim half typed isn't lost to another claim, nor to one Escape", async ({ page }) => {
  test.slow();
  await captureBridge(page, "Half typed");
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await page.keyboard.type("Erna Eng");
  await page.getByLabel(/^Claim 1: Rita Rail/).focus();
  await page.keyboard.press("e");
  await expect(
    page.getByRole("alert").filter({ hasText: "Save or cancel the open claim first" }),
  ).toBeVisible();
  const speaker = page.getByRole("combobox", { name: "Speaker" });
  await expect(speaker).toBeFocused();
  await expect(speaker).toHaveValue("Erna Eng");

  // The first closes the list of speakers.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alert").filter({ hasText: "Discard what you typed?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go on typing" }).click();
  await expect(speaker).toHaveValue("Erna Eng");
  await speaker.press("Escape");
  await speaker.press("Escape");
  await page.getByRole("button", { name: "Discard", exact: false }).click();
  await expect(speaker).toBeHidden();
});

test("a claim half typed is there again after the page is loaded anew", async ({ page }) => {
  test.slow();
  await captureBridge(page, "Loaded anew");
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await page.keyboard.type("Erna Eng");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+m");
  await page.getByLabel("Role", { exact: true }).fill("engineer");
  await page.reload();
  const form = page.getByRole("form", { name: "New claim" });
  await expect(form).toContainText("Engineers are to look at it");
  await expect(form.getByRole("combobox", { name: "Speaker" })).toHaveValue("Erna Eng");
  await form.getByRole("combobox", { name: "Speaker" }).press("Control+Enter");
  await expect(page.getByLabel("Claim 3: Erna Eng said")).toContainText("engineer");
  await page.reload();
  await expect(page.getByLabel("Claim 3: Erna Eng said")).toBeVisible();
  await expect(form).toHaveCount(0);
});

test("words are selected by buttons alone", async ({ page }) => {
  const casePath = await createCase(page, "By buttons");
  await captureSource(page, casePath, {
    title: "Pier",
    text: "The pier at Lowen is closed. Nobody said why. It opens on Friday, says a notice.",
  });
  const selection = page.getByRole("region", { name: "Selection" });
  const next = selection.getByRole("button", { name: "Next sentence" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(selection).toContainText("The pier at Lowen is closed.");
  await page.keyboard.press("Enter");
  await expect(selection).toContainText("Nobody said why.");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(selection.getByText("Nobody said", { exact: true })).toBeVisible();
  await selection.getByRole("button", { name: "Previous sentence" }).press("Enter");
  await expect(selection).toContainText("The pier at Lowen is closed.");
  await selection.getByRole("button", { name: "Mark a claim" }).press("Enter");
  await expect(page.getByRole("form", { name: "New claim" })).toContainText("The pier at Lowen is closed.");
});
