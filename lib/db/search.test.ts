import { expect, test } from "vitest";
import { toTsQuery } from "@/lib/db/search";

test.each([
  ["Ferry sails", "ferry:* & sails:*"],
  ["  the-ferry’s  ", "the:* & ferry:* & s:*"],
  ["العبّارة", "العبّارة:*"],
  ["100% & (rail | !road):*", "100:* & rail:* & road:*"],
  ["!!!", null],
  ["🚢", null],
  [" ", null],
])("%j asks for %j", (typed, query) => {
  expect(toTsQuery(typed)).toBe(query);
});
