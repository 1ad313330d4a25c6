import { expect, test } from "vitest";
import { isPast, lemmaOfIng, pastOf, takesNot, thirdPersonOf } from "@/lib/language/verb-forms";

test.each([
  ["receive", "received", "receives"],
  ["carry", "carried", "carries"],
  ["play", "played", "plays"],
  ["pass", "passed", "passes"],
  ["go", "went", "goes"],
  ["have", "had", "has"],
  ["put", "put", "puts"],
  ["plan", "planned", "plans"],
])("forms of %s", (lemma, past, third) => {
  expect(pastOf(lemma)).toBe(past);
  expect(thirdPersonOf(lemma)).toBe(third);
  expect(isPast(past, lemma)).toBe(true);
  expect(isPast(third, lemma)).toBe(false);
});

test.each([
  ["misleading", "mislead"],
  ["taking", "take"],
  ["running", "run"],
  ["helping", "help"],
  ["serving", "serve"],
  ["charging", "charge"],
  ["sleeping", "sleep"],
  ["passing", "pass"],
])("%s comes from %s", (form, lemma) => {
  expect(lemmaOfIng(form)).toBe(lemma);
});

test("what takes not by itself", () => {
  expect(["was", "has", "will", "did"].every(takesNot)).toBe(true);
  expect(["went", "says", "helped"].some(takesNot)).toBe(false);
});
