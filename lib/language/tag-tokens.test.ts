import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagTokens } from "@/lib/language/tag-tokens";

const words = (text: string) => tagTokens(text).map((token) => token.text);

it.each([
  ["On 3 May Karl Berg left.", "PROPN"],
  ["He left on May 3.", "PROPN"],
  ["They met in May.", "PROPN"],
  ["They may meet.", "AUX"],
])("the month in %s", (text, tag) => {
  expect(tagTokens(text).find(({ lower }) => lower === "may")?.tag).toBe(tag);
});

describe("the tokens of a text", () => {
  it.each([
    [
      "The mayor said no. 5 stayed at No. 5.",
      ["The", "mayor", "said", "no.", "5", "stayed", "at", "No.", "5", "."],
    ],
    ["The mayor said no. He sat.", ["The", "mayor", "said", "no", ".", "He", "sat", "."]],
    ["They didn’t go; we can't.", ["They", "did", "n’t", "go", ";", "we", "ca", "n't", "."]],
    ["the minister’s aide", ["the", "minister", "’s", "aide"]],
    [
      "It cost £1.1m. “We left at 5pm.”",
      ["It", "cost", "£", "1.1", "m", ".", "“", "We", "left", "at", "5pm", ".", "”"],
    ],
    [
      "A wall of 20 ft. at most, 5 ft. 2",
      ["A", "wall", "of", "20", "ft.", "at", "most", ",", "5", "ft.", "2"],
    ],
    ["Paid by J. Ode and Co. m. Then", ["Paid", "by", "J.", "Ode", "and", "Co.", "m.", "Then"]],
    ["U.S. officials told Mr. Ode", ["U.S.", "officials", "told", "Mr.", "Ode"]],
    [
      "Ana Šimić’s aide, Łukasz Żółw and Nguyễn",
      ["Ana", "Šimić", "’s", "aide", ",", "Łukasz", "Żółw", "and", "Nguyễn"],
    ],
    ["Ana Šimić said".normalize("NFD"), ["Ana", "Šimić".normalize("NFD"), "said"]],
    ["“Never,” she said", ["“", "Never", ",", "”", "she", "said"]],
    ["line one\r\n\r\nline\u00a0two\u2028", ["line", "one", "line", "two"]],
  ])("of %j are %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("have lemma and part of speech", () => {
    expect(
      tagTokens("The rebels denied receiving weapons.").map(({ lemma, tag }) => `${lemma} ${tag}`),
    ).toEqual(["the DET", "rebel NOUN", "deny VERB", "receive VERB", "weapon NOUN", ". PUNCT"]);
  });

  it("stand where their offsets say, in order, also among emoji and combining marks", () => {
    const text = "💥 «Ça va», dit-il; the cafe\u0301 isn’t open 👩🏽‍🚒 — he   said";
    let end = 0;
    for (const token of tagTokens(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(end);
      end = token.end;
    }
    expect(words(text)).toContain("said");
  });

  it("leave no letter out, whatever the text is", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "don’t ",
        "“",
        "http://a.b/c?d=e ",
        "a@b.c ",
        "…",
        "\r\n",
        "\u0000",
        "\ud800",
        "'",
        "#x",
        "$1,000.50bn ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        const covered = tagTokens(text).map(({ start, end }) => text.slice(start, end));
        const letters = (value: string) => value.replace(/[^a-zA-Z0-9]/g, "");
        expect(letters(covered.join(""))).toBe(letters(text));
      }),
      { numRuns: 200 },
    );
  });

  it.each(["a", "http://", "a-", "U.", "'", "“", "#a", "1,", "e\u0301", "漢", "a/", "@", "\u0000"])(
    "are found in 100,000 characters of %j on end",
    (pump) => {
      const text = pump.repeat(Math.ceil(100_000 / pump.length));
      for (const token of tagTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    },
  );
});
