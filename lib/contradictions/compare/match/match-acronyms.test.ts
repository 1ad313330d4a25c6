import { expect, test } from "vitest";
import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import { acronymsOf, initialsOf } from "./match-acronyms";
import { matchWords } from "./match-words";
import { prepareClaim } from "./prepared-claim";

const claim = (statement: string) => prepareClaim(analyseClaim({ statement }));

test("acronyms and the initials of names are read off a statement", () => {
  expect(acronymsOf(claim("The FSA and two NGOs left.")).map(({ letters }) => letters)).toEqual([
    "fsa",
    "ngo",
  ]);
  expect(initialsOf(claim("The Free Syrian Army left Aleppo.")).map(({ letters }) => letters)).toContain(
    "fsa",
  );
});

test("an acronym and what it stands for are one name", () => {
  const a = claim("FSA fighters left the town.");
  const b = claim("Fighters of the Free Syrian Army stayed in the town.");
  const { simA, coverA, coverB } = matchWords(a, b);
  expect(simA[0]).toBe(1);
  const other = matchWords(a, claim("Fighters of the Kurdish Workers Party stayed in the town."));
  expect(coverA).toBeGreaterThan(other.coverA);
  expect(coverB).toBeGreaterThan(other.coverB);
});
