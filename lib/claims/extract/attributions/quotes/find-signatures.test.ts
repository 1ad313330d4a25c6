import { describe, expect, it } from "vitest";
import { foundIn } from "@/lib/claims/extract/attributions/test-found";

describe("signed quotes", () => {
  it.each([
    [
      "“The square belongs to all of us.” — Nora Weiss, baker",
      ["Nora Weiss, baker | — | The square belongs to all of us."],
    ],
    ["“The square belongs to all of us” – but who pays?", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
