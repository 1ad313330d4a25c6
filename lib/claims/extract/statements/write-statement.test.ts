import { describe, expect, test } from "vitest";
import { resolveSpeakers } from "@/lib/claims/extract/speakers/resolve-speakers";
import type { EarlierClaim } from "@/lib/claims/extract/statements/point-back";
import { type WrittenStatement, writeStatement } from "@/lib/claims/extract/statements/write-statement";
import { type AttributionWords, attributionsIn } from "@/lib/claims/extract/test-attribution";
import { analyseText } from "@/lib/language/analyse-text";

/** The statements of the attributions, each of one statement, in order. */
function write(text: string, words: AttributionWords[]): WrittenStatement[] {
  const analysis = analyseText(text);
  const attributions = attributionsIn(analysis, words);
  const { actors, sightings } = resolveSpeakers(analysis, attributions);
  const earlier: EarlierClaim[] = [];
  return attributions.map((attribution, index) => {
    const speaker = actors[index] ?? null;
    const written = writeStatement(analysis, attribution.content, {
      attribution,
      speaker,
      sightings,
      earlier,
    });
    earlier.push({
      statement: written.statement,
      speaker,
      sentence: attribution.sentence,
      cue: attribution.cueLemma,
    });
    return written;
  });
}

function statement(text: string, words: AttributionWords): string | undefined {
  return write(text, [words])[0]?.statement;
}

