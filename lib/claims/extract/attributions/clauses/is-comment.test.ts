import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

/** What the ministry said, by the words as they stand. */
function said(tail: string): string | undefined {
  const [first] = foundIn(`The ministry said the ferry had sunk${tail}.`);
  return first?.split(" | ")[2];
}

describe("the reporter's comment is no part of what was said", () => {
  it.each([
    ", reversing its earlier position",
    ", backing away from its earlier account",
    ", walking back its previous statement",
    ", contradicting the navy",
    ", echoing the navy",
    ", adding that four were missing",
    ", citing a report",
    ", in a reversal of its earlier position",
    ", in an apparent U-turn",
    ", in stark contrast to the navy",
    ", contrary to reports",
    ", a claim the union denied",
  ])("%s", (tail) => {
    expect(said(tail)).toBe("the ferry had sunk");
  });

  it.each([
    " off the coast, killing four people",
    " and that the union had walked out, rejecting the offer",
    " since the court had freed it, reversing an earlier ruling",
    ", in a storm, off the coast",
  ])("but what the clause leads to is: %s", (tail) => {
    expect(said(tail)).toBe(`the ferry had sunk${tail}`);
  });

  it("goes on behind the comment", () => {
    expect(
      foundIn("The ministry said the ferry had sunk, contradicting the navy, and that four had died."),
    ).toEqual(["The ministry | said | the ferry had sunk / and that four had died"]);
  });

  it("stands within a clause", () => {
    expect(foundIn("The ministry said the ferry, contradicting forecasts, had sunk.")).toEqual([
      "The ministry | said | the ferry, contradicting forecasts, had sunk",
    ]);
  });

  it("is the same behind a denial", () => {
    expect(foundIn("The ministry denied that the ferry had sunk, contradicting the navy.")).toEqual([
      "The ministry | denied | the ferry had sunk | denies",
    ]);
  });
});

describe("a second verb of saying has the speaker of the first", () => {
  const DENIED = "The navy | denied | Demir had been dismissed | denies";
  it.each([
    [
      "The navy denied that Demir had been dismissed and said he had retired.",
      [DENIED, "The navy | said | he had retired"],
    ],
    [
      "The navy denied that Demir had been dismissed but added that he had retired.",
      [DENIED, "The navy | added | he had retired"],
    ],
    [
      "The navy denied that Demir had been dismissed and told reporters he had retired.",
      [DENIED, "The navy | told | he had retired"],
    ],
    [
      "The navy denied dismissing Demir and said he had retired.",
      ["The navy | denied | dismissing Demir | denies", "The navy | said | he had retired"],
    ],
    [
      "The navy said the ferry had sunk and said four were missing.",
      ["The navy | said | the ferry had sunk", "The navy | said | four were missing"],
    ],
    [
      "The navy said that the ferry had sunk, adding that four were missing.",
      ["The navy | said | the ferry had sunk", "The navy | adding | four were missing"],
    ],
    [
      "The navy said the pilot lied and added that he was ill.",
      ["The navy | said | the pilot lied", "The navy | added | he was ill"],
    ],
    [
      "The navy said the pilot was ill, and called the ministry's account absurd.",
      ["The navy | said | the pilot was ill", "The navy | called | the ministry's account absurd"],
    ],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
