import { expect, test } from "vitest";
import { mendedFailure } from "@/components/claims/mended-failure";
import { fail } from "@/lib/outcome";

const BOTH = fail("invalid", "Two fields are wrong.", { said: "No such day.", speaker: "Choose who spoke." });

test("a field that is typed in loses its error, and the others keep theirs", () => {
  expect(mendedFailure(BOTH, ["said"])?.fieldErrors).toEqual({ speaker: "Choose who spoke." });
});

test("with the last error the failure goes", () => {
  expect(mendedFailure(BOTH, ["said", "speaker"])).toBeNull();
});

test("what isn't the fault of a field stays", () => {
  const signedOut = fail("signed-out", "Your session has ended.");
  expect(mendedFailure(signedOut, ["said"])).toBe(signedOut);
  expect(mendedFailure(BOTH, ["cue"])).toBe(BOTH);
  expect(mendedFailure(null, ["cue"])).toBeNull();
});
