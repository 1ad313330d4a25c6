import { expect, it } from "vitest";
import { placeOfThread } from "@/components/annotations/place-of-thread";

const nothing = { sourceId: null, claimId: null, contradictionId: null, exact: null };

it.each([
  [
    "a labelled pair",
    { contradictionId: "p" },
    [{ label: "on the pair", target: { contradictionId: "p" } }],
    "on the pair",
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
    { sourceId: "s", exact: "no deal\n of any kind" },
    [{ target: { sourceId: "s" } }],
    "on “no deal of any kind”",
  ],
  [
    "a passage of a labelled source",
    { sourceId: "s", exact: "no deal" },
    [{ label: "on B", target: { sourceId: "s" } }],
    "on B, “no deal”",
  ],
])("%s", (_, on, things, expected) => {
  expect(placeOfThread({ ...nothing, ...on }, things)).toBe(expected);
});

it("shortens a long passage without cutting an emoji", () => {
  const label = placeOfThread({ ...nothing, sourceId: "s", exact: "🕊".repeat(80) }, [
    { target: { sourceId: "s" } },
  ]);
  expect(label).toBe(`on “${"🕊".repeat(59)}…”`);
});
