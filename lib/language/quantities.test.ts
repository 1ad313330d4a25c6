import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "@/lib/language/quantities";
import { tagTokens } from "@/lib/language/tag-tokens";

/** Each quantity of a sentence as "modifier value-or-bounds unit of noun". */
function quantities(text: string): string[] {
  return findQuantities(tagTokens(text)).map(({ value, min, max, modifier, unit, currency, of }) => {
    const number = value ?? `${min ?? ""}..${max ?? ""}`;
    return [modifier, number, currency, unit, of && `of ${of}`].filter((part) => part !== null).join(" ");
  });
}

describe("what is counted", () => {
  it.each([
    ["At least 40 soldiers were killed in the raid.", ["at-least 40 of soldier"]],
    ["The army lost 40 Russian-made tanks.", ["exactly 40 of tank"]],
    ["Some 1,200 homes had no power.", ["about 1200 of home", "exactly 0 of power"]],
    ["More than two dozen people were hurt.", ["more-than 24 of people"]],
    ["Between 30 and 40 wounded civilians were treated.", ["exactly 30..40 of civilian"]],
    ["Up to 3,000-4,000 men crossed.", ["at-most ..4000 of man"]],
    ["No soldiers were harmed.", ["exactly 0 of soldier"]],
    ["None of the villages was taken.", ["exactly 0 of village"]],
    ["Not one of our soldiers fired.", ["exactly 0 of soldier"]],
    ["Not one soldier fired.", ["exactly 0 of soldier"]],
    ["All but one of the 22 villages were taken.", ["exactly 22 of village"]],
    ["Hundreds of thousands of people fled.", ["about 200000..999999 of people"]],
    ["Dozens of wounded fighters lay there.", ["about 24..119 of fighter"]],
    ["A dozen boats and twenty-five rafts sank.", ["exactly 12 of boat", "exactly 25 of raft"]],
    ["Two hundred and fifty thousand ballots were found.", ["exactly 250000 of ballot"]],
    [
      "He met several ministers and a few hundred farmers.",
      ["about 3..9 of minister", "about 200..900 of farmer"],
    ],
    ["Two or three shots were fired.", ["exactly 2..3 of shot"]],
    ["Forty of the 60 passengers survived.", ["exactly 40 of passenger"]],
    ["Fewer than 10 police officers stayed on Friday.", ["less-than 10 of officer"]],
    ["Nearly 2000 people marched.", ["about 2000 of people"]],
    ["It killed 40 people or more.", ["at-least 40 of people"]],
    ["It killed 40 or more soldiers.", ["at-least 40 of soldier"]],
    ["It killed 40+ people.", ["at-least 40 of people"]],
    ["No fewer than five judges resigned.", ["at-least 5 of judge"]],
    ["One soldier died.", ["exactly 1 of soldier"]],
    ["They gave half a million doses.", ["exactly 500000 of dose"]],
    ["It takes two and a half years.", ["exactly 2.5 year"]],
  ])("%s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe("money, measures and shares", () => {
  it.each([
    ["The deal is worth $27.5 billion.", ["exactly 27500000000 USD"]],
    ["It cost £3m and 27.5bn euros.", ["exactly 3000000 GBP", "exactly 27500000000 EUR"]],
    ["They paid US$40 or about 5 million roubles.", ["exactly 40 USD", "about 5000000 RUB"]],
    ["A $1.5-billion loan was agreed.", ["exactly 1500000000 USD of loan"]],
    ["It will cost $3 to $4 million.", ["exactly 3000000..4000000 USD"]],
    ["Turnout was 12 percent, up from 9.5%.", ["exactly 12 percent", "exactly 9.5 percent"]],
    ["Some 12 per cent of voters stayed away.", ["about 12 percent of voter"]],
    ["It fell by 2 percentage points.", ["exactly 2 percentage point"]],
    [
      "The border is 5 km away, 3m deep and 100 m wide.",
      ["exactly 5 kilometre", "exactly 3 metre", "exactly 100 metre"],
    ],
    ["Some 3m people live there.", ["about 3000000 of people"]],
    ["A 30-day supply lasts under two weeks.", ["exactly 30 day of supply", "less-than 2 week"]],
    ["Salt went at no less than $50 a sack.", ["at-least 50 USD"]],
    ["The train did 100 km/h.", ["exactly 100 km/h"]],
    ["The train did 61 kilometres an hour.", ["exactly 61 km/h"]],
    ["The storm moved at 12 miles per hour.", ["exactly 12 mph"]],
    ["The pond held 90,000 cubic metres of water.", ["exactly 90000 cubic metre of water"]],
    ["The farm has 3 square kilometres of pasture.", ["exactly 3 square kilometre of pasture"]],
    ["They waited for half an hour.", ["exactly 0.5 hour"]],
    ["About a third of the troops left.", ["about 33.3333 percent of troop"]],
    [
      "Half the soldiers and two-thirds of their officers left.",
      ["exactly 50 percent of soldier", "exactly 66.6667 percent of officer"],
    ],
    ["One in five children goes hungry.", ["exactly 20 percent of child"]],
    ["Nine out of ten voters agreed.", ["exactly 90 percent of voter"]],
    ["They dumped 40 tonnes of sludge.", ["exactly 40 tonne of sludge"]],
  ])("%s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe("numbers that are no quantities", () => {
  it.each([
    "It was signed in 2015 and again in the 1990s.",
    "They met on Sept 14, on 3 January 2016 and at 10:30.",
    "He arrived at 5 p.m. on Monday.",
    "The 40-year-old driver and a girl aged 12 were there.",
    "Jane Doe, 40, denied it.",
    "Call 555-1234 or +1 202 555 0143.",
    "Resolution 2254 and Article 5 apply.",
    "The second man and the 21st century.",
    "No one knew, and he was no longer there.",
    "This one was the third.",
    "It happened two weeks ago.",
    "United won 3-1.",
    "A Boeing 747 landed.",
    "Nobody asked for a quarter.",
    "The 9/11 attacks came first.",
  ])("%s", (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe("any text", () => {
  it("reaches from the modifier to the noun", () => {
    const text = "He said at least 40 Syrian soldiers died.";
    const [found] = findQuantities(tagTokens(text));
    expect(found && text.slice(found.start, found.end)).toBe("at least 40 Syrian soldiers");
  });

  it("reads a part of a text only", () => {
    const tokens = tagTokens("Forty men and at least 50 women");
    expect(findQuantities(tokens, 5).map(({ modifier }) => modifier)).toEqual(["exactly"]);
  });

  it("gives quantities in order, apart, and inside of the text", () => {
    const parts = fc.constantFrom(
      ..."at least;40;-;two;hundred;and;a;half;million;of;the;soldiers;$;£3m;%;percent;between;to;or;more;no;one;in;five;third;dozens;km;2015;May;,;.;old;year;few".split(
        ";",
      ),
    );
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 30 }).map((each) => each.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, min, max } of findQuantities(tagTokens(text))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect((min ?? 0) <= (max ?? Number.POSITIVE_INFINITY)).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  it.each([
    "a ",
    "two ",
    "hundred ",
    "5 - ",
    "and ",
    "$ ",
    "of ",
    "dozens of ",
    "one in ",
    "two and ",
    "two - ",
  ])("comes to an end with 20,000 of %j on end", (piece) => {
    const text = piece.repeat(20_000);
    for (const { end } of findQuantities(tagTokens(text))) expect(end).toBeLessThanOrEqual(text.length);
  });
});
