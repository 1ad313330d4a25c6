import { expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

it.each([
  [
    "The Daily Pier reported on Monday, citing two people familiar with the sale, that insurers would refuse to pay.",
    ["The Daily Pier | reported | insurers would refuse to pay | via two people familiar with the sale"],
  ],
  [
    "The boats were sold in May, state media reported, citing a military source.",
    ["state media | reported | The boats were sold in May | via a military source"],
  ],
  [
    "Citing two clerks, the Pier reported that the ferry was sold.",
    ["the Pier | reported | the ferry was sold | via two clerks"],
  ],
  [
    "The union called the plan a trick, citing the price of grain.",
    ["The union | called | the plan a trick", "The union | citing | the price of grain"],
  ],
])("%s", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});
