import { createCase, expect, expectAccessible, test } from "./fixtures";

const FILES = 5;

/** A long text in which nobody claims anything, but for its first sentence. */
function longText(number: number): string {
  const line =
    "The road runs along the river, past the mill and the two farms, and then climbs to the pass. ";
  return `Warden Ilse Brandt said that gate ${number} was shut.\n\n${`${line.repeat(8)}\n\n`.repeat(2500)}`;
}

test("a whole case is read again: its progress outlives a reload, and it can be stopped", async ({
  page,
}) => {
  test.slow();
  const casePath = await createCase(page, "Read again");
  await page.goto(`${casePath}/sources/new`);
  await page.getByLabel("Files", { exact: true }).setInputFiles(
    Array.from({ length: FILES }, (_, number) => ({
      name: `road ${number}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(longText(number)),
    })),
  );
  await expect(page.getByText(`${FILES} of ${FILES} captured.`)).toBeVisible({ timeout: 60_000 });

  await page.goto(`${casePath}/sources`);
  const reading = page.getByRole("region", { name: "Reading for claims" });
  const status = reading.getByRole("status");
  await reading.getByRole("button", { name: "Read all sources again" }).click();
  await expect(reading.getByRole("progressbar", { name: "Sources read" })).toBeVisible();
  await page.reload();
  await expect(status).toContainText("5 sources");
  await expect(status).toContainText("Read 5 sources for claims", { timeout: 90_000 });
  await expect(page.getByText("1 to settle")).toHaveCount(FILES);
  await expectAccessible(page);

  await reading.getByRole("button", { name: "Read all sources again" }).click();
  await reading.getByRole("button", { name: "Stop" }).click();
  await expect(status).toContainText(/^The reading was stopped after \d of 5 sources: no claims proposed\./);
  await page.goto(`${casePath}/log`);
  await expect(page.getByText("stopped the reading for claims")).toBeVisible();
  await expect(page.getByText("asked for 5 sources to be read for claims")).toHaveCount(2);
});
