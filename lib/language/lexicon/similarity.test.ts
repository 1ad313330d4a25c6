import { expect, test } from "vitest";
import {
  areSynonyms,
  isKindOf,
  similarity,
  similarityOfWords,
  type WordClass,
  wordNumber,
} from "@/lib/language/lexicon/lexicon";

test.each<[string, string, WordClass, number]>([
  ["weapon", "weapon", "n", 1],
  ["organise", "organize", "v", 1],
  ["buy", "purchase", "v", 0.85],
  ["help", "aid", "v", 0.85],
  ["troop", "soldier", "n", 0.85],
  ["shoot down", "down", "v", 0.85],
  ["weapon", "gun", "n", 0.6],
  ["apple", "pear", "n", 0.35],
  ["weapon", "treaty", "n", 0],
  ["zelenskyy", "weapon", "n", 0],
  ["zelenskyy", "zelenskyy", "n", 1],
])("%s and %s (%s) are alike by %s, either way round", (a, b, wordClass, alike) => {
  expect(similarity(a, b, wordClass)).toBe(alike);
  expect(similarity(b, a, wordClass)).toBe(alike);
});

test("a noun of doing is like its verb, and their numbers say so too", () => {
  expect(similarity("denial", "deny", "n", "v")).toBe(0.95);
  expect(similarityOfWords(wordNumber("denial", "n"), wordNumber("deny", "v"))).toBe(0.95);
  expect(similarity("russian", "russia", "a", "n")).toBe(0.95);
});

test("words that aren't known have no number and are like nothing", () => {
  expect(wordNumber("zelenskyy", "n")).toBe(-1);
  expect(similarityOfWords(-1, -1)).toBe(0);
});

test("synonyms share a sense that is meant often", () => {
  expect(areSynonyms("buy", "purchase", "v")).toBe(true);
  expect(areSynonyms("cease-fire", "truce")).toBe(true);
  expect(areSynonyms("buy", "sell", "v")).toBe(false);
  expect(areSynonyms("rise", "say")).toBe(false);
});

test("a kind is below its kind, and never the other way round", () => {
  expect(isKindOf("soldier", "person")).toBe(true);
  expect(isKindOf("tank", "vehicle")).toBe(true);
  expect(isKindOf("dog", "animal")).toBe(true);
  expect(isKindOf("murder", "kill", "v")).toBe(true);
  expect(isKindOf("person", "soldier")).toBe(false);
  expect(isKindOf("tank", "tank")).toBe(false);
  expect(isKindOf("treaty", "person")).toBe(false);
  expect(isKindOf("zelenskyy", "person")).toBe(false);
});
