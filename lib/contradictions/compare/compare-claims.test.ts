import { describe, expect, test } from "vitest";
import { analyseClaim } from "./analyse-claim";
import type { ComparedClaim } from "./claim-features";
import { compareClaims } from "./compare-claims";
import type { PairContext } from "./verdict";

const OTHERS: PairContext = { relation: "different", answers: null };

function compare(a: string | ComparedClaim, b: string | ComparedClaim, context: PairContext = OTHERS) {
  const claim = (given: string | ComparedClaim) =>
    analyseClaim(typeof given === "string" ? { statement: given } : given);
  return compareClaims(claim(a), claim(b), context);
}

describe("two claims that can't both hold", () => {
  test.each([
    ["negation", "The army shelled the hospital in Darat.", "The army did not shell the hospital in Darat."],
    ["negation", "The minister met the lobbyists in May.", "The minister never met the lobbyists."],
    [
      "negation",
      "The company paid a bribe to the port authority.",
      "The company paid no bribe to the port authority.",
    ],
    ["negation", "There is a ransom clause in the contract.", "There is no ransom clause in the contract."],
    ["antonym", "The northern bridge is open to traffic.", "The northern bridge is closed to traffic."],
    [
      "antonym",
      "The trawler was boarded inside Norlandish territorial waters.",
      "The trawler was in international waters when it was boarded.",
    ],
    ["antonym", "Unemployment in Velmar rose in March.", "Unemployment in Velmar fell in March."],
    ["antonym", "The parliament approved the water treaty.", "The parliament rejected the water treaty."],
    ["quantity", "Twelve miners died in the Korvan shaft.", "Forty miners died in the Korvan shaft."],
    [
      "quantity",
      "At least 300 people died when the Sorrel dam broke.",
      "Only 90 people died when the Sorrel dam broke.",
    ],
    ["denial", "The singer Ada Morel has died.", "Death hoax: singer Ada Morel is alive and well"],
    [
      "denial",
      "The mayor will close the Harbour Street library.",
      "No, the mayor is not going to close the Harbour Street library",
    ],
    ["role", "Tarsen Oil bought Melba Gas.", "Melba Gas bought Tarsen Oil."],
    ["role", "Ana Holm is the mayor of Orl.", "Karl Berg is mayor of Orl."],
    ["other", "The talks took place in Vienna.", "The talks were held in Prague."],
    ["other", "The missile that hit the ferry was fired from Iran.", "The missile was fired from Oman."],
    ["date", "The pumps at the mine stopped at 5 a.m.", "The pumps stopped at 11 p.m."],
    [
      "quantity",
      "The pond lost 12 cubic metres of acid on Friday.",
      "The pond lost 90,000 litres of acid on Friday.",
    ],
    [
      "quantity",
      "The night train had been running at 60 km/h.",
      "The night train that left the rails at Orl was running at almost 100 km/h seconds before the crash.",
    ],
    ["role", "It was Holm who signed the Orl order.", "It was Berg who signed the Orl order."],
    ["role", "A trainee was at the wheel of the bus.", "Berg and nobody else was at the wheel of the bus."],
    ["role", "Only Holm knew the code of the safe.", "Berg knew the code of the safe."],
    ["antonym", "Ana Holm resigned from the harbour board.", "The harbour board dismissed Ana Holm."],
    ["antonym", "The lamp on the pier was green.", "The lamp on the pier was showing red."],
  ])("%s: %s / %s", (basis, a, b) => {
    const verdict = compare(a, b);
    expect(verdict).toMatchObject({ contradiction: true, basis });
    expect(compare(b, a).contradiction).toBe(true);
  });

  test("“will” and “will not” conflict", () => {
    expect(
      compare("The bank will raise its rates.", "The bank will not raise its rates.").contradiction,
    ).toBe(true);
  });

  test("what one side gives the other denies having received, under its acronym", () => {
    const setting = ["norway", "coastal", "league", "navy"];
    const verdict = compare(
      {
        statement: "Norway was supplying the Coastal Defence League with boats, fuel and material support.",
        setting,
      },
      {
        statement: "CDL fighters did not receive any support from the Norwegian navy.",
        setting,
        cue: "denied",
      },
    );
    expect(verdict).toMatchObject({ contradiction: true, basis: "denial" });
  });

  test("an answer conflicts with what it answers, whatever its words", () => {
    const verdict = compare("Russia sends the rebels weapons.", "There was no such arrangement.", {
      relation: "same-institution",
      answers: "b",
    });
    expect(verdict).toMatchObject({ contradiction: true, basis: "denial" });
    expect(verdict.why).toContain("“no such arrangement”");
  });

  test("what was answered isn't taken for an answer", () => {
    const verdict = compare("There was no such arrangement.", "The ministry made it public.", {
      relation: "different",
      answers: "b",
    });
    expect(verdict.contradiction).toBe(false);
  });

  test("days that are said of one event conflict only where none of them meets", () => {
    const several = "The inspectors visited the plant on 3 and 5 May 2015.";
    expect(compare(several, "The inspectors visited the plant on 5 May 2015.").contradiction).toBe(false);
    expect(compare(several, "The inspectors visited the plant on 9 May 2015.").contradiction).toBe(true);
  });
});

