import { describe, expect, it } from "vitest";
import { actionOf } from "./key-table";

describe("actionOf", () => {
  it.each([
    ["a key of the table", "a", {}, "accept"],
    ["with Caps Lock on", "U", {}, "undo"],
    ["a key that was chosen", "q", { mark: "q" }, "mark"],
    ["a chosen key that another action has in the table", "a", { mark: "a" }, "mark"],
    ["a sign", "?", {}, "help"],
    ["a key that stands for nothing", "z", {}, null],
  ])("reads %s", (_, key, keys, expected) => {
    expect(actionOf(key, { singleKeys: true, keys })).toBe(expected);
  });

  it("reads nothing where single keys are switched off", () => {
    expect(actionOf("a", { singleKeys: false, keys: {} })).toBeNull();
  });
});
