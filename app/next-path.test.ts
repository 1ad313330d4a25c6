import { describe, expect, it } from "vitest";
import { nextPath } from "./next-path";

describe("nextPath", () => {
  it.each([
    ["/cases/1?state=open#top", "/cases/1?state=open#top"],
    ["/", "/"],
    ["/cases/%D8%B9", "/cases/%D8%B9"],
    ["/a/../accounts", "/accounts"],
  ])("leads to a page of ours: %s", (next, expected) => {
    expect(nextPath(next)).toBe(expected);
  });

  it.each([
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "\\\\elsewhere.example",
    "javascript:alert(1)",
    "cases",
    "",
    undefined,
    null,
    ["/cases", "/accounts"],
    42,
  ])("goes to the start instead of %j", (next) => {
    expect(nextPath(next)).toBe("/");
  });
});
