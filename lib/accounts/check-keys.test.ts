import { describe, expect, it } from "vitest";
import { checkKeys } from "./check-keys";

describe("checkKeys", () => {
  it.each([
    ["nothing chosen", {}, {}],
    ["another letter", { mark: "q" }, { mark: "q" }],
    ["the table's own key", { mark: "m" }, {}],
    ["an empty field: the table's own key", { mark: "  " }, {}],
    ["capitals, as lower case", { mark: "Q" }, { mark: "q" }],
    ["two that change places", { next: "k", previous: "j" }, { next: "k", previous: "j" }],
    ["a letter of another script", { mark: "ж" }, { mark: "ж" }],
    ["a letter with its accent apart", { mark: "e\u0301" }, { mark: "é" }],
    ["a sign", { search: ";" }, { search: ";" }],
  ])("takes %s", (_name, chosen, expected) => {
    expect(checkKeys(chosen)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["two characters", { mark: "mm" }, "mark", "one character"],
    ["a key's name", { mark: "Enter" }, "mark", "one character"],
    ["an emoji of several characters", { mark: "👩‍💻" }, "mark", "one character"],
    ["a control character", { mark: "\u0007" }, "mark", "one character"],
    ["the key of another action", { edit: "j" }, "edit", "“j” is already for “Next”"],
    ["the same key in capitals", { edit: "J" }, "edit", "“j” is already for “Next”"],
  ])("refuses %s", (_name, chosen, action, part) => {
    const outcome = checkKeys(chosen);
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? "" : outcome.fieldErrors[action]).toContain(part);
  });
});
