import { anotherDesk, captureSource, createCase, expect, OWNER, signIn, test } from "./fixtures";
import { newAnalyst } from "./new-analyst";

test("Nothing can be seen without signing in, and one comes back to where one wanted to go", async ({
  page,
  browser,
}) => {
  const casePath = await createCase(page, "Behind the door");
  const stranger = await (await browser.newContext({ storageState: undefined })).newPage();
  for (const path of [casePath, `${casePath}/sources`, "/accounts"]) {
    await stranger.goto(path);
    await expect(stranger.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await expect(stranger.getByText("Behind the door")).toHaveCount(0);
  }
  const file = await stranger.request.get(`${casePath}/contradictions/csv`);
  expect(file.status()).toBe(401);
  await stranger.goto(`${casePath}/sources`);
  await stranger.getByLabel("E-mail").fill(OWNER.email);
  await stranger.getByLabel("Password").fill(OWNER.password);
  await stranger.getByRole("button", { name: "Sign in" }).click();
  await expect(stranger).toHaveURL(new RegExp(`${casePath}/sources$`));
});

test("An id of somebody else's case in the address bar shows the same as one that never was", async ({
  page,
  browser,
}) => {
  const casePath = await createCase(page, "Not for everyone");
  const sourcePath = await captureSource(page, casePath, { text: "The mayor said the bridge was safe." });
  const { desk: noor } = await newAnalyst(page, browser, "Noor Outside");

  for (const path of [
    casePath,
    sourcePath,
    `${sourcePath}/original`,
    `${sourcePath}/extraction`,
    `${casePath}/extraction`,
    `${casePath}/log`,
    `${casePath}/contradictions/csv`,
    `${casePath}/queue`,
    `${casePath}/queue/settled`,
    `${casePath}/queue/pairs?id=01a21c09-9087-71ff-bf33-cb136bdae348`,
  ]) {
    const response = await noor.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(noor.getByText("The mayor said")).toHaveCount(0);
  }
  expect((await noor.goto("/accounts"))?.status()).toBe(404);
});

test("A session that ended while typing loses no word", async ({ page, browser }) => {
  const casePath = await createCase(page, "The long lunch");
  const desk = await anotherDesk(browser, OWNER);
  await desk.goto(`${casePath}/sources/new`);
  await desk.getByLabel("Text", { exact: true }).fill("The minister said the road would open in May.");
  await desk.getByLabel("Title").fill("The road");
  const elsewhere = await desk.context().newPage();
  await elsewhere.goto("/account");
  await elsewhere.getByRole("button", { name: "Sign out" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await desk.getByRole("button", { name: "Capture" }).click();
  await expect(desk.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  await expect(desk.getByLabel("Title")).toHaveValue("The road");
  await signIn(elsewhere, OWNER);
  await desk.getByRole("button", { name: "Capture" }).click();
  await expect(desk.getByRole("heading", { name: "The road" })).toBeVisible();
});
