import { describe, expect, it } from "vitest";
import { paragraphsAround, paragraphsOf } from "@/lib/language/paragraphs-of";

const words = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  it("stand between blank lines, and keep single line breaks", () => {
    expect(words("\n One\ntwo \n\nThree\n \n\n\tFour ")).toEqual(["One\ntwo", "Three", "Four"]);
    expect(words(" \n\n ")).toEqual([]);
  });

  it("are the lines of a text without blank lines, when the lines end like sentences", () => {
    const lines = [
      "The bridge is shut.",
      "“It was never open,” the mayor said.",
      "Nobody asked why:",
      "it rained",
    ];
    expect(words(lines.join("\n"))).toEqual(lines);
  });

  it("are not the lines of a text that is wrapped in mid-sentence", () => {
    const wrapped = "The bridge is shut, as it was\nlast year and the year before,\nthe mayor said.";
    expect(words(wrapped)).toEqual([wrapped]);
  });

  it("around a span are all that it touches", () => {
    const text = "One\n\nTwo\n\nThree";
    const spans = [
      { start: 6, end: 7 },
      { start: 1, end: 6 },
    ];
    expect(paragraphsAround(text, spans)).toEqual([
      { start: 5, end: 8 },
      { start: 0, end: 8 },
    ]);
  });
});
