import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { ENGINE } from "@/lib/claims/extract/extracted-claim";

const ARTICLE = `PORT LUMA, May 4 (Coastwire) - The harbour board gave two accounts of the fire on Thursday.

“The alarm rang at nine,” said Irma Dahl, the board's secretary. “Everybody was out by ten past.”

News agencies quoted Paul Renner, the chief of the fire brigade, as saying his crew had been given no keys, while a dock foreman said there was no such problem.

Renner denied blaming anyone. According to the insurers, the damage will reach $2 million.

Comments

Lars says:

The mayor said it was arson!

Comments are closed.`;

describe("a whole article", () => {
  const { claims, speakers, engine, language, skipped } = extractClaims(ARTICLE, {
    publishedAt: "2023-05-04",
  });
  const line = (index: number) => {
    const claim = claims[index];
    if (!claim) return null;
    const name = claim.speaker ? speakers[claim.speaker.of]?.name : null;
    return [
      name,
      claim.cue?.text,
      claim.content.map(({ start, end }) => ARTICLE.slice(start, end)).join(" / "),
    ];
  };

  it("names its engine and language", () => {
    expect({ engine, language, skipped }).toEqual({ engine: ENGINE, language: "en", skipped: null });
  });

  it("finds each statement with who made it, and nothing below the article", () => {
    expect(claims.map((_, index) => line(index))).toEqual([
      ["Irma Dahl", "said", "The alarm rang at nine"],
      ["Irma Dahl", "said", "Everybody was out by ten past."],
      ["Paul Renner", "saying", "his crew had been given no keys"],
      ["a dock foreman", "said", "there was no such problem"],
      ["Paul Renner", "denied", "blaming anyone"],
      ["the insurers", "According to", "the damage will reach $2 million"],
    ]);
  });

  it("keeps the statements of one attribution together", () => {
    expect(claims.map(({ attribution }) => attribution)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it("keeps the way a claim came, and what is denied", () => {
    expect(claims[2]?.via.map(({ text, verb }) => [text, verb])).toEqual([["News agencies", "quoted"]]);
    expect(claims.map(({ denies }) => denies)).toEqual([false, false, false, false, true, false]);
  });
});

it("gives a denial and what its speaker holds against it one attribution, each with its own cue", () => {
  const { claims } = extractClaims(
    "The council met on Monday. Harbour rebels denied receiving any money, saying on the contrary it had been stolen from them. The mayor said that was new to her.",
  );
  expect(claims.map(({ attribution, cue, denies }) => [attribution, cue?.text, denies])).toEqual([
    [0, "denied", true],
    [0, "saying", false],
    [1, "said", false],
  ]);
});

describe("what is not read", () => {
  it("another language gives no claims, and says so", () => {
    const text =
      "Der Bürgermeister sagte am Dienstag, die Brücke werde im Mai wieder geöffnet. Die Opposition bestreitet das seit Wochen.";
    expect(extractClaims(text)).toMatchObject({ language: "de", skipped: "language", claims: [] });
  });

  it("a file that was pasted as text gives none either", () => {
    const text = `PK\u0003\u0004${"\u0000\u0001\u0002\ufffd".repeat(200)}`;
    expect(extractClaims(text)).toMatchObject({ skipped: "not-text", claims: [] });
  });
});

describe("what a speaker only reports", () => {
  it("is told of the statement that does so, not of the others under the same cue", () => {
    const { claims } = extractClaims(
      "Ida Aas said the cargo was 95 tonnes of salt and that the captain had said it was dry.",
    );
    expect(claims.map(({ statement, reported }) => [statement, reported])).toEqual([
      ["The cargo was 95 tonnes of salt.", false],
      ["The captain had said it was dry.", true],
    ]);
  });
});

it("a denial and what the same body says of the one whom it is about", () => {
  const { claims, speakers } = extractClaims(
    "Captain Murat Demir led the unit. The coast guard denied that Demir had been dismissed and said he had retired.",
  );
  expect(claims.map(({ statement, speaker }) => [speakers[speaker?.of ?? -1]?.name, statement])).toEqual([
    ["coast guard", "Demir had not been dismissed."],
    ["coast guard", "Murat Demir had retired."],
  ]);
});
