import { expect, it } from "vitest";
import { bookmarklet, readHandedOver } from "@/lib/imports/bookmarklet";

const page = {
  gainsay: 1,
  url: "https://coast.example/harbour?x=1",
  title: "Open again",
  html: "<html></html>",
  selection: "every berth",
};

it("is a program for one installation, whatever its name holds", () => {
  const program = decodeURIComponent(bookmarklet("https://gainsay.example").replace(/^javascript:/, ""));
  expect(program).toContain('const g="https://gainsay.example"');
  expect(() => new Function(program)).not.toThrow();
});

it("takes a page that hands over itself", () => {
  expect(readHandedOver(page, "https://coast.example")).toEqual(page);
});

it.each([
  ["another site's page", page, "https://evil.example"],
  ["the same site without its lock", page, "http://coast.example"],
  ["something else", "hello", "https://coast.example"],
  ["nothing", null, "https://coast.example"],
  ["a page without words", { ...page, html: 7 }, "https://coast.example"],
  ["a file", { ...page, url: "file:///etc/passwd" }, "null"],
  ["an endless page", { ...page, html: "x".repeat(9_000_001) }, "https://coast.example"],
])("refuses %s", (_, data, from) => {
  expect(readHandedOver(data, from)).toBeNull();
});
