import type { Locator, Page } from "@playwright/test";
import { markByHand } from "./by-hand";
import { captureSource, createCase, expect, expectAccessible, test } from "./fixtures";
import { openExample } from "./open-example";

function annotations(page: Page): Locator {
  return page.getByRole("region", { name: "Annotations" });
}

function annotation(page: Page, words: string): Locator {
  return annotations(page).getByRole("article").filter({ hasText: words });
}

test("a pair is annotated, answered, corrected, settled and opened again", async ({ page }) => {
  await openExample(page, "Who picks the opposition’s negotiators?");
  const section = annotations(page);
  await section.getByLabel("Write an annotation").fill("Picked by **whom**?");
  await page.keyboard.press("Control+Enter");
  const note = annotation(page, "Picked by whom?");
  await expect(note.getByText("on both")).toBeVisible();
  await expect(note.locator("strong")).toHaveText("whom");
  await expect(section.getByLabel("Write an annotation")).toHaveValue("");

  await note.getByRole("button", { name: "Reply" }).click();
  await page.getByLabel("Your reply to").fill("By those who were in Riyadh.");
  await page.keyboard.press("Control+Enter");
  await expect(annotation(page, "By those who were in Riyadh.")).toHaveAccessibleName(/^Reply by/);

  await note.getByRole("button", { name: "Edit your annotation" }).click();
  const field = page.getByLabel("Your annotation", { exact: true });
  await expect(field).toHaveValue("Picked by **whom**?");
  await field.fill("Picked by whom, and *when*?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const corrected = annotation(page, "and when?");
  await corrected.getByText("1 earlier version").click();
  await expect(corrected.getByText("Picked by **whom**?")).toBeVisible();
  await expectAccessible(page);

  await corrected.getByRole("button", { name: "Resolve this thread" }).click();
  await expect(corrected).toBeHidden();
  await section.getByText("1 resolved thread").click();
  await expect(corrected).toContainText("resolved by");
  await corrected.getByRole("button", { name: "Reopen this thread" }).click();
  await expect(section.getByText("1 resolved thread")).toBeHidden();
  await expect(corrected).toBeVisible();
});

test("one side of a pair is annotated from the pair’s page, and the note is on the claim’s page too", async ({
  page,
}) => {
  await openExample(page, "Is there a day for New York?");
  await page.getByLabel("What the annotation is on").selectOption({ label: "on A" });
  await page.getByLabel("Write an annotation").fill("Which lists does the ministry mean?");
  await annotations(page).getByRole("button", { name: "Annotate" }).click();
  await expect(annotation(page, "Which lists").getByText("on A")).toBeVisible();

  await page.goto(new URL(page.url()).pathname.replace(/contradictions.*/, "claims"));
  await page.getByRole("link", { name: "No day is fixed for the next round of ministers." }).first().click();
  await expect(annotation(page, "Which lists does the ministry mean?")).toBeVisible();
});

test("a passage is annotated in the reader with the keyboard", async ({ page }) => {
  const path = await createCase(page, "Passages");
  const text = "The ferry 🕊️ left at noon. Nobody saw it leave, the harbour master said.";
  await captureSource(page, path, { title: "The ferry", text });
  await markByHand(page);
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Annotate this passage" });
  await expect(dialog.getByRole("blockquote")).toContainText("The ferry 🕊️ left at noon.");
  await expectAccessible(page);
  await page.keyboard.type("By which clock?");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(annotation(page, "By which clock?")).toContainText("“The ferry 🕊️ left at noon.”");
});

test("Markdown runs nothing, loads nothing and leads nowhere it shouldn’t", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openExample(page, "Did rebels on the coast get Russian arms?");
  const body = [
    "Harmless",
    "<script>window.ran = true</script>",
    '<img src="x" onerror="window.ran = true">',
    "![pixel](https://tracker.example/pixel.png)",
    "[run](javascript:window.ran=true) [data](data:text/html,hello) [paper](https://paper.example/1)",
    "<a href='javascript:window.ran=true'>raw</a>",
  ].join("\n\n");
  await page.getByLabel("Write an annotation").fill(body);
  await page.keyboard.press("Control+Enter");
  const note = annotation(page, "Harmless");
  await expect(note.getByRole("link", { name: "paper" })).toHaveAttribute("rel", /nofollow.*noopener/);
  await expect(note.getByText("<script>window.ran = true</script>")).toBeVisible();
  await expect(note.locator("img, script")).toHaveCount(0);
  const targets = await note
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(targets.filter((href) => href && !/^https:\/\/paper\.example/.test(href))).toEqual([]);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(asked.filter((url) => url.includes("tracker.example"))).toEqual([]);
});

test("a session that ends while somebody writes costs no words, and neither does a reload", async ({
  page,
  context,
}) => {
  await openExample(page, "Do Russian aircraft help the rebels, or bomb them?");
  const field = page.getByLabel("Write an annotation");
  await field.fill("Half a thought, ");
  await page.reload();
  await expect(field).toHaveValue("Half a thought, ");
  await field.fill("Half a thought, and the rest of it.");

  const cookies = await context.cookies();
  await context.clearCookies();
  await annotations(page).getByRole("button", { name: "Annotate" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "session has ended" });
  await expect(alert.getByRole("link", { name: "Sign in (new tab)" })).toHaveAttribute("target", "_blank");
  await expect(field).toHaveValue("Half a thought, and the rest of it.");

  await context.addCookies(cookies);
  await annotations(page).getByRole("button", { name: "Annotate" }).click();
  await expect(annotation(page, "and the rest of it.")).toBeVisible();
  await expect(field).toHaveValue("");
});

test("an empty annotation is refused where it is written", async ({ page }) => {
  await openExample(page, "Lavrov on New York: too early, then on Friday");
  await page.getByLabel("Write an annotation").fill("   ");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Write something first.")).toBeVisible();
  await expect(page.getByLabel("Write an annotation")).toHaveAttribute("aria-invalid", "true");
});
