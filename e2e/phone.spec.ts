import { expect, expectAccessible, test } from "./fixtures";
import { openExample, openExampleCase } from "./open-example";

test.use({ viewport: { width: 390, height: 844 } });

/** Whether anything on the page is wider than the screen. */
const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test("on a phone, the two sides stand below each other and nothing scrolls sideways", async ({ page }) => {
  await openExampleCase(page);
  expect(await page.evaluate(overflows)).toBe(false);
  await openExample(page, "Does Russia arm the Free Syrian Army?");
  const [a, b] = await Promise.all([
    page.getByRole("article", { name: "Claim A" }).boundingBox(),
    page.getByRole("article", { name: "Claim B" }).boundingBox(),
  ]);
  expect(a?.x).toBe(b?.x);
  expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0));
  expect(await page.evaluate(overflows)).toBe(false);

  await page.getByRole("button", { name: "Dismiss…" }).click();
  await expect(page.getByRole("radio", { name: /Different time/ })).toBeFocused();
  expect(await page.evaluate(overflows)).toBe(false);
  await expectAccessible(page);
});
