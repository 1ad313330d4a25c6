import { expect, type Page } from "@playwright/test";
import { markByHand } from "./by-hand";
import { captureSource, createCase } from "./fixtures";

/** Two who disagree about a bridge, in a source of our own. */
const TEXT = [
  "Forty trains a day cross the bridge at Lowen, the railway said on Monday.",
  "No train has crossed the bridge since spring, the mayor said a day later.",
  "Engineers are to look at it next week.",
].join("\n\n");

/** Selects the next sentence of the reader and records it as a claim, by keyboard alone. */
async function recordClaim(page: Page, speaker: string): Promise<void> {
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await expect(page.getByRole("combobox", { name: "Speaker" })).toBeFocused();
  await page.keyboard.type(speaker);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByLabel(new RegExp(`^Claim \\d+: ${speaker}`))).toBeVisible();
}

/** A case with two claims that conflict, not yet linked. Ends in the reader; answers with the paths of case and reader. */
export async function captureBridge(page: Page, name: string): Promise<{ casePath: string; reader: string }> {
  const casePath = await createCase(page, name);
  const source = { title: "Lowen bridge", publisher: "Lowen Post", published: "2015-12-15", text: TEXT };
  const reader = await captureSource(page, casePath, source);
  await markByHand(page);
  await recordClaim(page, "Rita Rail");
  await recordClaim(page, "Max Mayor");
  return { casePath, reader };
}
