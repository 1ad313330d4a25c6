import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("attributions in a parenthesis or at the end", () => {
  it.each([
    [
      "The lamp had failed that night, the inspector said.",
      ["the inspector | said | The lamp had failed that night"],
    ],
    ["The lamp, she said, had failed that night.", ["she | said | The lamp / had failed that night"]],
    [
      "The lamp, Mr Frei told the inquiry on Monday, had been mended twice.",
      ["Mr Frei | told | The lamp / had been mended twice"],
    ],
    ["As Ada Brandt stated in March, the lamp was mended.", ["Ada Brandt | stated | the lamp was mended"]],
    [
      "A barge struck the lamp overnight, the keeper said on Tuesday, hours after residents heard two bangs.",
      ["the keeper | said | A barge struck the lamp overnight"],
    ],
    [
      "The lamp had failed, said Otto Frei, who kept the tower.",
      ["Otto Frei, who kept the tower | said | The lamp had failed"],
    ],
    [
      "The lamp had failed, the keeper of the tower, Otto Frei, said.",
      ["the keeper of the tower, Otto Frei | said | The lamp had failed"],
    ],
    [
      "The lamp had failed, Mr Frei told the court, and the keeper had slept.",
      ["Mr Frei | told | The lamp had failed / and the keeper had slept"],
    ],
    ["The tower’s keeper, Otto Frei, flatly denied any fault.", ["Otto Frei | denied | any fault | denies"]],
    [
      "He gave his own account: the lamps, he said, were never lit.",
      ["he | said | the lamps / were never lit"],
    ],
    [
      "The keeper had his own account: the lamps, he said, reached the tower no earlier than six.",
      ["he | said | the lamps / reached the tower no earlier than six"],
    ],
    [
      "The board chose the lamp in May, Mr Frei testified; the idea, he said, was the keeper's own.",
      [
        "Mr Frei | testified | The board chose the lamp in May",
        "he | said | the idea / was the keeper's own",
      ],
    ],
    [
      "It was the keeper, she said, who put the lamp out.",
      ["she | said | It was the keeper / who put the lamp out"],
    ],
    [
      "The ferry that struck the tower was doing 40 knots at the time, a person close to the inquiry has told the Lantern.",
      [
        "a person close to the inquiry | has told | The ferry that struck the tower was doing 40 knots at the time",
      ],
    ],
    ["It was a disaster, a keeper said, who asked not to be named.", ["a keeper | said | It was a disaster"]],
    [
      "Officers based in Orl, Ness and Lund told reporters the doors were locked.",
      ["Officers based in Orl, Ness and Lund | told | the doors were locked"],
    ],
    [
      "The board learned of the fault only in May, and then from Mr Frei, its director, Ada Brandt, told the Lantern.",
      ["its director, Ada Brandt | told | The board learned of the fault only in May, and then from Mr Frei"],
    ],
    [
      "The lamp, a gift that the town paid for, was lit, the keeper said.",
      ["the keeper | said | The lamp, a gift that the town paid for, was lit"],
    ],
    [
      "As the inspector pointed out, the lamp had failed.",
      ["the inspector | pointed out | the lamp had failed"],
    ],
    ["In a statement, the company said the lamp had failed.", ["the company | said | the lamp had failed"]],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
