import { readFileSync } from "node:fs";
import { markByHand } from "./by-hand";
import { createCase, expect, expectAccessible, type Page, test } from "./fixtures";

const HARBOUR = [
  "The harbour master, Ole Berg, said on Monday that every berth was open again.",
  "A spokesman of the pilots denied that. “No ship has passed since Friday,” he said. The ministry wants to look into it.",
].join("\n");

const sample = (name: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: readFileSync(new URL(`../lib/sources/formats/samples/files/${name}`, import.meta.url)),
});

async function takeLinks(page: Page, casePath: string, links: string): Promise<void> {
  await page.goto(`${casePath}/sources/new`);
  await page.getByRole("textbox", { name: "Links" }).fill(links);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

test("a link becomes a source ready to read, and a claim is captured from it", async ({ page, site }) => {
  site.put("/harbour", { title: "Every berth open", words: HARBOUR });
  const casePath = await createCase(page, "By link");
  await page.goto(`${casePath}/sources/new`);
  await page.getByRole("textbox", { name: "Links" }).fill(`${site.address}/harbour?utm_source=mail`);
  await page.keyboard.press("Enter");
  // The only one is opened by itself.
  await expect(page.getByRole("heading", { level: 1, name: "Every berth open" })).toBeVisible();
  await expect(page.getByText("The Coast Paper")).toBeVisible();
  await expect(page.getByText("published 14 Dec 2015")).toBeVisible();
  await expect(page.getByRole("article", { name: "Text of the source" })).not.toContainText(
    "All rights reserved",
  );

  await markByHand(page);
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await page.getByRole("combobox", { name: "Speaker" }).fill("Ole Berg");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("list", { name: "Claims" }).getByLabel("Claim 1: Ole Berg said")).toBeVisible();

  // Each part of the description says where it was found, and can be corrected.
  await page.getByRole("link", { name: "Edit description" }).click();
  await expect(page.getByText("found in: JSON-LD").first()).toBeVisible();
  await expect(page.getByText("found in: Open Graph or meta")).toBeVisible();
  const original = await page.request.get(`${page.url().replace(/\/edit$/, "")}/original`);
  expect(original.headers()["content-disposition"]).toMatch(/^attachment/);
  expect(await original.text()).toContain("All rights reserved");
});

test("several links at once: what fails says why, is tried again, and hurts no other", async ({
  page,
  site,
}) => {
  site.put("/one", { title: "Ferries sail", words: HARBOUR.replace("berth", "ferry") });
  site.put("/empty", {
    body: "<!doctype html><html><body><script>draw()</script></body></html>",
    type: "text/html",
  });
  const casePath = await createCase(page, "Links");
  await takeLinks(page, casePath, ["/one", "/later", "/empty"].map((path) => site.address + path).join("\n"));
  await expect(page.getByText("1 of 3 captured, 2 failed.")).toBeVisible();
  const rows = page.getByRole("list", { name: "Items" }).getByRole("listitem");
  await expect(rows.nth(0)).toContainText("captured");
  await expect(rows.nth(0)).toContainText("Byline");
  await expect(rows.nth(0)).toContainText("Mina Adler (JSON-LD)");
  await expect(rows.nth(1)).toContainText("The site says that there is no such page (404).");
  await expect(rows.nth(2)).toContainText("This page shows no text to a program");
  await expectAccessible(page);

  site.put("/later", { title: "Later than the rest", words: HARBOUR });
  await rows.nth(1).getByRole("button", { name: "Try again" }).click();
  await expect(rows.nth(1).getByRole("link", { name: "Later than the rest", exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Imports" }).click();
  await expect(page.getByRole("list", { name: "Imports" })).toContainText("2 of 3 captured, 1 failed.");
  await expectAccessible(page);
  await page.goto(`${casePath}/log`);
  await expect(page.getByText("began to take in 3 links")).toBeVisible();
});

test("addresses of our own network, and what is no address, are refused in words", async ({ page }) => {
  const casePath = await createCase(page, "Refused links");
  await page.goto(`${casePath}/sources/new`);
  await page.getByRole("textbox", { name: "Links" }).fill("the ferry page");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Line 1: “the” is no web address.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Links" })).toHaveValue("the ferry page");
  await takeLinks(page, casePath, "http://169.254.169.254/latest/meta-data http://127.0.0.1:9/");
  await expect(page.getByText("0 of 2 captured, 2 failed.")).toBeVisible();
  await expect(page.getByText("This address is not on the public internet")).toBeVisible();
  await expect(page.getByText("Port 9 isn't fetched from.")).toBeVisible();
});

test("an import is stopped while a site keeps it waiting", async ({ page, site }) => {
  const casePath = await createCase(page, "Stopped");
  await takeLinks(page, casePath, `${site.address}/silent ${site.address}/nothing`);
  await expect(page.getByText("Capturing… 0 of 2 captured, 1 failed.")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("0 of 2 captured, 1 failed, 1 stopped.")).toBeVisible();
});

test("twenty files of many kinds are taken at once", async ({ page }) => {
  const casePath = await createCase(page, "Twenty files");
  await page.goto(`${casePath}/sources/new`);
  const texts = Array.from({ length: 10 }, (_, number) => ({
    name: `note ${number}.${number % 2 ? "txt" : "md"}`,
    mimeType: "text/plain",
    buffer: Buffer.from(`Note ${number}. The harbour master said that berth ${number} was open.`),
  }));
  await page
    .getByLabel("Files", { exact: true })
    .setInputFiles([
      ...texts,
      ...["two-columns.pdf", "five-pages.pdf", "arabic.pdf", "scan.pdf", "statement.docx"].map(sample),
      ...["arabic.docx", "plain.eml", "newsletter.eml", "cyrillic.eml", "three.mbox"].map(sample),
    ]);
  // One of the messages in the mailbox is the e-mail that is there already; the mailbox counts as its three messages.
  await expect(page.getByText("21 of 22 captured, 1 failed.")).toBeVisible({ timeout: 90_000 });
  const items = page.getByRole("list", { name: "Items" }).getByRole("listitem");
  await expect(items.filter({ hasText: "scan.pdf" })).toContainText("it is a scan");
  await expect(items.filter({ hasText: "three.mbox" })).toContainText("3 messages, each below");
  await expectAccessible(page);
  await items
    .filter({ hasText: "five-pages.pdf" })
    .getByRole("link", { name: "five-pages", exact: true })
    .click();
  const page3 = page.locator("[data-page='3']");
  await expect(page3).toBeVisible();
});