describe("pronouns", () => {
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

describe("what the cue holds back, and what is no clause", () => {
  test.each<[string, AttributionWords, string]>([
    [
      "Karin Wolf did not deny that the roof leaked.",
      { speaker: "Karin Wolf", cue: "did not deny", content: "the roof leaked" },
      "Karin Wolf did not deny that the roof leaked.",
    ],
    [
      "Karin Wolf refused to confirm that he had left.",
      { speaker: "Karin Wolf", cue: "refused to confirm", content: "he had left" },
      "Karin Wolf refused to confirm that he had left.",
    ],
    [
      "She accused the mayor of taking bribes, Karin Wolf said.",
      { kind: "phrase", cueLemma: "accuse", speaker: "She", cue: "accused", content: "taking bribes" },
      "The mayor took bribes.",
    ],
    [
      "Karin Wolf accused Tessia of fearmongering.",
      {
        kind: "phrase",
        cueLemma: "accuse",
        speaker: "Karin Wolf",
        cue: "accused",
        content: "Tessia of fearmongering",
      },
      "Karin Wolf accused Tessia of fearmongering.",
    ],
    [
      "Karin Wolf called the plan “a bad joke”.",
      {
        kind: "phrase",
        cueLemma: "call",
        speaker: "Karin Wolf",
        cue: "called",
        content: "a bad joke",
        directness: "mixed",
      },
      "Karin Wolf called the plan “a bad joke”.",
    ],
    [
      "“Just a bang,” Karin Wolf told reporters.",
      {
        kind: "direct-quote",
        cueLemma: "tell",
        speaker: "Karin Wolf",
        cue: "told",
        addressee: "reporters",
        content: "Just a bang",
        directness: "direct",
      },
      "Karin Wolf told reporters: “Just a bang”.",
    ],
    [
      "Karin Wolf said that the dam leaks.",
      { speaker: "Karin Wolf", cue: "said", content: "the dam leaks" },
      "The dam leaks.",
    ],
    [
      "KOVAC: What I can tell you is that the log was found, and that it was wet.",
      {
        kind: "transcript",
        speaker: "KOVAC",
        content: "What I can tell you is that the log was found, and that it was wet",
      },
      "The log was found, and it was wet.",
    ],
    [
      "KOVAC: If I may add: the letter was answered.",
      { kind: "transcript", speaker: "KOVAC", content: "If I may add: the letter was answered" },
      "The letter was answered.",
    ],
    [
      "The vans, Karin Wolf said, came at noon.",
      { kind: "parenthetical", speaker: "Karin Wolf", cue: "said", content: ["The vans", "came at noon"] },
      "The vans came at noon.",
    ],
    [
      "Karin Wolf said sales were “as flat as a pond”.",
      { speaker: "Karin Wolf", cue: "said", content: "sales were “as flat as a pond”", directness: "mixed" },
      "Sales were “as flat as a pond”.",
    ],
  ])("%s", (text, words, expected) => {
    expect(statement(text, words)).toBe(expected);
  });
});

describe("words without a subject of their own", () => {
  test("what they describe is their subject", () => {
    expect(
      statement("Norvia began a campaign of air raids that it said targeted depots.", {
        speaker: "it",
        cue: "said",
        content: "targeted depots",
      }),
    ).toBe("A campaign of air raids targeted depots.");
    expect(
      statement(
        "Norvia began a campaign of air raids that it said targeted depots but which also hit homes.",
        {
          speaker: "it",
          cue: "said",
          content: "targeted depots but which also hit homes",
        },
      ),
    ).toBe("A campaign of air raids targeted depots but also hit homes.");
  });
});

describe("what such and this point to", () => {
  test("an arrangement under which something is done", () => {
    const text =
      "Norvia was arming the rebels, a general said. Later an aide said that there was no such deal.";
    const [, second] = write(text, [
      { kind: "parenthetical", speaker: "a general", cue: "said", content: "Norvia was arming the rebels" },
      { speaker: "an aide", cue: "said", content: "there was no such deal" },
    ]);
    expect(second).toEqual({
      statement: "There was no deal under which Norvia was arming the rebels.",
      refersTo: 0,
    });
  });

  test("a thing that an earlier claim names", () => {
    const text =
      "There is a bonus of two million in the contract, his lawyer said. The club said no such bonus exists.";
    const [, second] = write(text, [
      {
        kind: "parenthetical",
        speaker: "his lawyer",
        cue: "said",
        content: "There is a bonus of two million in the contract",
      },
      { speaker: "The club", cue: "said", content: "no such bonus exists" },
    ]);
    expect(second).toEqual({ statement: "No bonus of two million in the contract exists.", refersTo: 0 });
  });

  test("that, where it is called untrue, and an allegation that is denied", () => {
    const text =
      "The mayor took bribes, Karin Wolf said. “That is not true,” Otto Braun said. He denied the allegation.";
    const [, second, third] = write(text, [
      { kind: "parenthetical", speaker: "Karin Wolf", cue: "said", content: "The mayor took bribes" },
      {
        kind: "direct-quote",
        speaker: "Otto Braun",
        cue: "said",
        content: "That is not true",
        directness: "direct",
      },
      { kind: "phrase", denies: true, speaker: "He", cue: "denied", content: "the allegation" },
    ]);
    expect(second).toEqual({ statement: "It is not true that the mayor took bribes.", refersTo: 0 });
    expect(third?.statement).toBe("It is not true that the mayor took bribes.");
  });

  test("an accusation is what somebody is accused of", () => {
    const text =
      "Karin Wolf accused the mayor of taking bribes. She said she had proof. The mayor rejected the accusation.";
    const [, , third] = write(text, [
      { kind: "phrase", cueLemma: "accuse", speaker: "Karin Wolf", cue: "accused", content: "taking bribes" },
      { speaker: "She", cue: "said", content: "she had proof" },
      { kind: "phrase", denies: true, speaker: "The mayor", cue: "rejected", content: "the accusation" },
    ]);
    expect(third).toEqual({ statement: "It is not true that the mayor took bribes.", refersTo: 0 });
  });

  test("the claim is the last one that another made, not a denial by a third", () => {
    const text =
      "No boat was there, Otto Braun said. An aide said the harbour was warned. An aide said the council ignored two pleas. Karin Wolf rejected the claim. “We never had such pleas,” she said.";
    const [, , , fourth, fifth] = write(text, [
      { kind: "parenthetical", speaker: "Otto Braun", cue: "said", content: "No boat was there" },
      { speaker: "An aide", cue: "said", content: "the harbour was warned" },
      { speaker: "An aide", cue: "said", content: "the council ignored two pleas" },
      { kind: "phrase", denies: true, speaker: "Karin Wolf", cue: "rejected", content: "the claim" },
      {
        kind: "direct-quote",
        speaker: "she",
        cue: "said",
        content: "We never had such pleas",
        directness: "direct",
      },
    ]);
    expect(fourth).toEqual({ statement: "It is not true that the council ignored two pleas.", refersTo: 2 });
    expect(fifth?.statement).toBe("We never had pleas.");
  });

  test.each<[string, string, string]>([
    ["called", "the report “a lie”", "It is not true that the mill burned."],
    ["dismissed", "the claim as baseless", "It is not true that the mill burned."],
    ["called", "it completely false", "It is not true that the mill burned."],
    ["called", "the mill a ruin", "Karin Wolf called the mill a ruin."],
  ])("a verdict on what was said: %s %s", (cue, content, expected) => {
    const text = `The mill burned, Otto Braun said. Karin Wolf ${cue} ${content}.`;
    const [, second] = write(text, [
      { kind: "parenthetical", speaker: "Otto Braun", cue: "said", content: "The mill burned" },
      { kind: "phrase", speaker: "Karin Wolf", cue, content },
    ]);
    expect(second?.statement).toBe(expected);
  });

  test("a verdict on nothing that was said", () => {
    expect(
      statement("Karin Wolf called the claims baseless.", {
        kind: "phrase",
        speaker: "Karin Wolf",
        cue: "called",
        content: "the claims baseless",
      }),
    ).toBe("The claims are false.");
  });

  test("nothing, where nothing was claimed before", () => {
    expect(
      write("An aide said that there was no such deal.", [
        { speaker: "An aide", cue: "said", content: "there was no such deal" },
      ]),
    ).toEqual([{ statement: "There was no such deal.", refersTo: null }]);
  });
});

test("a statement is never longer than 2000 code units", () => {
  const content = `the list had ${"names and ".repeat(400)}numbers`;
  expect(
    statement(`An aide said ${content}.`, { speaker: "An aide", cue: "said", content })?.length,
  ).toBeLessThanOrEqual(2000);
});
