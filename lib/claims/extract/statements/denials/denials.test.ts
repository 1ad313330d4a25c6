import { describe, expect, test } from "vitest";
import { statement } from "@/lib/claims/extract/statements/test-written";
import type { AttributionWords } from "@/lib/claims/extract/test-attribution";

describe("denials", () => {
  const denial = { kind: "phrase", denies: true, speaker: "Karin Wolf", cue: "denied" } as const;
  test.each<[string, AttributionWords, string]>([
    [
      "Karin Wolf denied receiving any money.",
      { ...denial, content: "receiving any money" },
      "Karin Wolf did not receive any money.",
    ],
    [
      "Karin Wolf denied having met him.",
      { ...denial, content: "having met him" },
      "Karin Wolf has not met him.",
    ],
    ["Karin Wolf denied being there.", { ...denial, content: "being there" }, "Karin Wolf was not there."],
    [
      "Karin Wolf denied misleading the council.",
      { ...denial, content: "misleading the council" },
      "Karin Wolf did not mislead the council.",
    ],
    [
      "Karin Wolf denied that guards had been moved.",
      { ...denial, kind: "clause", content: "guards had been moved" },
      "Guards had not been moved.",
    ],
    [
      "Karin Wolf denied that the bank paid him.",
      { ...denial, kind: "clause", content: "the bank paid him" },
      "The bank did not pay him.",
    ],
    [
      "Karin Wolf denied that any such talks had been held.",
      {
        ...denial,
        kind: "clause",
        content: "any such talks had been held",
      },
      "No such talks had been held.",
    ],
    [
      "Karin Wolf denied that nothing was done.",
      { ...denial, kind: "clause", content: "nothing was done" },
      "It is not true that nothing was done.",
    ],
    [
      "Karin Wolf denied any involvement in the theft.",
      { ...denial, content: "any involvement in the theft" },
      "Karin Wolf had no involvement in the theft.",
    ],
    ...(
      [
        ["having ever mentioned 300 boats", "Karin Wolf has never mentioned 300 boats."],
        ["having been paid", "Karin Wolf has not been paid."],
        ["ever meeting the mayor", "Karin Wolf never met the mayor."],
        ["ever being in the house", "Karin Wolf was never in the house."],
      ] as const
    ).map(([content, expected]): [string, AttributionWords, string] => [
      `Karin Wolf denied ${content}.`,
      { ...denial, content },
      expected,
    ]),
    [
      "Karin Wolf denied any wrongdoing.",
      { ...denial, content: "any wrongdoing" },
      "There was no wrongdoing by Karin Wolf.",
    ],
  ])("%s", (text, words, expected) => {
    expect(statement(text, words)).toBe(expected);
  });
});
