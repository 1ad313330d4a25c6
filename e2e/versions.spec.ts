import { markByHand } from "./by-hand";
import { createCase, expect, expectAccessible, type Page, test } from "./fixtures";

const LEAD =
  "The harbour of Vellin was opened again on Monday after eleven days, and every berth can be used, the harbour master Ole Berg told the shipping companies.";
const DENIAL =
  "A spokesman of the pilots contradicted him within the hour. Nobody had asked them, he said; no pilot would board a ship before the lights on the eastern breakwater worked again.";

async function take(page: Page, casePath: string, link: string, title: string): Promise<void> {
  await page.goto(`${casePath}/sources/new`);
  await page.getByRole("textbox", { name: "Links" }).fill(link);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("a page that changed its quote is a new version: the log and the claim show both wordings", async ({
  page,
  site,
}) => {
  site.put("/vellin", { title: "Vellin open again", words: `${LEAD}\n${DENIAL}` });
  const casePath = await createCase(page, "A page that changed");
  await take(page, casePath, `${site.address}/vellin`, "Vellin open again");
  await markByHand(page);
  // The first paragraph of the text is its heading.
  const reader = page.getByRole("article", { name: "Text of the source" });
  await page.keyboard.press("j");
  if (!(await page.getByText("Selected: The harbour of Vellin").isVisible())) await page.keyboard.press("j");
  await page.keyboard.press("m");
  await page.getByRole("combobox", { name: "Speaker" }).fill("Ole Berg");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("list", { name: "Claims" }).getByLabel(/^Claim 1: Ole Berg/)).toBeVisible();

  site.put("/vellin", {
    title: "Vellin open again",
    words: `${LEAD.replace("eleven", "twelve")}\n${DENIAL}`,
  });
  await take(page, casePath, `${site.address}/vellin`, "Vellin open again");
  await expect(page.getByText("A newer capture of this address")).toBeVisible();
  const quotes = page.getByRole("region", { name: "Quotes of the version before" });
  await expect(async () => {
    await page.reload();
    await expect(quotes).toContainText("changed", { timeout: 500 });
  }).toPass();
  await expect(quotes).toContainText("after eleven days");
  await expect(quotes).toContainText("after twelve days");
  await expect(page.getByText("2 sources, 1 origin")).toBeVisible();
  await expectAccessible(page);

  await quotes.getByRole("link", { name: /^Ole Berg/ }).click();
  await expect(page.getByText("a later capture")).toBeVisible();
  await expect(reader).toBeHidden();
  await page.goto(`${casePath}/log`);
  await expect(page.getByText("found quotes changed in the new capture")).toBeVisible();
});

test("a reprint with a paragraph of its own is of one origin, until an analyst says otherwise", async ({
  page,
  site,
}) => {
  site.put("/agency", { title: "Vellin harbour open", words: `${LEAD}\n${DENIAL}` });
  site.put("/reprint", {
    title: "Ships at last",
    words: `${LEAD}\nOur reporter saw two trawlers leave at noon.\n${DENIAL}`,
  });
  const casePath = await createCase(page, "Reprints");
  await take(page, casePath, `${site.address}/agency`, "Vellin harbour open");
  await expect(page.getByRole("status", { name: "Reading for claims" })).toContainText("Read for claims");
  await take(page, casePath, `${site.address}/reprint`, "Ships at last");
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("2 sources, 1 origin")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByText("Change its origin").click();
  await page.getByRole("button", { name: "Give it an origin of its own" }).click();
  await expect(page.getByText("It has an origin of its own now.")).toBeVisible();
  await expect(page.getByText("2 sources, 1 origin")).toBeHidden();
  await page
    .getByRole("combobox", { name: "It carries the same report as" })
    .selectOption("Vellin harbour open");
  await page.getByRole("button", { name: "Put under one origin" }).click();
  await expect(page.getByText("2 sources, 1 origin")).toBeVisible();
  await page.goto(`${casePath}/log`);
  await expect(page.getByText("gave an origin of its own to")).toBeVisible();
  await expect(page.getByText("put under one origin:").first()).toBeVisible();
});
