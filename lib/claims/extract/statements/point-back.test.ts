import { describe, expect, test } from "vitest";
import { statement, write } from "@/lib/claims/extract/statements/test-written";

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
