import { expect, it } from "vitest";
import { extractClaims } from "@/lib/claims/extract/extract-claims";

function institutions(text: string): Record<string, string | null> {
  const persons = extractClaims(text).speakers.filter(({ kind }) => kind === "person");
  return Object.fromEntries(persons.map(({ name, institution }) => [name, institution]));
}

it.each<[string, Record<string, string | null>]>([
  [
    "German Foreign Minister Anna Baer said it rained. Turkish Foreign Minister Omar Fidar denied that it rained. The Greek Foreign Ministry said it snowed.",
    { "Anna Baer": null, "Omar Fidar": null },
  ],
  [
    "Greek Foreign Minister Nikolai Varda said it rained. Turkish Foreign Minister Omar Fidar denied that it rained. The Greek Foreign Ministry said it snowed.",
    { "Nikolai Varda": "Greek Foreign Ministry", "Omar Fidar": null },
  ],
  [
    "Foreign Minister Anna Baer said it rained. The German Foreign Ministry said it snowed.",
    { "Anna Baer": "German Foreign Ministry" },
  ],
  [
    "Foreign Minister Anna Baer said it rained. Turkish Foreign Minister Omar Fidar denied that it rained. The Foreign Ministry said it snowed.",
    { "Anna Baer": null, "Omar Fidar": null },
  ],
  [
    "Tessian Defence Minister Karl Roth said it was calm. The Norvian defence ministry said it rained.",
    { "Karl Roth": null },
  ],
  [
    "Norvian Defence Minister Karl Roth said it was calm. The Norvian defence ministry said it rained.",
    { "Karl Roth": "Norvian defence ministry" },
  ],
])("%s", (text, expected) => {
  expect(institutions(text)).toEqual(expected);
});
