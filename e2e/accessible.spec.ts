import { expect, expectAccessible, type Page, test } from "./fixtures";

// axe on every page, as the example case fills it, in the light and in the dark theme, on a desk and on a phone.

/** The pages that one reaches by name, with the ones behind them as the first link of a list. */
const PAGES: { name: string; open: (page: Page, example: string) => Promise<unknown> }[] = [
  { name: "cases", open: (page) => page.goto("/cases") },
  { name: "a new case", open: (page) => page.goto("/cases/new") },
  { name: "accounts", open: (page) => page.goto("/accounts") },
  { name: "your account", open: (page) => page.goto("/account") },
  { name: "contradictions", open: (page, example) => page.goto(example) },
  {
    name: "a contradiction",
    open: (page, example) => openFirst(page, example, /\/contradictions\/[0-9a-f-]{36}$/),
  },
  { name: "sources", open: (page, example) => page.goto(`${example}/sources`) },
  { name: "a new source", open: (page, example) => page.goto(`${example}/sources/new`) },
  { name: "imports", open: (page, example) => page.goto(`${example}/imports`) },
  { name: "claims from a table", open: (page, example) => page.goto(`${example}/imports/claims`) },
  { name: "feeds", open: (page, example) => page.goto(`${example}/feeds`) },
  { name: "what a bookmarklet hands over", open: (page) => page.goto("/capture") },
  { name: "the queue", open: (page, example) => page.goto(`${example}/queue`) },
  {
    name: "a source",
    open: (page, example) => openFirst(page, `${example}/sources`, /\/sources\/[0-9a-f-]{36}$/),
  },
  { name: "claims", open: (page, example) => page.goto(`${example}/claims`) },
  {
    name: "a claim",
    open: (page, example) => openFirst(page, `${example}/claims`, /\/claims\/[0-9a-f-]{36}$/),
  },
  { name: "actors", open: (page, example) => page.goto(`${example}/actors`) },
  {
    name: "an actor",
    open: (page, example) => openFirst(page, `${example}/actors`, /\/actors\/[0-9a-f-]{36}$/),
  },
  { name: "the log", open: (page, example) => page.goto(`${example}/log`) },
  { name: "members", open: (page, example) => page.goto(`${example}/members`) },
  { name: "settings", open: (page, example) => page.goto(`${example}/settings`) },
  { name: "what isn't there", open: (page, example) => page.goto(`${example}/sources/not-an-id`) },
];

for (const { name, open } of PAGES) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await open(page, await findExample(page));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide, "scrolls sideways on a phone").toBe(false);
  });
}

async function findExample(page: Page): Promise<string> {
  await page.goto("/cases");
  const href = await page
    .getByRole("link", { name: /Syria talks, December 2015/ })
    .first()
    .getAttribute("href");
  return href ?? "";
}

async function openFirst(page: Page, list: string, path: RegExp): Promise<void> {
  await page.goto(list);
  const hrefs = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const href = hrefs.find((candidate) => path.test(candidate));
  expect(href, `a link to ${path} on ${list}`).toBeDefined();
  await page.goto(href ?? "");
}
