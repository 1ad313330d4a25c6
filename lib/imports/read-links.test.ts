import { expect, it } from "vitest";
import { readLinks } from "@/lib/imports/read-links";

it("takes addresses apart by lines or spaces, with what a mail puts around them, each once", () => {
  const { links, problems } = readLinks(
    "https://example.org/harbour\n<https://example.org/pilots>, example.net/ferry\r\nhttps://example.org/harbour?utm_source=mail",
  );
  expect(problems).toEqual([]);
  expect(links.map(({ url }) => url)).toEqual([
    "https://example.org/harbour",
    "https://example.org/pilots",
    "https://example.net/ferry",
  ]);
});

it("names the line of what is no address, and doesn't name hundreds", () => {
  const { problems } = readLinks("https://example.org/\nferry\nftp://example.org/a");
  expect(problems.map((problem) => problem.slice(0, 7))).toEqual(["Line 2:", "Line 3:"]);
  const many = readLinks(Array.from({ length: 40 }, (_, index) => `ferry${index}`).join("\n"));
  expect(many.problems).toHaveLength(6);
  expect(many.problems.at(-1)).toBe("And 35 more.");
});

it("finds nothing in nothing", () => {
  expect(readLinks(" \n\n")).toEqual({ links: [], problems: [] });
});

it("names an address without control characters and halves, which no database takes", () => {
  const { links } = readLinks("https://example.org/a\0b https://example.org/c\u0007\ud83d");
  expect(links.map(({ name }) => name)).toEqual(["https://example.org/ab", "https://example.org/c\ufffd"]);
});