describe("no contradiction", () => {
  test.each([
    [
      "“may” against “did not”",
      "The union may call a strike at the port.",
      "The union has not called a strike at the port.",
    ],
    ["a question", "Was the ferry overloaded?", "The ferry was not overloaded."],
    [
      "water is no prisoner",
      "Twelve litres of acid were released from the Orl pond.",
      "Twelve litres of acid escaped from the Orl pond.",
    ],
    ["the mayor may be Holm", "It was Holm who proposed the Orl tax.", "The mayor proposed the Orl tax."],
    ...[
      ["It was the army that shelled Darat.", "Soldiers shelled Darat."],
      ["It was Velmar that broke the truce.", "Velmari forces broke the truce."],
      ["It was Orl Gas that built the plant.", "The company built the plant."],
      ["It was the bridge that was closed on Friday.", "The council closed the bridge on Friday."],
      ["Only Ana Holm voted against the Orl plan.", "Karl Berg voted for the Orl plan."],
      ["Only Ana Holm wanted to sign the order.", "Karl Berg signed the order."],
      ["Ana Holm left the room.", "The government deported Ana Holm."],
      ["Ana Holm resigned from the party.", "The board sacked Ana Holm as chair of the yard."],
    ].map(([a = "", b = ""]): [string, string, string] => [`${a} / ${b}`, a, b]),
    ["what was quit is no post", "Ana Holm quit smoking.", "Ana Holm was fired in May."],
    [
      "who alone did it, told twice",
      "It was Holm who signed the Orl order.",
      "Ana Holm signed the Orl order.",
    ],
    ["double negation", "The talks did not fail.", "The talks did not end without a result."],
    [
      "kept by not leaving",
      "The minister never left the capital.",
      "The minister was in the capital on Monday.",
    ],
    [
      "not stopping is going on",
      "The guards never stopped the work at the gate.",
      "The guards were at work at the gate.",
    ],
    ["the number is rounded", "The company paid a fine of $2,084.", "The company paid a fine of $2,000."],
    ["a part of the whole", "One of three suspects was fined.", "Police fined three suspects last year."],
    [
      "other parties",
      "The French army left the base in Gao.",
      "The German army did not leave the base in Mons.",
    ],
    [
      "one act from its two sides",
      "Tarsen Oil sold the field to Melba Gas.",
      "Melba Gas bought the field from Tarsen Oil.",
    ],
    ["nothing in common but a verb", "The court heard the appeal.", "Villagers near the mine heard nothing."],
    [
      "two people of one given name",
      "Ana Holm met the envoy in Orl.",
      "Ana Berg never met the envoy in Orl.",
    ],
    ["two people of one family", "Ana Holm met the envoy in Orl.", "Nils Holm never met the envoy in Orl."],
    [
      "two sums paid in one town",
      "Ana Holm paid 3 million euros for the dam in Orl.",
      "Karl Berg paid 9 million euros for the archive in Orl.",
    ],
    ["one distance in two units", "The convoy drove 60 miles.", "The convoy drove 97 kilometres."],
    ["a place and what it lies in", "The talks were held in Damascus.", "The talks were held in Syria."],
    [
      "many of a kind in many places",
      "The army shot three farmers in Iran.",
      "The army shot two farmers in Oman.",
    ],
    [
      "what many can be",
      "Ana Holm is a member of the council of Orl.",
      "Karl Berg is a member of the council of Orl.",
    ],
    [
      "one of a kind and several",
      "The ferry was inspected in January 2026.",
      "14 ferries were inspected in 2025.",
    ],
    ["hours of two events", "Ana Holm left the office at 5 p.m.", "Karl Berg left the office at 7 p.m."],
    [
      "what is said before something else is rejected",
      "Ada Morel died in 1970, rejecting an honour from the state.",
      "Ada Morel died in 1970.",
    ],
    ["a number that is a name", "The 10 mg tablet is in stock.", "The 25 mg tablet is in stock."],
  ])("%s: %s / %s", (_, a, b) => {
    expect(compare(a, b).contradiction).toBe(false);
    expect(compare(b, a).contradiction).toBe(false);
  });

  test("what was so before isn't refuted by what came after", () => {
    const before = { statement: "The well in Orlen has not been tested.", said: "2023-03-01" };
    const after = { statement: "The well in Orlen was tested on 4 May 2023.", said: "2023-05-10" };
    expect(compare(before, after).contradiction).toBe(false);
  });

  test("sums paid in one town are of one thing where the sources tell one story", () => {
    const setting = ["orl", "dam", "holm", "reservoir"];
    const [a, b] = [
      "Orl's council paid 3 million euros for the dam.",
      "The town paid 9 million euros for it.",
    ];
    expect(compare({ statement: a, setting }, { statement: b, setting }).score).toBeGreaterThan(
      compare(a, b).score,
    );
  });

  test("what a speaker only reports isn't held against anyone", () => {
    const held = { statement: "The army shelled the hospital in Darat." };
    const reported = { statement: "The army did not shell the hospital in Darat.", reported: true };
    expect(compare(held, reported).contradiction).toBe(false);
  });

  test("what somebody “would not say” commits nobody", () => {
    const statement = "It is not true that the plant leaked acid.";
    const claim = "The plant leaked acid.";
    expect(compare(claim, { statement, cue: "would not say" }).contradiction).toBe(false);
    expect(compare(claim, { statement, cue: "said" }).contradiction).toBe(true);
  });

  test("claims of sources that are about different things", () => {
    const a = { statement: "There was no consultation.", setting: ["branmoor", "whitlock", "tower"] };
    const b = { statement: "Farmers were consulted eleven times.", setting: ["cassara", "littoral", "beef"] };
    expect(compare(a, b).contradiction).toBe(false);
  });
});

