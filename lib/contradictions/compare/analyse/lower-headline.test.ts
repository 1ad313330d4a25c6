import { expect, test } from "vitest";
import { lowerHeadline } from "./lower-headline";

test.each([
  ["Mayor Will Not Close The City School", "Mayor will not close the city school"],
  ["The mayor of Orlen will close the library.", "The mayor of Orlen will close the library."],
  ["On 3 May Karl Berg met the consul in Orl.", "On 3 May Karl Berg met the consul in Orl."],
])("%s", (text, expected) => {
  expect(lowerHeadline(text)).toBe(expected);
});

test("names that are no words stay, and every place stays where it is", () => {
  const text = "Zelenkov And Grbic Meet In Secret";
  const lowered = lowerHeadline(text);
  expect(lowered).toContain("Zelenkov and Grbic");
  expect(lowered).toHaveLength(text.length);
});
