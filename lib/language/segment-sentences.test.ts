import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentSentences } from "@/lib/language/segment-sentences";
import { segmentWords } from "@/lib/language/segment-words";

function sentences(text: string, language?: string): string[] {
  return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe("segmentSentences", () => {
  it.each([
    ["Mr. Smith left early. He did not return.", 2],
    ["Gen. J. K. Rowe met Dr. Amin. Lt. Col. Otis did not.", 2],
    ["The U.S. officials said no. Nobody asked again.", 2],
    ["The U.S. Army denied it. Ministers in the U.K. Parliament agreed.", 2],
    ["They left the U.S. The talks went on.", 2],
    ["On Jan. 1 the pipeline closed. It reopened on Feb. 3.", 2],
    ["The vote is at 5 p.m. Monday in Geneva. It was moved twice.", 2],
    ["The price rose 3.5 percent. No. 5 on the list was Malta.", 2],
    ["He blamed others, e.g. Norway. It objected.", 2],
    ["Acme Inc. denied it. Acme Inc. said the tests, etc. were fine.", 2],
    ["“We never signed.” He left the room.", 2],
    ["“Did we sign?” she asked. “No!” he said.", 2],
    ["He said: “We never signed.” Then he left.", 2],
    ["“We never signed.” said nobody. (They had.) It was noted.", 3],
    ["Are they sure?! They are… and then they are not.", 2],
    ["It was I. Nobody else came.", 2],
    ["القائد قال إنه لم يوقع. ونفى الناطق ذلك. هل وقع؟ نعم.", 4],
    ["השר אמר שלא חתם. הדובר הכחיש זאת. האם חתם? כן.", 4],
    ["Он сказал: «Нет». Потом ушёл. В 2014 г. Москва и т. д. молчали.", 3],
    ["他说没有。她说有！“真的吗？”他问。", 4],
    ["Done 👨‍👩‍👧! Next 🇳🇴 one.", 2],
  ])("%s", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it("ends a sentence at a paragraph break and after a heading, but not where a line is only wrapped", () => {
    expect(
      sentences("Talks resume\n\nBoth sides said\nthey would come. Nobody did.\nTown hall, Oslo\nIt rained."),
    ).toEqual([
      "Talks resume",
      "Both sides said\nthey would come.",
      "Nobody did.",
      "Town hall, Oslo",
      "It rained.",
    ]);
  });

  it("keeps closing marks with the sentence they close", () => {
    expect(sentences("他说：“没有。”她走了。")[0]).toBe("他说：“没有。”");
    expect(sentences('She said "no." Then "yes." He left.')).toEqual([
      'She said "no."',
      'Then "yes."',
      "He left.",
    ]);
  });

  it("takes a long paragraph in no time, and cuts it as a short one", () => {
    const line = "Mr. Smith left the U.S. on Jan. 1. “Did he?” she asked.\n";
    expect(sentences(line.repeat(3000))).toHaveLength(3000 * sentences(line).length);
    expect(sentences("no stop ".repeat(5000))).toHaveLength(1);
  });

  it("leaves no mark behind that opens a quote at the very end", () => {
    expect(segmentSentences("。“").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("covers every visible character once and in order, whatever the text", () => {
    const parts = fc.array(
      fc.constantFrom(
        "Mr.",
        "U.S.",
        " ",
        "\n",
        "\n\n",
        "“",
        "”",
        "Да.",
        "نعم؟",
        "。",
        "👍🏽",
        "a",
        "B",
        "1.",
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map((each) => each.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of segmentSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start)).toMatch(/^\s*$/);
            at = end;
          }
          expect(text.slice(at)).toMatch(/^\s*$/);
        },
      ),
    );
  });
});

describe("segmentWords", () => {
  it.each([
    ["He didn't, he said.", ["He", "didn't", "he", "said"]],
    ["up 3.5% to €20", ["up", "3.5", "%", "to", "€", "20"]],
    ["قال الوزير", ["قال", "الوزير"]],
    ["ok 👨‍👩‍👧 done", ["ok", "👨‍👩‍👧", "done"]],
  ])("%s", (text, words) => {
    expect(segmentWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it("takes a malformed language for none", () => {
    expect(segmentWords("one two", "no such tag!")).toHaveLength(2);
  });
});
