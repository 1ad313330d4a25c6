import { expect, test } from "vitest";
import { wholeWords } from "@/lib/claims/whole-words";

test.each([
  [
    "cut within words",
    "arbour master on Friday, he said ",
    " and left the quay for the islan",
    "…master on Friday, he said ",
    " and left the quay for the…",
  ],
  ["the whole text", "He said ", " today.", "He said ", " today."],
  ["nothing around it", "", "", "", ""],
  [
    "paragraphs",
    "ay ended.\n\nA new one begins and then ",
    " ends.\n\nAnother one begins here an",
    "…ended. A new one begins and then ",
    " ends. Another one begins here…",
  ],
  ["no spaces", "港".repeat(32), "口".repeat(32), `…${"港".repeat(32)}`, `${"口".repeat(32)}…`],
])("%s", (_, prefix, suffix, before, after) => {
  expect(wholeWords({ prefix, suffix })).toEqual({ before, after });
});
