import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { createCase, expect, expectAccessible, test } from "./fixtures";

const ARTICLE = `<h1>Harbour to close in January</h1><p>By Ada Quill</p><p>Published 15 December 2015</p>
<p>OSLO (Norpress) — The harbour closes, its <b>director</b> said.</p><ul><li>One pier</li><li>Two cranes</li></ul>
<script>alert(1)</script><p>Nobody was asked.</p>`;

const TEXT =
  "Harbour to close in January\n\nBy Ada Quill\n\nPublished 15 December 2015\n\nOSLO (Norpress) — The harbour closes, its director said.\n\nOne pier\nTwo cranes\n\nNobody was asked.";

/** Pastes into the text area as a browser does: the clipboard's HTML and plain form, then the plain form is inserted. */
async function paste(page: Page, html: string): Promise<void> {
  await page.getByLabel("Text", { exact: true }).evaluate((area: HTMLTextAreaElement, rich) => {
    const plain = new DOMParser().parseFromString(rich, "text/html").body.textContent;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", rich);
    clipboardData.setData("text/plain", plain);
    area.focus();
    area.select();
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    document.execCommand("insertText", false, plain);
  }, html);
}

/** The form, once it listens to pastes. */
async function openForm(page: Page, casePath: string): Promise<void> {
  await page.goto(`${casePath}/sources/new`);
  await page.getByLabel("Published").fill("2015");
  await expect(page.getByText("Understood: 2015")).toBeVisible();
  await page.getByLabel("Published").fill("");
}

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

test("one paste takes the article, with its paragraphs and what can be read off it", async ({ page }) => {
  const casePath = await createCase(page, "Capture by paste");
  await page.goto(`${casePath}/sources`);
  await expect(page.getByText("No sources yet")).toBeVisible();
  await expectAccessible(page);
  await openForm(page, casePath);
  await expectAccessible(page);
  await paste(page, ARTICLE);
  await expect(field(page, "Text")).toHaveValue(TEXT);
  await expect(field(page, "Title")).toHaveValue("Harbour to close in January");
  await expect(field(page, "Byline")).toHaveValue("Ada Quill");
  await expect(field(page, "Publisher")).toHaveValue("Norpress");
  await expect(page.getByText("Understood: 15 December 2015")).toBeVisible();
  await page.getByLabel("Text", { exact: true }).press("ControlOrMeta+Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Harbour to close in January" })).toBeVisible();
  await expect(page.getByText("published 15 Dec 2015")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Original" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Harbour to close in January.html");
  expect(await readFile(await download.path(), "utf8")).toContain("its <b>director</b> said");
});

