import { describe, expect, it } from "vitest";
import { marksInQuotes } from "@/lib/contradictions/suggest/marks-in-quotes";

/** A quote whose words begin at some place of its source. */
const quote = (exact: string, start = 100) => ({ exact, start, end: start + exact.length });

/** The words marked in quotes for words of a statement. */
function marked(statement: string, words: string[], ...quotes: ReturnType<typeof quote>[]): string[] {
  const stretches = words.map((one) => ({
    start: statement.indexOf(one),
    end: statement.indexOf(one) + one.length,
  }));
  const marks = marksInQuotes(statement, stretches, quotes);
  for (const { exact, start, end } of marks) {
    const home = quotes.find((one) => one.start <= start && end <= one.end);
    expect(home?.exact.slice(start - home.start, end - home.start)).toBe(exact);
  }
  return marks.map(({ exact }) => exact);
}

describe("the words of a statement in its quotes", () => {
  it("are marked together, whatever their case", () => {
    const statement = "The ferry sails every day.";
    expect(marked(statement, ["sails every day"], quote("SAILS Every day, he said"))).toEqual([
      "SAILS Every day",
    ]);
  });

  it("are marked one by one where they don't stand together, and not at all where they are missing", () => {
    const statement = "Russia does not arm the rebels.";
    expect(marked(statement, ["does not arm"], quote("it will not, he said, arm anybody"))).toEqual([
      "not",
      "arm",
    ]);
    expect(marked(statement, ["Russia"], quote("it will not arm anybody"))).toEqual([]);
  });

  it("are whole words", () => {
    expect(marked("The art is sold.", ["art"], quote("The party sold the art."))).toEqual(["art"]);
  });

  it("are those with the same neighbours where there are several", () => {
    const statement = "Forty trains cross the new bridge.";
    const marks = marksInQuotes(
      statement,
      [{ start: 27, end: 33 }],
      [quote("the old bridge and the new bridge", 0)],
    );
    expect(marks).toEqual([{ exact: "bridge", start: 27, end: 33 }]);
  });

  it("don't go from one quote into the next, and touch nowhere", () => {
    const statement = "The bridge is closed to trains.";
    const two = [quote("the bridge is closed", 10), quote("closed to trains", 40)];
    expect(marked(statement, ["bridge is closed to trains"], ...two)).toHaveLength(5);
    expect(marked(statement, ["bridge is closed", "is closed"], ...two)).toEqual(["bridge is closed"]);
  });

  it("are told from others with emoji and typographic apostrophes between them", () => {
    const statement = "It doesn't sail 🚢 today.";
    expect(marked(statement, ["doesn't sail"], quote("🚢 it doesn’t sail, no"))).toEqual(["doesn’t sail"]);
  });
});
