import { expect, it } from "vitest";
import { initials } from "@/components/annotations/initials";

it.each([
  ["Ana Petrova", "AP"],
  ["Mireille de la Tour", "MT"],
  ["Cher", "C"],
  ["анна каренина", "АК"],
  ["李雷", "李"],
  ["  ", ""],
])("%s → %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
