import { expect, test } from "vitest";
import {
  areAntonyms,
  areIndirectAntonyms,
  areSynonyms,
  oppositionOf,
  type WordClass,
} from "@/lib/language/lexicon/lexicon";
import { OPPOSITES } from "@/lib/language/lexicon/opposites";

const pairs = (list: string) => list.split(",").map((pair) => pair.trim().split("/") as [string, string]);

const OPPOSED: Readonly<Record<WordClass, string>> = {
  v: `rise/fall, increase/cut, open/shut, approve/reject, win/lose, accept/refuse, confirm/deny, attack/defend, advance/retreat,
    arrive/leave, hire/fire, resign/stay on, seize/release, withdraw/remain, support/oppose, comply with/violate, kill/survive,
    consult/ignore, notify/conceal, arm/disarm, ban/allow, block/let, keep/drop, extend/shorten, deploy/withdraw, buy/sell,
    lend/borrow, import/export, refuse/agree, fail/succeed, delay/bring forward, raise/lower, warn/reassure, hold/break,
    legalise/criminalise, de-escalate/escalate, nationalise/privatise`,
  n: `profit/loss, majority/minority, ally/enemy, ceasefire/offensive, approval/rejection, truce/fighting, suicide/murder`,
  a: `guilty/innocent, safe/dangerous, public/secret, voluntary/forced, legal/unlawful, alive/dead, peaceful/violent,
    intact/destroyed, enough/short, ready/unprepared, sober/drunk, empty/full, civilian/military, accidental/deliberate,
    temporary/permanent, domestic/foreign, unanimous/divided, lethal/non-lethal, operational/non-operational, wet/dry`,
  r: `before/after, above/below, deliberately/accidentally, on time/late, publicly/secretly`,
};

for (const [wordClass, list] of Object.entries(OPPOSED) as [WordClass, string][])
  test.each(pairs(list))(`${wordClass}: %s and %s are opposites, either way round`, (a, b) => {
    expect(areAntonyms(a, b, wordClass)).toBe(true);
    expect(areAntonyms(b, a, wordClass)).toBe(true);
    expect(areAntonyms(a, b)).toBe(true);
  });

const NOT_OPPOSED: Readonly<Record<WordClass, string>> = {
  v: "rise/increase, say/deny, attack/kill, buy/pay, withdraw/deny, fire/dismiss, come/go, take/release",
  n: "father/mother, supply/demand, answer/question, soldier/general, attack/weapon, profit/company",
  a: "red/blue, guilty/legal, other/same, nuclear/military, safe/secure",
  r: "here/now, publicly/loudly",
};

for (const [wordClass, list] of Object.entries(NOT_OPPOSED) as [WordClass, string][])
  test.each(pairs(list))(`${wordClass}: %s and %s are not`, (a, b) => {
    expect(areAntonyms(a, b, wordClass)).toBe(false);
  });

test("opposites of one class aren't those of another", () => {
  expect(areAntonyms("open", "closed", "a")).toBe(true);
  expect(areAntonyms("open", "closed", "n")).toBe(false);
});

test("opposites that leave nothing between them are told from those that do", () => {
  expect(oppositionOf("alive", "dead", "a")).toBe("complementary");
  expect(oppositionOf("lawful", "unlawful", "a")).toBe("complementary");
  expect(oppositionOf("rise", "fall", "v")).toBe("contrary");
  expect(oppositionOf("rise", "climb", "v")).toBeNull();
});

test("adjectives are opposites by way of what they are similar to", () => {
  expect(areIndirectAntonyms("damp", "arid")).toBe(true);
  expect(areIndirectAntonyms("arid", "damp")).toBe(true);
  expect(areIndirectAntonyms("wet", "dry")).toBe(false);
  expect(areIndirectAntonyms("damp", "moist")).toBe(false);
  expect(areIndirectAntonyms("gerasimovian", "arid")).toBe(false);
});

test("no word of ours is its own opposite, and none is opposed to a synonym", () => {
  const wrong = OPPOSITES.flatMap(({ wordClass, ones, others }) =>
    ones.flatMap((a) =>
      others.filter((b) => areSynonyms(a, b, wordClass)).map((b) => `${wordClass}: ${a}/${b}`),
    ),
  );
  expect(wrong).toEqual([]);
});
