import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("nouns of saying", () => {
  it.each([
    [
      "A court threw out the ministry's claim that the road was open.",
      ["the ministry | claim | the road was open"],
    ],
    [
      "Nobody believed his repeated assertion that the road was open.",
      ["his | assertion | the road was open"],
    ],
    ["The bank's denial of any loss came late.", ["The bank | denial | any loss | denies"]],
    ["The claim on the insurance was paid.", []],
    ["His statement was short.", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
