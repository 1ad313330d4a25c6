import { expect, it } from "vitest";
import { safeName, withoutControls } from "@/lib/imports/safe-name";

it("takes of a path its last part, without what nobody sees", () => {
  expect(safeName("C:\\files\\../berths\0\u202e.pdf ")).toBe("berths.pdf");
  expect(safeName("berths/\0")).toBe("a file without a name");
});

it("cuts no character in half", () => {
  expect(withoutControls(`${"a".repeat(9)}🚢`, 10)).toBe("a".repeat(9));
  expect(withoutControls("a\ud83d", 10)).toBe("a\ufffd");
});