test("a text that is there already is recognised, a reprint counts as one origin", async ({ page }) => {
  const casePath = await createCase(page, "Reprints");
  await openForm(page, casePath);
  await paste(page, ARTICLE);
  await expect(field(page, "Title")).not.toHaveValue("");
  await page.getByRole("button", { name: "Capture" }).click();
  await expect(page.getByText("1 of 1 in its origin")).toBeVisible();

  await openForm(page, casePath);
  await paste(page, ARTICLE);
  await expect(page.getByText("This text is here already")).toBeVisible();
  await page.getByRole("button", { name: "Capture" }).click();
  await expect(page.getByText("Nothing was saved")).toBeVisible();
  await expect(field(page, "Text")).toHaveValue(TEXT);

  await field(page, "Publisher").fill("Coast Daily");
  await page.getByRole("button", { name: "Capture" }).click();
  await expect(page.getByText("2 sources, 1 origin: also from Norpress")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${casePath}/sources`);
  await expect(page.getByText("2 in its origin")).toHaveCount(2);
  await expectAccessible(page);
  await page.getByLabel("Publisher").selectOption({ label: "Coast Daily (1)" });
  await page.getByLabel("Search titles, bylines and texts").fill("crane");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByText("1 source found")).toBeVisible();
});

test("another text at the same address is a new version", async ({ page }) => {
  const casePath = await createCase(page, "Versions");
  for (const text of ["The first wording.", "The second wording."]) {
    await openForm(page, casePath);
    await field(page, "Text").fill(text);
    await field(page, "URL").fill("https://example.org/wording");
    await field(page, "Byline").focus();
    if (text.includes("second")) await expect(page.getByText("A new version of")).toBeVisible();
    await page.getByRole("button", { name: "Capture" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("in its origin")).toBeVisible();
  }
  await page.getByRole("link", { name: "the version before" }).click();
  await expect(page.getByText("Captured again since")).toBeVisible();
});

test("files are captured one by one, and a bad one hurts no other", async ({ page }) => {
  const casePath = await createCase(page, "Files");
  await openForm(page, casePath);
  await field(page, "Text").fill("Typed before the files came.");
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["A note about ferries."], "ferries.txt", { type: "text/plain" }));
    dataTransfer.items.add(new File([new Uint8Array([1, 0, 2])], "photo.txt"));
    const page =
      "<!doctype html><html><head><title>The pier</title></head><body><p>The pier stays.</p></body></html>";
    dataTransfer.items.add(new File([page], "pier.html", { type: "text/html" }));
    const area = document.querySelector("textarea");
    area?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText("2 of 3 captured, 1 failed.")).toBeVisible();
  const rows = page.getByRole("list", { name: "Items" }).getByRole("listitem");
  await expect(rows.nth(0)).toContainText("captured");
  await expect(rows.nth(1)).toContainText("failed");
  await expect(rows.nth(1)).toContainText("NUL bytes");
  await expect(rows.nth(2)).toContainText("captured");
  await expect(field(page, "Text")).toHaveValue("Typed before the files came.");
  await expectAccessible(page);

  await page.getByLabel("Files", { exact: true }).setInputFiles({
    name: "again.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("A note about ferries.\r\n"),
  });
  await expect(rows.nth(3)).toContainText("here already");
  await rows.nth(3).getByRole("link", { name: "ferries" }).click();
  await expect(page.getByText("A note about ferries.")).toBeVisible();
});

test("bad input is answered in place, and what was typed stays", async ({ page }) => {
  const casePath = await createCase(page, "Bad input");
  await openForm(page, casePath);
  await page.getByRole("button", { name: "Capture" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is no text yet" })).toBeVisible();

  for (const [text, message] of [
    ["one\ntwo\0", "The text has a NUL character, so it isn't plain text: line 2, character 4."],
    ["one \uD83D", "half a character (a lone surrogate), so it came in damaged: line 1, character 5."],
  ] as const) {
    await openForm(page, casePath);
    await field(page, "Title").fill("Kept");
    await field(page, "Text").evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value;
    }, text);
    await page.getByRole("button", { name: "Capture" }).click();
    await expect(page.getByRole("alert").filter({ hasText: message })).toBeVisible();
    expect(await field(page, "Text").evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(
      text.length,
    );
    await expect(field(page, "Title")).toHaveValue("Kept");
  }

  await openForm(page, casePath);
  const line = "Sixty-three letters and a line feed make a line of this source.\n";
  await page.getByLabel("Files", { exact: true }).setInputFiles({
    name: "long.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(line.repeat(6 * 2 ** 14)),
  });
  await expect(page.getByText("This text has 6.0 MiB; a source has at most 5 MiB")).toBeVisible();

  await field(page, "Text").fill("Good words.");
  await field(page, "Published").fill("31 February 2015");
  await field(page, "URL").fill("no address");
  await page.getByRole("button", { name: "Capture" }).click();
  await expect(field(page, "URL")).toHaveAccessibleDescription(/“no address” is no web address/);
  await expect(field(page, "Published")).toHaveAccessibleDescription(/There is no 31 February/);
  await expect(field(page, "Text")).toHaveValue("Good words.");
  await expectAccessible(page);
  await page.goto(`${casePath}/sources`);
  await expect(page.getByText("No sources yet")).toBeVisible();
});

test("a description is corrected, and the second of two editors loses no words", async ({
  page,
  context,
}) => {
  const casePath = await createCase(page, "Corrections");
  await openForm(page, casePath);
  await field(page, "Text").fill("The pier stays.");
  await field(page, "Title").fill("Teh pier");
  await page.getByRole("button", { name: "Capture" }).click();
  await page.getByRole("link", { name: "Edit description" }).click();
  await expect(field(page, "Title")).toHaveValue("Teh pier");
  await expectAccessible(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await field(other, "Title").fill("The pier");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "The pier" })).toBeVisible();

  await field(page, "Title").fill("The old pier");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Somebody else has changed this source meanwhile.")).toBeVisible();
  await expect(field(page, "Title")).toHaveValue("The old pier");
  await expect(page.getByRole("definition").filter({ hasText: "The pier" })).toBeVisible();
  await page.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The old pier" })).toBeVisible();
});
