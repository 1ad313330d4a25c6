import { expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

it.each([
  ["The harbour ministry refused to comment on the report.", []],
  ["The guild declined to comment on whether the boat was theirs.", []],
  [
    "The other, who asked that his name be withheld because he had signed a contract, said that lorries crossed at night.",
    [
      "The other, who asked that his name be withheld because he had signed a contract | said | lorries crossed at night",
    ],
  ],
  [
    "An aide, who asked not to be named, said the council had known.",
    ["An aide, who asked not to be named | said | the council had known"],
  ],
  ["A clerk asked that the vault be shut.", ["A clerk | asked | the vault be shut"]],
  ["The guild commented on the boat.", ["The guild | commented | the boat"]],
])("%s", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});
