import { expect, test } from "vitest";
import { headlineOf } from "@/lib/contradictions/headline-of";

const harbour = { id: "1", kind: "organisation", name: "Harbour Authority" };
const pilot = { id: "2", kind: "unnamed", name: "a pilot on duty" };

test.each([
  [
    "speaker against speaker, and what A states",
    { speaker: harbour, statement: "The channel was open all night.", marked: [] },
    { speaker: pilot, statement: "The channel was closed.", marked: ["was closed"] },
    "Harbour Authority against unnamed pilot on duty: The channel was open all night",
  ],
  [
    "what is marked on A comes before its statement",
    { speaker: pilot, statement: "The channel was closed.", marked: ["was closed", "all night,"] },
    { speaker: harbour, statement: "The channel was open.", marked: [] },
    "Unnamed pilot on duty against Harbour Authority: “was closed … all night”",
  ],
  [
    "one speaker at two times",
    { speaker: harbour, statement: "No ship ran aground.", marked: [] },
    { speaker: harbour, statement: "One ship ran aground.", marked: [] },
    "Harbour Authority, then and later: No ship ran aground",
  ],
  [
    "a long statement is cut between words",
    {
      speaker: harbour,
      statement:
        "The channel was open all night to every ship that had asked for a pilot before the evening tide turned.",
      marked: [],
    },
    { speaker: pilot, statement: "", marked: [] },
    "Harbour Authority against unnamed pilot on duty: The channel was open all night to every ship that had asked for a…",
  ],
])("%s", (_, a, b, expected) => {
  expect(headlineOf(a, b)).toBe(expected);
});
