import { test as base, expect } from "@playwright/test";
import { anotherDesk, expectAccessible, OWNER, OWNER_STATE, signIn } from "./fixtures";

// The first visitor of an empty installation. The other stories use what is made here.
const test = base;
test.describe.configure({ mode: "serial" });

const ADA = { name: "Ada Moreno", email: "ada.moreno@example.org", password: "my own long password" };

test("the first visit creates the owner, and keeps what was typed until it can", async ({ page }) => {
  await page.goto("/cases");
  await expect(page).toHaveURL("/first-start");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Create the owner’s account");
  await expectAccessible(page);

  await page.getByLabel("Name").fill(OWNER.name);
  await page.getByLabel("E-mail").fill("olga");
  await page.getByLabel("Password").fill("too short");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/like name@example.org/);
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/at least 12 characters/i);
  await expect(page.getByLabel("Name")).toHaveValue(OWNER.name);
  await expect(page.getByLabel("Password")).toHaveValue("too short");
  await expectAccessible(page);

  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Create the account" }).dblclick();
  await expect(page.getByRole("link", { name: `Your account: ${OWNER.name}` })).toBeVisible();
  await page.context().storageState({ path: OWNER_STATE });

  await page.goto("/first-start");
  await expect(page).not.toHaveURL(/first-start/);
});

test("after that nothing can be seen without signing in, and signing in leads on", async ({ page }) => {
  for (const path of [
    "/",
    "/cases",
    "/accounts",
    "/account",
    "/cases/new",
    "/cases/1/members?q=x",
    "/new-password",
  ]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  await page.goto("/first-start");
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);

  await page.goto("/accounts");
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill("not the password");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("alert")).toHaveText("E-mail or password is wrong.");
  await expect(page.getByLabel("E-mail")).toHaveValue(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/accounts");
});

test("signing in never leads to another site", async ({ page, baseURL }) => {
  await page.goto("/sign-in?next=//elsewhere.example/cases");
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("link", { name: `Your account: ${OWNER.name}` })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? "").origin);
});

test("the owner adds an account, whose one-time password has to be changed first", async ({
  page,
  browser,
}) => {
  await signIn(page, OWNER);
  await page.goto("/accounts");
  await page.getByLabel("Name").fill(ADA.name);
  await page.getByLabel("E-mail").fill(ADA.email);
  await page.getByRole("button", { name: "Add the account" }).click();
  const handedOver = page.getByRole("status").filter({ hasText: `One-time password for ${ADA.name}` });
  await expect(handedOver.getByRole("button", { name: "Copy the password" })).toBeVisible();
  const oneTime = (await handedOver.getByRole("code").textContent()) ?? "";
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(ADA.email)).toBeVisible();
  await expect(page.getByText(oneTime)).toHaveCount(0);

  const desk = await anotherDesk(browser, { email: ADA.email, password: oneTime });
  await expect(desk).toHaveURL("/new-password");
  await desk.goto("/cases");
  await expect(desk).toHaveURL("/new-password");
  await expectAccessible(desk);
  await desk.getByLabel("The password you were given").fill(oneTime);
  await desk.getByLabel("New password").fill(ADA.password);
  await desk.getByRole("button", { name: "Change the password" }).click();
  await expect(desk).toHaveURL("/cases");
  await expect(desk.getByText("You are not a member of a case yet.")).toBeVisible();
  await expect(desk.getByRole("link", { name: "Accounts" })).toHaveCount(0);
  await desk.goto("/accounts");
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("There is nothing here for you");
  await desk.context().close();
});

test("signing out ends the session, also for whoever kept its cookie", async ({ page, context }) => {
  await signIn(page, ADA);
  await page.goto("/account");
  const cookies = await context.cookies();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in");
  await context.addCookies(cookies);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
