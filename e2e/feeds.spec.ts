import type { Route } from "@playwright/test";
import { createCase, expect, expectAccessible, test } from "./fixtures";

type Entry = { path: string; title: string };

/** A feed of a paper, whose entries lead to pages of the same site. */
function feedOf(address: string, entries: Entry[]): { body: string; type: string } {
  const items = entries.map(
    ({ path, title }) =>
      `<item><title>${title}</title><link>${address}${path}</link><guid>${path}</guid><dc:creator>Mina Adler</dc:creator>
       <pubDate>Mon, 14 Dec 2015 10:00:00 GMT</pubDate><description>&lt;p&gt;${title}, in short.&lt;/p&gt;</description></item>`,
  );
  return {
    body: `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast news</title><link>${address}</link>${items.join("")}</channel></rss>`,
    type: "application/rss+xml",
  };
}

test("a feed is watched: what is new waits, is taken in or passed over, or comes in by itself", async ({
  page,
  site,
}) => {
  const berth = { path: "/berth", title: "Every berth open" };
  const regatta = { path: "/regatta", title: "The regatta is put off" };
  for (const { path, title } of [berth, regatta]) {
    site.put(path, {
      title,
      words: `${title}, the harbour master said on Monday. The pilots had not been asked about it, they say.`,
    });
  }
  site.put("/feed", feedOf(site.address, [berth, regatta]));
  site.put("/", {
    body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Coast</body></html>',
    type: "text/html",
  });
  const casePath = await createCase(page, "Feeds");
  await page.goto(`${casePath}/sources`);
  await page.getByRole("link", { name: "Feeds" }).click();
  // The paper's front page leads to its feed.
  await page.getByLabel("Feed", { exact: true }).fill(`${site.address}/`);
  await page.getByRole("button", { name: "Watch" }).click();
  const items = page.getByRole("list", { name: "New items" }).getByRole("listitem");
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText("in short.");
  await expectAccessible(page);

  // The server answers late: what is asked of another item meanwhile isn't lost.
  let answerNow = () => {};
  const late = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  const answerLate = async (route: Route) => {
    await late;
    await route.continue();
  };
  await page.route("**/feeds", answerLate, { times: 1 });
  await items.filter({ hasText: "regatta" }).getByRole("button", { name: "Pass over" }).click();
  await items.filter({ hasText: "berth" }).getByRole("button", { name: "Take in" }).click();
  answerNow();
  await page.getByRole("link", { name: "See how it goes" }).click();
  // It is opened by itself, unless it was there before one looked.
  const name = "Every berth open";
  const source = page.getByRole("heading", { level: 1, name });
  await expect(source.or(page.getByRole("link", { name, exact: true }))).toBeVisible();

  // From now on what is new comes in by itself; what hasn't changed isn't sent again.
  await page.goto(`${casePath}/feeds`);
  await page.getByLabel("take in by itself").check();
  await expect(page.getByLabel("take in by itself")).toBeChecked();
  const ferry = { path: "/ferry", title: "Ferries sail again" };
  site.put("/ferry", {
    title: ferry.title,
    words:
      "Ferries sail again, the harbour master said on Tuesday. Nobody denied it, and the first one left before noon with forty passengers.",
  });
  site.put("/feed", feedOf(site.address, [ferry, berth, regatta]));
  await page.getByRole("button", { name: "Look now" }).click();
  await expect(async () => {
    await page.goto(`${casePath}/sources`);
    await expect(page.getByRole("link", { name: "Ferries sail again" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.goto(`${casePath}/feeds`);
  await expect(page.getByText("Nothing new")).toBeVisible();
  await page.getByText("Passed over (1)").click();
  await page.getByRole("button", { name: "Put back" }).click();
  await expect(items).toHaveCount(1);
});

test("a feed that is none, or isn't there, says what is wrong", async ({ page, site }) => {
  site.put("/page", { title: "A page", words: "No feed here." });
  const casePath = await createCase(page, "No feeds");
  await page.goto(`${casePath}/feeds`);
  const field = page.getByLabel("Feed", { exact: true });
  await field.fill("ferries");
  await page.getByRole("button", { name: "Watch" }).click();
  await expect(page.getByText("“ferries” is no web address.")).toBeVisible();
  await expect(field).toHaveValue("ferries");
  await field.fill(`${site.address}/page`);
  await page.getByRole("button", { name: "Watch" }).click();
  await expect(page.getByText("This is a web page, not a feed")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("not watched")).toBeVisible();
  await expect(page.getByText("No feed is watched")).toBeVisible();
  // What isn't watched any more can go; the log keeps it.
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Removed from the list")).toBeVisible();
  await expect(page.getByText("No feeds yet")).toBeVisible();
});
