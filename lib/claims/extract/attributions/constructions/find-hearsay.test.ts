import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("hearsay", () => {
  it.each([
    ["The driver had reportedly fled on foot.", ["– | reportedly | The driver had / fled on foot"]],
    ["Reportedly, the driver fled on foot.", ["– | Reportedly | the driver fled on foot"]],
    ["The allegedly stolen painting hangs in Graz.", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
