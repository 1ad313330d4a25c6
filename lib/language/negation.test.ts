import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "@/lib/language/analyse-text";
import { findNegations, isNegated, isNone } from "@/lib/language/negation";

function negationsOf(text: string) {
  const analysis = analyseText(text);
  const negations = analysis.sentences.flatMap((sentence) => findNegations(analysis, sentence));
  const words = (indexes: readonly number[]) =>
    indexes.map((index) => analysis.tokens[index]?.text).join(" ");
  return { analysis, negations, words };
}

/** Each negation as "kind cue > predicates / what there is none of". */
function negated(text: string): string[] {
  const { negations, words } = negationsOf(text);
  return negations.map(({ kind, cue, predicates, none }) => {
    const of = none === null ? "" : ` / ${words([none])}`;
    return `${kind} ${words(cue)} > ${words(predicates)}${of}`;
  });
}

describe("what is negated by what", () => {
  it.each([
    ["The ministry did not send the letter.", ["not not > send"]],
    ["The ministry didn’t send the letter.", ["not n’t > send"]],
    ["They cannot come.", ["not not > come"]],
    ["The minister is not a spy.", ["not not > spy"]],
    ["He never signed the treaty.", ["not never > signed"]],
    ["The army did not burn or loot the village.", ["not not > burn loot"]],
    ["I don't think the police lied.", ["not n't > think lied"]],
    ["It is not true that he left.", ["not not > true left"]],
    ["He is no longer the minister.", ["not no longer > minister"]],
    ["Not a single soldier died.", ["not Not > died / soldier"]],
    ["Not one soldier died.", ["not Not > died / soldier"]],
    ["Not one of our soldiers fired.", ["not Not > fired / soldiers"]],
    ["Not one died.", ["not Not > died / one"]],
    ["Not every road was passable.", ["not Not > passable"]],
    ["He met the minister, not the aide.", ["not not > aide"]],
    ["No soldiers were killed.", ["no No > killed / soldiers"]],
    ["There is no evidence.", ["no no > is / evidence"]],
    ["The army has no tanks.", ["no no > has / tanks"]],
    ["Nobody was hurt.", ["no Nobody > hurt / Nobody"]],
    ["No one came.", ["no No one > came / one"]],
    ["None of the soldiers died.", ["no None > died / soldiers"]],
    ["They said nothing.", ["no nothing > said / nothing"]],
    ["At no time did we agree.", ["no no > agree / time"]],
    ["Neither the army nor the police fired.", ["not Neither nor > fired / army"]],
    ["They neither signed nor read it.", ["not neither nor > signed read"]],
    ["They left without telling us.", ["without without > telling"]],
    ["They left without their coats.", ["without without >  / coats"]],
    ["He hardly knew her.", ["barely hardly > knew"]],
    ["Rebels denied receiving support.", ["lexical denied > receiving"]],
    ["The army refused to withdraw.", ["lexical refused > withdraw"]],
    ["The ministry’s failure to act was noted.", ["lexical failure > act"]],
    ["He was unable to walk.", ["lexical unable > walk"]],
  ])("%s", (text, expected) => {
    expect(negated(text)).toEqual(expected);
  });

  it.each([
    "It was not only a mistake but also a crime.",
    "He will no doubt come.",
    "They lost no fewer than 40 tanks.",
    "No, we signed it.",
    "The bridge is shut.",
    "Her decline and her death in May were noted.",
    "Nothing but rain fell.",
  ])("is nothing in: %s", (text) => {
    expect(negated(text)).toEqual([]);
  });
});

describe("its scope", () => {
  it.each([
    ["The ministry did not send the letter.", ["The ministry did", "send the letter"]],
    ["He did not sign it, and the minister left.", ["He did", "sign it"]],
    ["No soldiers were killed on Monday.", ["soldiers were killed on Monday"]],
    ["They left without their coats.", ["their coats"]],
    ["Rebels denied receiving support.", ["receiving support"]],
  ])("%s", (text, expected) => {
    const { analysis, negations } = negationsOf(text);
    const [negation] = negations;
    const runs = negation?.scope.map(({ first, last }) =>
      text.slice(analysis.tokens[first]?.start, analysis.tokens[last]?.end),
    );
    expect(runs).toEqual(expected);
  });
});

describe("questions that comparing asks", () => {
  it("a predicate turned twice is not negated", () => {
    const { analysis, negations } = negationsOf("I don't think he didn't sign it.");
    const at = (word: string) => analysis.tokens.findIndex(({ text }) => text === word);
    expect(isNegated(negations, at("think"))).toBe(true);
    expect(isNegated(negations, at("sign"))).toBe(false);
  });

  it("a denial turns nothing by itself", () => {
    const { analysis, negations } = negationsOf("Rebels denied receiving support.");
    expect(
      isNegated(
        negations,
        analysis.tokens.findIndex(({ text }) => text === "receiving"),
      ),
    ).toBe(false);
  });

  it("what there is none of is known", () => {
    const { negations } = negationsOf("No soldiers were killed.");
    expect([isNone(negations, 1), isNone(negations, 3)]).toEqual([true, false]);
  });
});

describe("any text", () => {
  it("gives tokens of the text", () => {
    const parts = fc.constantFrom(
      ..."not;no;never;neither;nor;without;nobody;none;of;denied;he;came;and;or;,;.;soldiers;n't;did;longer;one;false;that;is".split(
        ";",
      ),
    );
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 25 }).map((each) => each.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { analysis, negations } = negationsOf(text);
        for (const { cue, predicates, none, scope } of negations) {
          const runs = scope.flatMap(({ first, last }) => [first, last]);
          for (const token of [...cue, ...predicates, ...(none === null ? [] : [none]), ...runs]) {
            expect(analysis.tokens[token]).toBeDefined();
          }
          expect(
            scope.every(
              ({ first, last }) => first <= last && !cue.some((each) => each >= first && each <= last),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it.each(["not ", "no ", "neither ", "none of ", "denied ", "not a b or "])(
    "takes 5,000 of %j in no time",
    (piece) => {
      const analysis = analyseText(piece.repeat(5000));
      for (const sentence of analysis.sentences) analysis.treeOf(sentence);
      const found = analysis.sentences.flatMap((sentence) => findNegations(analysis, sentence));
      expect(found.length).toBeLessThanOrEqual(5000);
    },
  );
});
