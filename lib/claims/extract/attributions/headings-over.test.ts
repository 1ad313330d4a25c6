import { expect, it } from "vitest";
import { headingsOver } from "@/lib/claims/extract/attributions/headings-over";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import { analyseText } from "@/lib/language/analyse-text";

const BODY = "The IMO said on Monday that 18 men had been on board. The harbour master rejected the report.";

it.each([
  ["IMO inquiry puts crew at 18", ["IMO inquiry puts crew at 18"]],
  [
    "Page 1 of 2\n\nThe Pier Post\n\nIMO inquiry puts crew at 18",
    ["Page 1 of 2", "The Pier Post", "IMO inquiry puts crew at 18"],
  ],
  ["The Pier Post\nIMO inquiry puts crew at 18", ["The Pier Post", "IMO inquiry puts crew at 18"]],
  ["The IMO said there were 18 men", []],
  ["Ada Kern: “There were 18 men”", []],
  ["KERN: There were 18 men", []],
  ["Eighteen men drowned.", []],
])("%j stands over an article: %j", (heading, expected) => {
  const text = `${heading}\n\n${BODY}`;
  expect(headingsOver(analyseText(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it("lines without sentences below are no headings", () => {
  expect(headingsOver(analyseText("The mayor says the bridge is safe\n\nThe union says it leaks"))).toEqual(
    [],
  );
});

it("a heading makes no speaker, and nothing that is denied", () => {
  const { speakers, claims } = extractClaims(`The Pier Post\n\nIMO inquiry puts crew at 18\n\n${BODY}`);
  expect(speakers.map(({ name }) => name)).toEqual(["IMO", "the harbour master"]);
  expect(claims.map(({ statement }) => statement)).toEqual([
    "18 men had been on board.",
    "It is not true that 18 men had been on board.",
  ]);
});
