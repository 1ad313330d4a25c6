import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("direct quotes go to the cue that they stand under", () => {
  it.each([
    ["“We have nothing to hide,” the bursar said.", ["the bursar | said | We have nothing to hide,"]],
    [
      "“We have nothing to hide,” said Ada Brandt, the bursar.",
      ["Ada Brandt, the bursar | said | We have nothing to hide,"],
    ],
    ["“Never again!” fumed Ada Brandt.", ["Ada Brandt | fumed | Never again!"]],
    ["“Never again!” bearded Ada Brandt said.", ["bearded Ada Brandt | said | Never again!"]],
    ["Ada Brandt stormed: “It was never safe.”", ["Ada Brandt | stormed | It was never safe."]],
    ["The wall was painted: “It was never safe.”", []],
    ["The bursar said: “We have nothing to hide.”", ["The bursar | said | We have nothing to hide."]],
    [
      "The bursar told the board, “We have nothing to hide.”",
      ["The bursar | told | We have nothing to hide."],
    ],
    [
      "“The wall is sound,” he said. “It was checked in June.”",
      ["he | said | The wall is sound, / It was checked in June."],
    ],
    [
      "“The wall is sound,” he said, “and it was checked in June.”",
      ["he | said | The wall is sound, / and it was checked in June."],
    ],
    [
      "“The wall is sound,” said the bursar. “It was checked in June.” Otto Frei said: “It leaks.”",
      ["the bursar | said | The wall is sound, / It was checked in June.", "Otto Frei | said | It leaks."],
    ],
    ["“Is the wall sound?” she asked.", ["she | asked | Is the wall sound?"]],
    [
      "“Nobody slept,” she said, adding that the children were ill.",
      ["she | said | Nobody slept,", "she | adding | the children were ill"],
    ],
    [
      "The wall was sound, the engineer said. “It was checked in June.”",
      ["the engineer | said | The wall was sound / It was checked in June."],
    ],
    ["Asked about the wall, the engineer said: “It was checked.”", ["the engineer | said | It was checked."]],
    [
      "“It was checked.” “It was never checked,” he said.",
      ["he | said | It was checked. / It was never checked,"],
    ],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it("over paragraphs that each open again", () => {
    const text =
      "The captain spoke to the crew. “We leave at dawn,” he said. “Nobody stays behind.\n\n“The ship will not wait.”";
    expect(foundIn(text)).toEqual([
      "he | said | We leave at dawn, / Nobody stays behind. / The ship will not wait.",
    ]);
  });

  it("a quoted phrase stays within the reporter's sentence", () => {
    expect(foundIn("The judge said the plan was “a house of cards” and would fall.")).toEqual([
      "The judge | said | the plan was “a house of cards” and would fall",
    ]);
  });
});
