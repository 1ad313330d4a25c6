import { expect, test } from "vitest";
import { settingOf } from "./setting-of";

test("a source is about the names of its title and its first paragraphs", () => {
  const setting = settingOf({
    title: "Lund ferry line drops Orlen",
    text: "Ben Ruiz of the seamen's union said on Monday that the route to Orlen would go in January.",
  });
  expect(setting).toEqual(expect.arrayContaining(["orlen", "ruiz"]));
  // Any two reports may name these.
  expect(setting).not.toContain("monday");
  expect(setting).not.toContain("january");
  expect(setting.length).toBeLessThanOrEqual(24);
});

test("a text without a name and a title is about nothing that is known", () => {
  expect(settingOf({ title: null, text: "nobody said so." })).toEqual([]);
});
