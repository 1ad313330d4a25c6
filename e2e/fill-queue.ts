import type { Page } from "@playwright/test";
import { readToEnd } from "./by-hand";
import { captureSource, createCase, expect } from "./fixtures";

const MONDAY = [
  "The defence ministry of Karsland is supplying the Northern Front with mortars and drones, General Ilan Torvik said on Monday.",
  "“There is no ceasefire in the valley of Meru,” Torvik told reporters.",
  "Health minister Dana Orlik said 40 people were killed in the Meru market on Sunday. The hospital in Meru said 65 people were killed in the Meru market on Sunday.",
  "“The road to Halven is open,” mayor Peter Sund said on Monday.",
].join("\n\n");

const TUESDAY = [
  "The defence ministry of Karsland denied on Tuesday that it was supplying the Northern Front with mortars and drones.",
  "“The road to Halven is closed,” police chief Maria Lund said on Tuesday.",
  "A spokesman for the Northern Front, Aron Vesk, denied that the front had received any mortars from Karsland.",
  "“There is a ceasefire in the valley of Meru,” foreign minister Lena Brandt said on Tuesday.",
].join("\n\n");

/** How many disputes these two articles make, and how many pairs: one dispute has two. */
export const FILLED = { disputes: 4, pairs: 5 };

/** A case with two articles that contradict each other and what Gainsay found in them; opens its queue. Answers with the case's path. */
export async function fillQueue(page: Page, name: string): Promise<string> {
  const casePath = await createCase(page, name);
  await captureSource(page, casePath, {
    title: "Torvik speaks of deliveries",
    publisher: "Halven Post",
    published: "2024-05-13",
    text: MONDAY,
  });
  await readToEnd(page);
  await captureSource(page, casePath, {
    title: "Ministry denies deliveries",
    publisher: "Meru Daily",
    published: "2024-05-14",
    text: TUESDAY,
  });
  await readToEnd(page);
  await expect(async () => {
    await page.goto(`${casePath}/queue`);
    await expect(page.getByText(`${FILLED.disputes} disputes left`)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  return casePath;
}
