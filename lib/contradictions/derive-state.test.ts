import { expect, test } from "vitest";
import { deriveState } from "@/lib/contradictions/derive-state";

const at = (minute: number) => new Date(Date.UTC(2015, 11, 16, 9, minute));

test.each([
  ["open while nobody has judged", [], "open"],
  ["the only verdict", [["confirmed", 1, "a"]], "confirmed"],
  [
    "the newest verdict, whatever the order",
    [
      ["dismissed", 5, "b"],
      ["confirmed", 1, "a"],
    ],
    "dismissed",
  ],
  [
    "also when it comes last",
    [
      ["confirmed", 1, "a"],
      ["undecided", 7, "c"],
      ["dismissed", 5, "b"],
    ],
    "undecided",
  ],
  [
    "the greater id within one instant",
    [
      ["confirmed", 3, "b"],
      ["dismissed", 3, "a"],
    ],
    "confirmed",
  ],
] as const)("%s", (_, reviews, state) => {
  expect(deriveState(reviews.map(([verdict, minute, id]) => ({ verdict, createdAt: at(minute), id })))).toBe(
    state,
  );
});
