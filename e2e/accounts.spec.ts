import { createCase, expect, expectAccessible, test } from "./fixtures";
import { newAnalyst } from "./new-analyst";

test("a session that ended while typing loses no word, and saving again works", async ({ page }) => {
  const path = await createCase(page, "Words that stay");
  await page.goto(`${path}/settings`);
  await page.getByLabel("What it is about").fill("Who promised which harbour to whom.");
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Save" }).click();
  const told = page.getByRole("main").getByRole("alert");
  await expect(told).toContainText("Your session has ended.");
  await expect(told.getByRole("link", { name: "Sign in (new tab)" })).toBeVisible();
  await expect(page.getByLabel("What it is about")).toHaveValue("Who promised which harbour to whom.");
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("What it is about")).toHaveValue("Who promised which harbour to whom.");
});

test("the owner puts an analyst into a case and takes her out again", async ({ page, browser }) => {
  const { desk, email } = await newAnalyst(page, browser, "Mira Sand");
  await expect(desk.getByText("You are not a member of a case yet.")).toBeVisible();

  const path = await createCase(page, "Members come and go");
  await page.goto(`${path}/members`);
  await expectAccessible(page);
  await page.getByLabel("Account", { exact: true }).selectOption({ label: `Mira Sand (${email})` });
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("button", { name: "Remove Mira Sand from the case" })).toBeVisible();

  await desk.goto("/");
  await expect(desk, "her one case opens at once").toHaveURL(path);
  await desk.goto(`${path}/members`);
  await expect(desk.getByText(email)).toBeVisible();
  await expect(desk.getByRole("button", { name: /Remove/ })).toHaveCount(0);

  await page.getByRole("button", { name: "Remove Mira Sand from the case" }).click();
  await expect(page.getByRole("button", { name: "Remove Mira Sand from the case" })).toHaveCount(0);
  await desk.goto(`${path}/members`);
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("There is nothing here for you");

  await page.goto("/accounts");
  await page.getByRole("button", { name: "Reset the password of Mira Sand" }).click();
  await page.getByRole("button", { name: "Reset the password", exact: true }).click();
  await expect(page.getByText("One-time password for Mira Sand")).toBeVisible();
  await desk.goto("/cases");
  await expect(desk, "a reset ends her sessions").toHaveURL(/\/sign-in/);
  await desk.context().close();
});

test("a case is removed after its name is typed", async ({ page }) => {
  const path = await createCase(page, "Gone tomorrow");
  await page.goto(`${path}/settings`);
  await page.getByRole("button", { name: "Remove this case" }).click();
  await expectAccessible(page);
  await page.getByLabel(/type the name of the case/).fill("Gone today");
  await page.getByRole("button", { name: "Remove for good" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveText("This is not the name of the case.");
  await expect(page.getByLabel(/type the name of the case/)).toHaveValue("Gone today");
  await page.getByLabel(/type the name of the case/).fill("Gone tomorrow");
  await page.getByRole("button", { name: "Remove for good" }).click();
  await expect(page).toHaveURL("/cases");
  await expect(page.getByRole("link", { name: "Gone tomorrow" })).toHaveCount(0);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here for you");
});

test("an id of nobody's case tells nothing", async ({ page }) => {
  for (const id of ["00000000-0000-7000-8000-000000000000", "not-an-id", "%00"]) {
    const response = await page.goto(`/cases/${id}/members`);
    expect(response?.status(), id).toBe(404);
  }
});

test("a theme and other keys are one's own, and hold from the first paint", async ({
  page: owner,
  browser,
}) => {
  const { desk: page } = await newAnalyst(owner, browser, "Noor Haddad");
  await page.goto("/account");
  await expectAccessible(page);
  await page.getByLabel("Dark").check();
  await page.getByRole("button", { name: "Use this theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const html = await (await page.request.get("/account")).text();
  expect(html).toContain('data-theme="dark"');
  await page.getByLabel("As the system has it").check();
  await page.getByRole("button", { name: "Use this theme" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");

  await page.getByLabel("All keys").fill("j");
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByLabel("All keys")).toHaveAccessibleDescription("“j” is already for “Next”.");
  await page.getByLabel("All keys").fill("h");
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("h");
  await expect(page.getByRole("dialog", { name: "All keys" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByLabel("Single keys act on pages").uncheck();
  await page.getByRole("button", { name: "Fill in the usual keys" }).click();
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByLabel("Single keys act on pages").check();
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.context().close();
});

test("guessing is stopped after a while, with the time of the next attempt", async ({ browser }) => {
  const context = await browser.newContext({ storageState: undefined });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("guessed@example.org");
  await page.getByLabel("Password").fill("a long enough guess");
  const told = page.getByRole("main").getByRole("alert");
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Sign in" }).click(),
    ]);
    await expect(told).toHaveText("E-mail or password is wrong.");
    await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  }
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(told).toHaveText(/^Too many attempts\. Try again in 1\d minutes\.$/);
  await expect(page.getByLabel("E-mail")).toHaveValue("guessed@example.org");
  await context.close();
});
