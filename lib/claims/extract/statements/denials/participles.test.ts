import { describe, expect, test } from "vitest";
import { extractClaims } from "@/lib/claims/extract/extract-claims";

function statements(text: string): string[] {
  return extractClaims(text).claims.map(({ statement }) => statement);
}

describe("the verb of a denied clause is no participle that describes a noun", () => {
  test.each([
    [
      "the detained vessel was carrying undeclared salt",
      "The detained vessel was not carrying undeclared salt.",
    ],
    ["the arrested men had been beaten", "The arrested men had not been beaten."],
    ["the reported deal was signed", "The reported deal was not signed."],
    ["the so-called closed port handled weapons", "The so-called closed port did not handle weapons."],
    ["the recently closed mine leaked acid", "The recently closed mine did not leak acid."],
    ["40 detained men were beaten", "40 detained men were not beaten."],
    ["40 died", "40 did not die."],
    ["Maria’s arrested brother confessed", "Maria’s arrested brother did not confess."],
    [
      "its planned expansion threatened the marsh",
      "The company’s planned expansion did not threaten the marsh.",
    ],
    ["leaked papers showed a loss", "Leaked papers did not show a loss."],
    ["the men arrested on Monday worked for it", "The men arrested on Monday did not work for it."],
    [
      "the money found in the house belonged to Ada Kern",
      "The money found in the house did not belong to Ada Kern.",
    ],
    ["the men who were in jail had lied", "The men who were in jail had not lied."],
    ["guards fired on men wounded in May", "Guards did not fire on men wounded in May."],
    ["guards fired after somebody shouted", "Guards did not fire after somebody shouted."],
    [
      "the newly built and heavily used road was closed",
      "The newly built and heavily used road was not closed.",
    ],
    ["men dressed as guards entered the house", "Men dressed as guards did not enter the house."],
    ["recently arrested men confessed", "Recently arrested men did not confess."],
    [
      "the bus crashed into a house and killed two",
      "It is not true that the bus crashed into a house and killed two.",
    ],
    ["it used banned nets", "The company did not use banned nets."],
  ])("denied that %s", (clause, expected) => {
    expect(statements(`The company denied that ${clause}.`)).toEqual([expected]);
  });

  test.each([
    ["wasting money earmarked for schools", "The company did not waste money earmarked for schools."],
    ["taking a house built on public land", "The company did not take a house built on public land."],
    ["hiding papers seized in May", "The company did not hide papers seized in May."],
  ])("denied %s", (words, expected) => {
    expect(statements(`The company denied ${words}.`)).toEqual([expected]);
  });

  test("what somebody calls for isn't done", () => {
    expect(statements("The company called for reducing the tax.")).toEqual([
      "The company called for reducing the tax.",
    ]);
  });

  test("a described noun alone is no clause", () => {
    expect(statements("The company denied the alleged plan.")).toEqual([
      "The company denied the alleged plan.",
    ]);
  });

  test("a noun that looks like an adjective is a subject", () => {
    expect(statements("Ada Kern said the manifest showed weapons.")).toEqual([
      "The manifest showed weapons.",
    ]);
  });
});

describe("who rejects a claim rejects what it says", () => {
  test.each([
    ["rejected the claim that wounded sailors were left behind", "Wounded sailors were not left behind."],
    ["rejected claims that wounded sailors were left behind", "Wounded sailors were not left behind."],
    ["rejected the union's claim that the dam leaked", "The dam did not leak."],
    ["rejected the claim that angered the union", "The ministry rejected the claim that angered the union."],
  ])("%s", (words, expected) => {
    expect(statements(`The ministry ${words}.`)).toContain(expected);
  });
});
