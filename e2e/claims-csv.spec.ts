import { createCase, expect, expectAccessible, test } from "./fixtures";

const HEAD = "Claim,Claimant,Moment,Zitat,Where,Link\n";
const GOOD = [
  "The port is open,Ole Berg,14 Dec 2015,“All is open”,Morning report,https://coast.example/a",
  "No ship has passed,a pilot,15 Dec 2015,“Nothing passed”,Morning report,https://coast.example/a",
];

const csv = (...rows: string[]) => ({
  name: "claims.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`${HEAD}${rows.join("\n")}\n`),
});

test("a table of claims is previewed, its errors are mended, it is taken, and undone as a whole", async ({
  page,
}) => {
  const casePath = await createCase(page, "By table");
  await page.goto(`${casePath}/imports`);
  await page.getByRole("link", { name: "Claims from a table" }).click();
  await expect(page.getByText("their own words, as the source has them")).toBeVisible();
  const file = page.getByLabel("CSV file");
  await file.setInputFiles({
    name: "notes.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('a,b\nx,"never closed\n'),
  });
  await expect(page.getByText("Line 2: a quotation mark is opened and never closed")).toBeVisible();
  await expect(page.getByText("notes.csv", { exact: true })).toBeVisible();

  await file.setInputFiles(csv(...GOOD, "The lights work,,sometime,,Evening,ferry"));
  await expect(
    page.getByText("claims.csv: 2 rows become claims, with 1 new source; 1 row can't be taken."),
  ).toBeVisible();
  await expect(page.getByText("claims.csv", { exact: true })).toBeVisible();
  const rows = page.getByRole("list", { name: "Rows" }).getByRole("listitem");
  await expect(rows.nth(2)).toContainText("no speaker: The lights work");
  await expect(rows.nth(2)).toContainText("There is no speaker.");
  await expect(rows.nth(2)).toContainText("“ferry” is no web address.");
  // Columns that nobody could guess are matched by hand; one can hold two things.
  const said = page.getByRole("combobox", { name: "Said on" });
  await said.selectOption("Moment");
  await page.getByRole("combobox", { name: "Source: published" }).selectOption("Moment");
  await page.getByRole("combobox", { name: "Source: title" }).selectOption("Where");
  await expect(said).toHaveValue("2");
  await expect(page.getByText("also Source: published")).toBeVisible();
  await expect(rows.first()).toContainText("Ole Berg, 14 Dec 2015: The port is open");
  await expect(rows.first()).toContainText("in the new source “Morning report”");
  await expect(rows.nth(2)).toContainText("“sometime”");
  await expectAccessible(page);

  // The mended file is matched as the one before.
  await file.setInputFiles(csv(...GOOD, "The lights work,Ministry of Transport,15 Dec 2015,,Evening,"));
  await expect(rows.nth(2)).toContainText("no quote: the statement stands as its text");
  await expect(rows.nth(2)).toContainText("in the new source “Evening [words of the table]”");
  await expect(said).toHaveValue("2");
  await page.getByRole("button", { name: "Take 3 claims" }).click();
  await expect(page.getByText("3 claims taken.")).toBeVisible();
  const items = page.getByRole("list", { name: "Items" }).getByRole("listitem");
  await expect(items.first()).toContainText("claims.csv, lines 2–3");
  await expectAccessible(page);
  const imported = page.url();
  await page.getByRole("link", { name: "Evening [words of the table]", exact: true }).click();
  await expect(page.getByText("text: own words of claims.csv, no quotation")).toBeVisible();
  await page.goto(imported);
  await page.getByRole("link", { name: "See the claims" }).click();
  await expect(page.getByText("No ship has passed")).toBeVisible();

  // The same file again brings nothing twice.
  await page.goto(`${casePath}/imports/claims`);
  await file.setInputFiles(csv(...GOOD));
  // Without its column a day is the source's, which only the first claim has.
  await expect(page.getByRole("button", { name: "Take 1 claim", exact: true })).toBeVisible();
  await said.selectOption("Moment");
  await expect(page.getByText("2 rows are there already")).toBeVisible();
  await expect(rows.first()).toContainText("skipped: this claim stands in “Morning report”");

  await page.goto(imported);
  await page.getByRole("button", { name: "Undo this import" }).click();
  const asked = page.getByRole("dialog", { name: "Undo this import?" });
  await expect(asked).toContainText("3 claims are withdrawn, and 2 sources that this import made.");
  await expectAccessible(page);
  await asked.getByRole("button", { name: "Undo it" }).click();
  await expect(page.getByText("Undone: the 3 claims of this import")).toBeVisible();
  await expect(items.first()).toContainText("undone");
  await page.goto(`${casePath}/imports`);
  await expect(page.getByRole("list", { name: "Imports" }).getByRole("listitem")).toContainText("undone");
  await page.goto(`${casePath}/sources`);
  await expect(page.getByText("No sources yet")).toBeVisible();
  await page.goto(`${casePath}/log`);
  await expect(page.getByText("undid an import of 3 claims")).toBeVisible();
  await expect(page.getByText("no words")).toHaveCount(0);
});

test("a table without a column for the speaker says so once, and a sample can be downloaded", async ({
  page,
}) => {
  const casePath = await createCase(page, "By sample");
  await page.goto(`${casePath}/imports/claims`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download a sample file" }).click();
  expect((await downloading).suggestedFilename()).toBe("claims-sample.csv");
  await page.getByLabel("CSV file").setInputFiles({
    name: "mouths.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Claim,Mouth\nThe port is open,Ole Berg\nThe port is shut,Mina Adler\n"),
  });
  await expect(page.getByText("No column says who spoke: choose one for “Speaker”.")).toHaveCount(1);
  await page.getByRole("combobox", { name: "Speaker" }).selectOption("Mouth");
  await expect(page.getByRole("button", { name: "Take 2 claims" })).toBeVisible();
});
