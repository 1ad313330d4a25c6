import { createCase, expect, expectAccessible, test } from "./fixtures";

const HEAD = "Claim,Claimant,Day,Zitat,Article,Link\n";
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
  const file = page.getByLabel("CSV file");
  await file.setInputFiles({
    name: "notes.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('a,b\nx,"never closed\n'),
  });
  await expect(page.getByText("Line 2: a quotation mark is opened and never closed")).toBeVisible();

  await file.setInputFiles(csv(...GOOD, "The lights work,,sometime,,Evening,ferry"));
  await expect(
    page.getByText("claims.csv: 2 rows become claims, with 1 new source; 1 row can't be taken."),
  ).toBeVisible();
  const rows = page.getByRole("list", { name: "Rows" }).getByRole("listitem");
  await expect(rows.nth(2)).toContainText("There is no speaker.");
  await expect(rows.nth(2)).toContainText("“ferry” is no web address.");
  // Columns that nobody could guess are matched by hand.
  await page.getByRole("combobox", { name: "Said on" }).selectOption("Day");
  await page.getByRole("combobox", { name: "Source: title" }).selectOption("Article");
  await expect(rows.first()).toContainText("Ole Berg, 14 Dec 2015: The port is open");
  await expect(rows.first()).toContainText("in the new source “Morning report”");
  await expect(rows.nth(2)).toContainText("“sometime”");
  await expectAccessible(page);

  await file.setInputFiles(csv(...GOOD, "The lights work,Ministry of Transport,15 Dec 2015,,Evening,"));
  await page.getByRole("combobox", { name: "Said on" }).selectOption("Day");
  await page.getByRole("combobox", { name: "Source: title" }).selectOption("Article");
  await page.getByRole("button", { name: "Take 3 claims" }).click();
  await expect(page.getByText("3 claims taken.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "See the claims" }).click();
  await expect(page.getByText("No ship has passed")).toBeVisible();

  await page.goBack();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("Undone: the 3 claims of this import")).toBeVisible();
  await page.goto(`${casePath}/sources`);
  await expect(page.getByText("No sources yet")).toBeVisible();
  await page.goto(`${casePath}/log`);
  await expect(page.getByText("undid an import of 3 claims")).toBeVisible();
});
