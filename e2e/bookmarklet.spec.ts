import { createCase, expect, expectAccessible, type Page, test } from "./fixtures";

const WORDS = [
  "The harbour master, Ole Berg, said on Monday that every berth was open again.",
  "A spokesman of the pilots denied that. “No ship has passed since Friday,” he said.",
].join("\n");

/** Selects some words of the page, as a hand would. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByText(words).evaluate((element, wanted) => {
    const node = element.firstChild;
    const start = node?.textContent?.indexOf(wanted) ?? -1;
    if (!node || start < 0) throw new Error("The words should be there.");
    getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
  }, words);
}

test("the bookmarklet takes the page one is on, and the selection becomes a claim-to-be", async ({
  page,
  site,
}) => {
  site.put("/harbour", { title: "Every berth open", words: WORDS });
  const casePath = await createCase(page, "By bookmarklet");
  await page.goto(`${casePath}/sources/new`);
  await page.getByText("Capture from the page you are on").click();
  const link = page.getByRole("link", { name: "Capture in Gainsay" });
  await link.click();
  await expect(page.getByText("It works from your bookmarks")).toBeVisible();
  const program = decodeURIComponent(((await link.getAttribute("href")) ?? "").replace(/^javascript:/, ""));

  // On the page of another site, by the bookmark.
  await page.goto(`${site.address}/harbour`);
  await selectWords(page, "No ship has passed since Friday");
  const opened = page.waitForEvent("popup");
  await page.evaluate(program);
  const capture = await opened;
  await expect(capture.getByRole("blockquote").or(capture.locator("blockquote"))).toHaveText(
    "No ship has passed since Friday",
  );
  await expectAccessible(capture);
  await capture.getByLabel("Case").selectOption("By bookmarklet");
  await capture.getByRole("button", { name: "Capture, and mark the selection as a claim" }).click();
  await expect(capture.getByRole("heading", { level: 1, name: "Every berth open" })).toBeVisible();
  await expect(capture.getByRole("combobox", { name: "Speaker" })).toBeVisible();
  await capture.getByRole("combobox", { name: "Speaker" }).fill("a spokesman of the pilots");
  await capture.keyboard.press("Enter");
  await capture.keyboard.press("Control+Enter");
  await expect(
    capture
      .getByRole("list", { name: "Claims" })
      .getByLabel(/Unnamed spokesman of the pilots said/)
      .first(),
  ).toContainText("No ship has passed since Friday");
  await expect(capture.getByText(`${new URL(site.address).host}/harbour`)).toBeVisible();
});

test("another site can hand over only itself, and nothing is taken without a click", async ({
  page,
  site,
}) => {
  site.put("/evil", { title: "Evil", words: "Nothing to see." });
  const casePath = await createCase(page, "Not by others");
  await page.goto(`${site.address}/evil`);
  const origin = process.env.E2E_BASE_URL ?? "";
  const opened = page.waitForEvent("popup");
  await page.evaluate((address) => {
    const other = window.open(`${address}/capture`);
    window.addEventListener("message", () => {
      const lie = { gainsay: 1, title: "A lie", html: "<html></html>", selection: "" };
      other?.postMessage({ ...lie, url: "https://ministry.example/statement" }, address);
      document.title = "asked";
    });
  }, origin);
  const capture = await opened;
  await expect(page).toHaveTitle("asked");
  await expect(capture.getByText("Asking the page for its content …")).toBeVisible();
  await expect(capture.getByText("A lie")).toBeHidden();
  // Nor by a request from there: the actions and the upload ask where they come from.
  const forged = await page.request.post(
    `${origin}/api${casePath}/imports/01939a2e-7c11-7d53-9a54-0d1f4f3f9b10/files`,
    {
      headers: { origin: site.address },
      data: "hello",
    },
  );
  expect(forged.status()).toBe(403);
  await page.goto("/capture");
  await expect(page.getByText("Nothing was handed over.")).toBeVisible();
  await page.goto(`${casePath}/imports`);
  await expect(page.getByText("No imports yet")).toBeVisible();
});
