import { expect, it } from "vitest";
import { initials } from "@/components/ui/initials";

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
