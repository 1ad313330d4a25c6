import { expect, it } from "vitest";
import { exactKey, nameWords, soundKey } from "@/lib/actors/name-keys";

it.each([
  ["The Harbour Union", "harbour union"],
  ["  Dr. Ida   Strand ", "ida strand"],
  ["Ida O’Hara", "ida o'hara"],
  ["Theodora", "theodora"],
])("%j is written like %j", (name, key) => {
  expect(exactKey(name)).toBe(key);
});

it.each([
  ["Ayşe Öztürk-Bjørn", ["ayse", "ozturk", "bjorn"]],
  ["I. M. Strand Jr.", ["i", "m", "strand"]],
  ["U.S. Navy", ["us", "navy"]],
  ["Ида Странд", ["ида", "странд"]],
  ["II", ["ii"]],
  ["—", []],
])("%j has the words %j", (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

it.each([
  ["sergey", "sergei"],
  ["zelenskyy", "zelensky"],
  ["khaled", "haled"],
  ["iraq", "irak"],
  ["youssouf", "yusuf"],
])("“%s” sounds like “%s”", (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
});

it("tells names apart that differ by more than their letters", () => {
  expect(soundKey("marina")).not.toBe(soundKey("maria"));
});
