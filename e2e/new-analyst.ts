import type { Browser, Page } from "@playwright/test";
import { anotherDesk } from "./fixtures";

/**
 * An analyst with an account of their own, past the one-time password, at a desk of their own.
 *
 * @param page where the owner is signed in.
 */
export async function newAnalyst(
  page: Page,
  browser: Browser,
  name: string,
): Promise<{ desk: Page; email: string }> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  await page.goto("/accounts");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Add the account" }).click();
  const oneTime = (await page.getByRole("code").textContent()) ?? "";
  const desk = await anotherDesk(browser, { email, password: oneTime });
  await desk.getByLabel("The password you were given").fill(oneTime);
  await desk.getByLabel("New password").fill(`${name}’s own password`);
  await desk.getByRole("button", { name: "Change the password" }).click();
  await desk.waitForURL(/\/cases/);
  return { desk, email };
}