describe("the score", () => {
  const score = (a: string | ComparedClaim, b: string | ComparedClaim, context?: PairContext) =>
    compare(a, b, context).score;

  test("falls with what the denial says beyond the other claim", () => {
    const claim = "The minister met the lobbyists.";
    expect(score(claim, "The minister did not meet the lobbyists.")).toBeGreaterThan(
      score(claim, "The minister did not meet the lobbyists in his villa on the island of Sark in July."),
    );
  });

  test("is higher for numbers that are named alike", () => {
    expect(score("Forty miners died in Korvan.", "Twelve miners died in Korvan.")).toBeGreaterThan(
      score("Forty people died in Korvan.", "Twelve miners were there in Korvan."),
    );
  });

  test("is lower for one speaker in one breath", () => {
    const a = { statement: "The bridge is open to lorries.", said: "2024-02-01" };
    const b = { statement: "The bridge is closed to lorries.", said: "2024-02-01" };
    expect(score(a, b, { relation: "same-actor", answers: null })).toBeLessThan(score(a, b));
  });
});

describe("one speaker over time", () => {
  test("has changed position", () => {
    const a = { statement: "We will close the Harrow plant.", said: "2024-02-01" };
    const b = { statement: "We will not close the Harrow plant.", said: "2024-06-01" };
    expect(compare(a, b, { relation: "same-actor", answers: null })).toMatchObject({
      contradiction: true,
      basis: "position_change",
    });
  });
});

describe("bad input", () => {
  test.each([
    ["one word", "Never.", "Always."],
    ["no words", "…", "The army left."],
    ["one claim against itself", "The army left.", "The army left."],
    ["equal but for case and punctuation", "The army left", "“the army LEFT.”"],
    [
      "another language",
      "Le ministre a déclaré que la centrale ne serait jamais fermée avant la fin de l'année.",
      "Die Regierung sagt, dass das Kraftwerk noch in diesem Jahr geschlossen werden soll.",
    ],
  ])("%s", (_, a, b) => {
    expect(compare(a, b).contradiction).toBe(false);
  });

  test("5,000 words are read in reasonable time and compared", () => {
    const long = `${"The committee heard another witness about the harbour. ".repeat(620)}The army did not shell the hospital.`;
    expect(() => compare(long, "The army shelled the hospital.")).not.toThrow();
  });
});
