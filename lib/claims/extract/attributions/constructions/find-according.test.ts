import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("according to", () => {
  it.each([
    ["According to the coroner, the man drowned.", ["the coroner | According to | the man drowned"]],
    ["The man drowned, according to the coroner.", ["the coroner | according to | The man drowned"]],
    [
      "The man drowned, according to Vera Lind, the coroner, who published her findings.",
      ["Vera Lind, the coroner, who published her findings | according to | The man drowned"],
    ],
    [
      "The pond, according to the council's engineers, is intact.",
      ["the council's engineers | according to | The pond / is intact"],
    ],
    [
      "According to the national fishing guild, about a third of the country's herring exports pass through Orla Point.",
      [
        "the national fishing guild | According to | about a third of the country's herring exports pass through Orla Point",
      ],
    ],
    [
      "In the words of the coroner, it was a needless death.",
      ["the coroner | In the words of | it was a needless death"],
    ],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
