import { expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

it.each([
  [
    "Captain Otto Frei set out his case in a letter to the Pier Post.\n\n“I never left the bridge.\n\n“The light was out.\n\n“I will appeal.”",
    ["Captain Otto Frei | – | I never left the bridge. / The light was out. / I will appeal."],
  ],
  [
    "Otto Frei, the captain, issued a statement on Monday.\n\n“I never left the bridge. I was there all night.”",
    ["Otto Frei, the captain | – | I never left the bridge. I was there all night."],
  ],
  ["The captain lost a letter on the bridge.\n\n“I never left the bridge. I was there all night.”", []],
  ["The guild set out two chairs.\n\n“I never left the bridge. I was there all night.”", []],
])("%s", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});
