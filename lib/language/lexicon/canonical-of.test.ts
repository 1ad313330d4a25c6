import { expect, test } from "vitest";
import { canonicalOf, type WordClass } from "@/lib/language/lexicon/lexicon";

test.each<[string, WordClass, string, WordClass]>([
  ["decision", "n", "decide", "v"],
  ["denial", "n", "deny", "v"],
  ["destruction", "n", "destroy", "v"],
  ["withdrawal", "n", "withdraw", "v"],
  ["statement", "n", "state", "v"],
  ["death", "n", "die", "v"],
  ["loss", "n", "lose", "v"],
  ["shooting", "n", "shoot", "v"],
  ["invasion", "n", "invade", "v"],
  ["attack", "n", "attack", "v"],
  ["wounded", "a", "wound", "v"],
  ["scared", "a", "scare", "v"],
  ["safety", "n", "safe", "a"],
  ["legality", "n", "legal", "a"],
  ["quickly", "r", "quick", "a"],
  ["presidential", "a", "president", "n"],
  ["organisation", "n", "organization", "n"],
  ["defence", "n", "defense", "n"],
  ["ceasefire", "n", "cease-fire", "n"],
  ["russian", "a", "russia", "n"],
  ["dutch", "a", "netherlands", "n"],
  ["american", "n", "u.s.", "n"],
])("%s (%s) and %s (%s) have one form", (one, oneClass, other, otherClass) => {
  expect(canonicalOf(one, oneClass)).toBe(canonicalOf(other, otherClass));
});

test.each<[string, WordClass, string, WordClass]>([
  ["state", "n", "state", "v"],
  ["attacker", "n", "attack", "n"],
  ["building", "n", "build", "v"],
  ["government", "n", "govern", "v"],
  ["hardly", "r", "hard", "a"],
  ["majority", "n", "major", "a"],
  ["legal", "a", "law", "n"],
  ["islamic", "a", "islamism", "n"],
  ["polish", "v", "poland", "n"],
])("%s (%s) and %s (%s) don't", (one, oneClass, other, otherClass) => {
  expect(canonicalOf(one, oneClass)).not.toBe(canonicalOf(other, otherClass));
});

test("a word that isn't known is its own form", () => {
  expect(canonicalOf("zelenskyy", "n")).toBe("zelenskyy");
  expect(canonicalOf("", "v")).toBe("");
});

test("a canonical form is its own, whatever the class it is asked for in", () => {
  for (const lemma of ["decide", "safe", "president", "russia", "organization"])
    expect(canonicalOf(canonicalOf(lemma, "n"), "n")).toBe(canonicalOf(lemma, "n"));
});
