import { expect, it } from "vitest";
import type { Span } from "@/lib/claims/anchor-quote";
import { sharedPart } from "@/lib/claims/suggestions/recognise-drafts";

const span = (start: number, end: number): Span => ({ start, end });

it.each([
  ["the same", [span(0, 10)], [span(0, 10)], 1],
  ["one within the other", [span(2, 6)], [span(0, 100)], 1],
  ["half of the shorter", [span(0, 10)], [span(5, 25)], 0.5],
  ["neighbours", [span(0, 10)], [span(10, 20)], 0],
  ["a quote that its attribution splits", [span(0, 10), span(20, 30)], [span(0, 30)], 1],
  ["parts on both sides", [span(0, 10), span(20, 30)], [span(5, 10), span(20, 25), span(40, 50)], 0.5],
  ["nothing at all", [], [span(0, 10)], 0],
])("%s share their part", (_, one, other, part) => {
  expect(sharedPart(one, other)).toBe(part);
  expect(sharedPart(other, one)).toBe(part);
});
