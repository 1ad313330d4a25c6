import type { Page } from "@playwright/test";
import { markByHand } from "./by-hand";
import { captureSource, createCase, expect, test } from "./fixtures";

const SCRIPTS = [
  {
    name: "Arabic",
    text: "قال رئيس البلدية إن الجسر مفتوح.\n\nونفى المهندس ذلك وقال: «الجسر مغلق منذ أسبوع».",
    sentence: "قال رئيس البلدية إن الجسر مفتوح",
    words: "الجسر مغلق منذ أسبوع",
    trim: "Shift+ArrowRight",
  },
  {
    name: "Hebrew",
    text: "ראש העירייה אמר שהגשר פתוח.\n\nהמהנדסת הכחישה ואמרה: „הגשר סגור כבר שבוע”.",
    sentence: "ראש העירייה אמר שהגשר פתוח",
    words: "הגשר סגור כבר שבוע",
    trim: "Shift+ArrowRight",
  },
  {
    name: "Cyrillic",
    text: "Мэр заявил, что мост открыт.\n\nИнженер это отрицает: «мост закрыт уже неделю».",
    sentence: "Мэр заявил, что мост открыт",
    words: "мост закрыт уже неделю",
    trim: "Shift+ArrowLeft",
  },
  {
    name: "emoji",
    text: "The 👩🏽‍🚒 says the 🌉 is open 👍🏽.\n\nThe 👨‍👩‍👧 says no 🚗 has crossed 🌉 since May.",
    sentence: "The 👩🏽‍🚒 says the 🌉 is open 👍🏽",
    words: "no 🚗 has crossed 🌉",
    trim: "Shift+ArrowLeft",
  },
];

/** The quotes that are marked in the text, each as the stored offsets give it and as it is drawn. */
async function marked(page: Page, text: string): Promise<{ stored: string; drawn: string }[]> {
  const pieces = await page.locator("[data-claims]").evaluateAll((elements) =>
    elements.map((element) => ({
      start: Number(element.getAttribute("data-start")),
      drawn: element.textContent ?? "",
    })),
  );
  return pieces.map(({ start, drawn }) => ({ stored: text.slice(start, start + drawn.length), drawn }));
}

/** Draws over words with the mouse, in the direction in which they are read. */
async function drawOver(page: Page, words: string): Promise<void> {
  const { from, to } = await page
    .getByRole("article", { name: "Text of the source" })
    .evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !node.textContent?.includes(wanted)) node = walker.nextNode();
      if (!node?.textContent || !node.parentElement) throw new Error(`${wanted} isn't drawn in one piece`);
      const range = document.createRange();
      range.setStart(node, node.textContent.indexOf(wanted));
      range.setEnd(node, node.textContent.indexOf(wanted) + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      const y = top + height / 2;
      const isRightToLeft = getComputedStyle(node.parentElement).direction === "rtl";
      const [first, last] = isRightToLeft ? [right, left] : [left, right];
      return { from: { x: first, y }, to: { x: last, y } };
    }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

for (const { name, text, sentence, words, trim } of SCRIPTS) {
  test(`in ${name}, words marked by keyboard and by mouse are stored as they stand`, async ({ page }) => {
    const casePath = await createCase(page, `Bridge in ${name}`);
    const path = await captureSource(page, casePath, { title: name, text });
    await markByHand(page);

    await page.keyboard.press("j");
    await page.keyboard.press(trim);
    await page.keyboard.press("m");
    await page.keyboard.type("Mayor");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByLabel("Claim 1: Mayor said")).toBeVisible();

    await drawOver(page, words);
    await page.getByRole("button", { name: "Mark a claim" }).click();
    await page.getByRole("combobox", { name: "Speaker" }).fill("Engineer");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByLabel("Claim 2: Engineer said")).toContainText(words);

    await page.goto(path);
    await expect(page.getByLabel("Claim 2: Engineer said")).toBeVisible();
    expect(await marked(page, text)).toEqual([
      { stored: sentence, drawn: sentence },
      { stored: words, drawn: words },
    ]);
  });
}
