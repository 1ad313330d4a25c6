import { describe, expect, test } from "vitest";
import { statement, write } from "@/lib/claims/extract/statements/test-written";
import type { AttributionWords } from "@/lib/claims/extract/test-attribution";

describe("pronouns", () => {
  test.each([
    [
      "Otto Frei spoke. The navy denied that Demir had been dismissed and said he had retired.",
      "He had retired.",
    ],
    ["Otto Frei spoke. The navy said he had retired.", "Otto Frei had retired."],
  ])("he is nobody further off than a lone word that may be a surname: %s", (text, expected) => {
    const words = { speaker: "The navy", cue: "said", content: "he had retired" };
    expect(statement(text, words)).toBe(expected);
  });

  test.each<[string, AttributionWords, string]>([
    [
      "Karin Wolf said she had seen the letter.",
      { speaker: "Karin Wolf", cue: "said", content: "she had seen the letter" },
      "Karin Wolf had seen the letter.",
    ],
    [
      "“I am ready,” Karin Wolf said.",
      { speaker: "Karin Wolf", cue: "said", content: "I am ready", directness: "direct" },
      "Karin Wolf is ready.",
    ],
    [
      "“I look after my men,” Colonel Karin Wolf said.",
      { speaker: "Colonel Karin Wolf", cue: "said", content: "I look after my men", directness: "direct" },
      "Karin Wolf looks after Wolf’s men.",
    ],
    [
      "“I've told them,” Karin Wolf said.",
      { speaker: "Karin Wolf", cue: "said", content: "I've told them", directness: "direct" },
      "Karin Wolf has told them.",
    ],
    [
      "“We don't sell arms,” said Karin Wolf, a spokeswoman for Tessen Motors.",
      {
        speaker: "Karin Wolf, a spokeswoman for Tessen Motors",
        cue: "said",
        content: "We don't sell arms",
        directness: "direct",
      },
      "Tessen Motors doesn't sell arms.",
    ],
    [
      "“We were warned,” said a teacher.",
      { speaker: "a teacher", cue: "said", content: "We were warned", directness: "direct" },
      "We were warned.",
    ],
    [
      "Tessen Motors said its cars were safe.",
      { speaker: "Tessen Motors", cue: "said", content: "its cars were safe" },
      "Tessen Motors’ cars were safe.",
    ],
    [
      "The Norvian navy said it had fired once.",
      { speaker: "The Norvian navy", cue: "said", content: "it had fired once" },
      "The Norvian navy had fired once.",
    ],
    [
      "Tessen Motors said it was clear that sales would fall.",
      { speaker: "Tessen Motors", cue: "said", content: "it was clear that sales would fall" },
      "It was clear that sales would fall.",
    ],
    [
      "Oleg Petrov, the head of the Russian navy, said his country was ready.",
      { speaker: "Oleg Petrov, the head of the Russian navy", cue: "said", content: "his country was ready" },
      "Russia was ready.",
    ],
    [
      "Karin Wolf said Otto Braun had sold his boat.",
      { speaker: "Karin Wolf", cue: "said", content: "Otto Braun had sold his boat" },
      "Otto Braun had sold his boat.",
    ],
    [
      "“I wouldn't say I'm sorry,” Karin Wolf said.",
      { speaker: "Karin Wolf", cue: "said", content: "I wouldn't say I'm sorry", directness: "direct" },
      "Karin Wolf wouldn't say Wolf is sorry.",
    ],
    [
      "Ada Stern met the board. Karin Wolf said Otto Braun had praised her.",
      { speaker: "Karin Wolf", cue: "said", content: "Otto Braun had praised her" },
      "Otto Braun had praised her.",
    ],
    [
      "Tessen Motors said they would stay.",
      { speaker: "Tessen Motors", cue: "said", content: "they would stay" },
      "Tessen Motors would stay.",
    ],
    [
      "The rebels said they would stay.",
      { speaker: "The rebels", cue: "said", content: "they would stay" },
      "The rebels would stay.",
    ],
    [
      "“It was dark,” Karin Wolf said.",
      { speaker: "Karin Wolf", cue: "said", content: "It was dark", directness: "direct" },
      "It was dark.",
    ],
  ])("%s", (text, words, expected) => {
    expect(statement(text, words)).toBe(expected);
  });

  test("it and them in a second statement of the same speaker", () => {
    const text =
      "Rebels of the Northern Front denied getting help from the Norvian air force, saying it went on bombing them.";
    const [, second] = write(text, [
      {
        kind: "phrase",
        denies: true,
        speaker: "Rebels of the Northern Front",
        cue: "denied",
        content: "getting help from the Norvian air force",
      },
      {
        speaker: "Rebels of the Northern Front",
        cue: "saying",
        content: "it went on bombing them",
      },
    ]);
    expect(second?.statement).toBe("The Norvian air force went on bombing rebels of the Northern Front.");
  });
});
