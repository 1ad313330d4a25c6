import { describe, expect, test } from "vitest";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { statement } from "@/lib/claims/extract/statements/test-written";
import type { AttributionWords } from "@/lib/claims/extract/test-attribution";

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
      statement("The council set up a fund that it said paid widows.", {
        speaker: "it",
        cue: "said",
        content: "paid widows",
      }),
    ).toBe("A fund paid widows.");
    expect(
      statement("The council set up a fund that it said paid widows but which also paid clerks.", {
        speaker: "it",
        cue: "said",
        content: "paid widows but which also paid clerks",
      }),
    ).toBe("A fund paid widows but also paid clerks.");
  });
});

describe("words that share the subject of those before them", () => {
  const claims = (text: string) => extractClaims(text).claims.map(({ statement }) => statement);

  test("have it in their statement", () => {
    expect(claims("The mayor said the council had never been asked and would fight the plan.")).toEqual([
      "The council had never been asked.",
      "The council would fight the plan.",
    ]);
    expect(claims("The lock at Ness was shut, the mayor said, and would stay so until May.")).toEqual([
      "The lock at Ness was shut.",
      "The lock at Ness would stay so until May.",
    ]);
  });

  test("all of it, where it is of two", () => {
    expect(claims("Ada Brandt said the mayor and the council had agreed and would pay.")).toEqual([
      "The mayor and the council had agreed.",
      "The mayor and the council would pay.",
    ]);
  });

  test("whatever it is made of, and nothing more", () => {
    expect(
      claims("Ada Brandt said the harbour, the yard and its workers were safe and would be paid."),
    ).toEqual([
      "The harbour, the yard and its workers were safe.",
      "The harbour, the yard and its workers would be paid.",
    ]);
  });

  test("unless there is none", () => {
    expect(claims("Ada Brandt said there was no danger and would be none.")).toHaveLength(1);
  });

  test("also where it is a pronoun", () => {
    expect(claims("Ada Brandt said she had not been told and would resign.")).toEqual([
      "Ada Brandt had not been told.",
      "Ada Brandt would resign.",
    ]);
  });

  test("“it was X who” stays one statement around its attribution", () => {
    expect(claims("It was the keeper, Ada Brandt said, who put the lamp out.")).toEqual([
      "It was the keeper who put the lamp out.",
    ]);
    expect(claims("It was the navy, Ada Brandt said, that sank the boat.")).toEqual([
      "It was the navy that sank the boat.",
    ]);
  });
});

test("a statement is never longer than 2000 code units", () => {
  const content = `the list had ${"names and ".repeat(400)}numbers`;
  expect(
    statement(`An aide said ${content}.`, { speaker: "An aide", cue: "said", content })?.length,
  ).toBeLessThanOrEqual(2000);
});
