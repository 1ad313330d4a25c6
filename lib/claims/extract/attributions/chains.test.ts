import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("one attribution within the words of another", () => {
  it.each([
    [
      "The Guardian reported that the envoy said the talks had failed.",
      ["the envoy | said | the talks had failed | via The Guardian"],
    ],
    [
      "The envoy said the minister claimed victory too soon.",
      ["The envoy | said | the minister claimed victory too soon | reported"],
    ],
    ["“The minister says he won,” the envoy said.", ["the envoy | said | The minister says he won,"]],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
