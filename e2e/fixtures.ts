import AxeBuilder from "@axe-core/playwright";
import { type Browser, test as base, expect, type Locator, type Page } from "@playwright/test";
import { startTestSite, type TestSite } from "./site/test-site";

/** The owner of the installation that the stories share; `first-start.spec.ts` makes this account. */
export const OWNER = { name: "Olga Ownerova", email: "owner@example.org", password: "correct horse battery" };

/** Where the signed-in state of the owner is kept between the stories. */
export const OWNER_STATE = "test-results/owner.json";

/** `site` is a web site of the story's own, which the installation may fetch from. */
export const test = base.extend<{ site: TestSite }>({
  storageState: OWNER_STATE,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for an object pattern, also where nothing is needed.
  site: async ({}, use, { parallelIndex }) => {
    const ports = (process.env.E2E_SITE_PORTS ?? "").split(",");
    const site = await startTestSite(Number(ports[parallelIndex] ?? 0));
    await use(site);
    await site.stop();
  },
});
export { expect, type Locator, type Page };

/** Signs in through the form. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Creates a case of its own for a story, as the owner, and answers with its path ("/cases/…"). */
export async function createCase(page: Page, name: string): Promise<string> {
  await page.goto("/cases/new");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create case" }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.match(/^\/cases\/[0-9a-f-]{36}/)?.[0] ?? "";
}

export type NewSource = {
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
  text: string;
};

/** Captures a source through the page, by typing its text; answers with the path of its reader. */
export async function captureSource(page: Page, casePath: string, source: NewSource): Promise<string> {
  await page.goto(`${casePath}/sources/new`);
  await page.getByLabel("Text", { exact: true }).fill(source.text);
  if (source.title) await page.getByLabel("Title").fill(source.title);
  if (source.publisher) await page.getByLabel("Publisher").fill(source.publisher);
  if (source.published) await page.getByLabel("Published").fill(source.published);
  if (source.url) await page.getByLabel("URL").fill(source.url);
  await page.getByRole("button", { name: "Capture" }).click();
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** A second analyst at another desk: a browser context of its own. */
export async function anotherDesk(browser: Browser, who: { email: string; password: string }): Promise<Page> {
  const context = await browser.newContext({ storageState: undefined });
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}

/** axe finds nothing on the page as it stands, in the light and in the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // While a page is drawn anew, its title is away for a moment.
    await expect(page).toHaveTitle(/\S/);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n  ")}`);
    expect(found, `axe, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}
