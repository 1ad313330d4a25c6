import type { ClaimField } from "@/lib/imports/claims-csv/claim-row";

/** What stands in a column of each field: what it is for, and an example. */
export const FIELD_HELP: Record<ClaimField, { what: string; example: string }> = {
  statement: { what: "what is claimed, in a sentence", example: "The north pier is closed" },
  speaker: { what: "who said it; always needed", example: "Ida Strand" },
  role: { what: "as what they spoke", example: "harbour master" },
  said: { what: "the whole date on which it was said", example: "14 December 2015" },
  quote: { what: "their own words, as the source has them", example: "“Nobody lands at the north pier”" },
  cue: { what: "the verb that reports it", example: "told reporters" },
  denies: { what: "yes, where the words deny it", example: "yes" },
  title: { what: "how the source is called", example: "Morning bulletin" },
  publisher: { what: "who published it", example: "Pier Post" },
  published: { what: "when it was published", example: "2015-12-15" },
  byline: { what: "who wrote it", example: "Jon Vik" },
  url: { what: "where it stands", example: "https://pier.example/bulletin" },
  text: { what: "the whole text of the source, where you have it", example: "" },
};

/** A small table to begin with; every row can be taken. */
export const SAMPLE = {
  name: "claims-sample.csv",
  csv: `${[
    ["Statement", "Speaker", "Role", "Said on", "Quote", "Denies", "Title", "Publisher", "Published", "URL"],
    [
      "The north pier is closed",
      "Ida Strand",
      "harbour master",
      "14 December 2015",
      "“Nobody lands at the north pier”",
      "no",
      "Morning bulletin",
      "Pier Post",
      "2015-12-15",
      "https://pier.example/bulletin",
    ],
    [
      "The north pier is open to fishing boats",
      "a fisherman",
      "",
      "15 December 2015",
      "“We landed there this morning”",
      "no",
      "Evening bulletin",
      "Pier Post",
      "2015-12-15",
      "",
    ],
    [
      "The pier was inspected in November",
      "Harbour Office",
      "",
      "2015-12-16",
      "",
      "yes",
      "Minutes",
      "",
      "",
      "",
    ],
  ]
    .map((cells) => cells.map(written).join(","))
    .join("\r\n")}\r\n`,
};

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
