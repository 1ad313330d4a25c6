import { expect, it } from "vitest";
import { listReadOff } from "@/components/imports/list-read-off";

const source = {
  title: "All berths open",
  byline: "",
  language: "en",
  url: "https://quay.example/berths",
  published: "2024-03-12",
  publisher: { name: "Quay Monitor" },
  foundIn: {
    title: "Open Graph or meta",
    publisher: "JSON-LD",
    published: "a meta element",
    byline: "a meta element",
    url: "the canonical link",
  },
};

it("shows each part with its value and where it was found", () => {
  expect(listReadOff(source, null).map(({ label, value, where }) => [label, value, where])).toEqual([
    ["Title", "All berths open", "Open Graph or meta"],
    ["Publisher", "Quay Monitor", "JSON-LD"],
    ["Published", "12 Mar 2024", "a meta element"],
    ["Address", "https://quay.example/berths", "the canonical link"],
  ]);
});

it("leaves out the address that was asked for, and what nobody found", () => {
  expect(listReadOff(source, source.url).map(({ field }) => field)).toEqual([
    "title",
    "publisher",
    "published",
  ]);
  expect(listReadOff({ ...source, foundIn: null }, null)).toEqual([]);
});
