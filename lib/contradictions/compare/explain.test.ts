import { describe, expect, test } from "vitest";
import { analyseClaim } from "./analyse-claim";
import type { ComparedClaim } from "./claim-features";
import { compareClaims } from "./compare-claims";

const explain = (a: ComparedClaim, b: ComparedClaim) =>
  compareClaims(analyseClaim(a), analyseClaim(b), { relation: "different", answers: null });

describe("why two claims conflict", () => {
  test("names the words of each side, who turns what, what both speak of, and the time between", () => {
    const { why } = explain(
      { statement: "Russia gave the Free Syrian Army anti-tank weapons.", said: "2015-12-14" },
      { statement: "Russia never gave the Free Syrian Army any weapons.", said: "2015-12-15" },
    );
    expect(why).toBe(
      "A: “gave” / B: “never gave”: B denies what A asserts. Both speak of Russia, Free Syrian Army and weapons; one day apart.",
    );
  });

  test("tells which side it is that denies", () => {
    const { why } = explain(
      { statement: "The plant did not leak acid into the river." },
      { statement: "The plant leaked acid into the river." },
    );
    expect(why).toMatch(/^A: “did not leak”|^A: “not leak”/);
    expect(why).toContain("A denies what B asserts");
  });

  test("shows numbers as they stand", () => {
    const { why } = explain(
      { statement: "At least 300 people died when the Sorrel dam broke." },
      { statement: "Only 90 people died when the Sorrel dam broke." },
    );
    expect(why).toContain(
      "A: “At least 300 people” / B: “Only 90 people”: different numbers for the same thing",
    );
  });

  test("the words are stretches of the statements", () => {
    const a = { statement: "Unemployment in Velmar rose in March." };
    const b = { statement: "Unemployment in Velmar fell in March." };
    const { words } = explain(a, b);
    expect(words.a.map(({ start, end }) => a.statement.slice(start, end))).toEqual(["rose"]);
    expect(words.b.map(({ start, end }) => b.statement.slice(start, end))).toEqual(["fell"]);
  });
});

describe("but note", () => {
  test.each([
    [
      "time between",
      { statement: "The northern bridge is open to traffic.", said: "2024-02-01" },
      { statement: "The northern bridge is closed to traffic.", said: "2024-02-20" },
      "They were said 19 days apart",
    ],
    [
      "a name on one side only",
      { statement: "The army gave the rebels weapons." },
      { statement: "The army in Orlen did not give the rebels weapons." },
      "Only one side names Orlen.",
    ],
    [
      "what will or should be",
      { statement: "The bank will raise its rates." },
      { statement: "The bank will not raise its rates." },
      "",
    ],
  ])("%s", (_, a, b, note) => {
    const verdict = explain(a, b);
    expect(verdict.contradiction).toBe(true);
    expect(verdict.butNote).toContain(note);
  });

  test("is empty when nothing limits it, and without a contradiction there is nothing to explain", () => {
    expect(
      explain(
        { statement: "The bridge is open to lorries." },
        { statement: "The bridge is closed to lorries." },
      ),
    ).toMatchObject({ contradiction: true, butNote: "" });
    expect(
      explain({ statement: "The bridge is open." }, { statement: "The court adjourned." }),
    ).toMatchObject({
      contradiction: false,
      why: "",
      butNote: "",
    });
  });
});
