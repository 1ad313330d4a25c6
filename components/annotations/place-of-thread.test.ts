import { expect, it } from "vitest";
import { placeOfThread } from "@/components/annotations/place-of-thread";

const nothing = { sourceId: null, claimId: null, contradictionId: null, start: null, end: null, exact: null };

it.each([
  [
    "a labelled contradiction",
    { contradictionId: "p" },
    [{ label: "on both", target: { contradictionId: "p" } }],
    "on both",
  ],
  [
    "the second of two",
    { claimId: "b" },
    [
      { label: "on A", target: { claimId: "a" } },
      { label: "on B", target: { claimId: "b" } },
    ],
    "on B",
  ],
  ["one thing without a label", { claimId: "a" }, [{ target: { claimId: "a" } }], ""],
  [
    "a passage",
    { sourceId: "s", start: 4, end: 24, exact: "no deal\n of any kind" },
    [{ target: { sourceId: "s" } }],
    "on “no deal of any kind”",
  ],
  [
    "a passage that touches the second of two stretches",
    { sourceId: "s", start: 30, end: 34, exact: "none" },
    [
      { label: "on A", target: { sourceId: "s", start: 0, end: 30 } },
      { label: "on B", target: { sourceId: "s", start: 33, end: 60 } },
    ],
    "on B, “none”",
  ],
  [
    "a passage of a labelled source",
    { sourceId: "s", start: 4, end: 11, exact: "no deal" },
    [{ label: "on B", target: { sourceId: "s" } }],
    "on B, “no deal”",
  ],
])("%s", (_, on, things, expected) => {
  expect(placeOfThread({ ...nothing, ...on }, things)).toBe(expected);
});

it("shortens a long passage without cutting an emoji", () => {
  const label = placeOfThread({ ...nothing, sourceId: "s", exact: "🕊".repeat(80), start: 0, end: 160 }, [
    { target: { sourceId: "s" } },
  ]);
  expect(label).toBe(`on “${"🕊".repeat(29)}…”`);
});
