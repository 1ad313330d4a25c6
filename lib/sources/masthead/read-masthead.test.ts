import { describe, expect, it } from "vitest";
import { kindOfName } from "@/lib/sources/masthead/publisher-name";
import { readPlainText } from "@/lib/sources/read-plain-text";

const BODY = "The harbour office said on Monday, 4 March 2024, that every berth was open again.";
const read = (...head: string[]) => {
  const {
    title = "",
    byline = "",
    publisher = "",
    published = "",
  } = readPlainText([...head, BODY].join("\n"));
  return [title, byline, publisher, published];
};
const TITLE = "Pilots deny that the harbour is open";
const BY = "By Ada Brun";

describe("the lines above a text", () => {
  it.each([
    // Below title or byline.
    [
      [TITLE, "", BY, "Coast Wire, 4 March 2024", ""],
      [TITLE, "Ada Brun", "Coast Wire", "2024-03-04"],
    ],
    [
      [TITLE, "", BY, "The Quay Post | March 5, 2024", ""],
      [TITLE, "Ada Brun", "The Quay Post", "2024-03-05"],
    ],
    [
      [TITLE, "", "Quay Post — 5 March 2024", ""],
      [TITLE, "", "Quay Post", "2024-03-05"],
    ],
    [
      [TITLE, "Quay Post – Tuesday, 5 March 2024", ""],
      [TITLE, "", "Quay Post", "2024-03-05"],
    ],
    [
      [TITLE, "", "Published 5 March 2024 · Sound Ledger"],
      [TITLE, "", "Sound Ledger", "2024-03-05"],
    ],
    [
      [TITLE, "", "Sound Ledger | Published on 5 March 2024 | 4 min read"],
      [TITLE, "", "Sound Ledger", "2024-03-05"],
    ],
    [
      [TITLE, "", "5 March 2024 | Sound Ledger | Updated 6 March 2024"],
      [TITLE, "", "Sound Ledger", "2024-03-05"],
    ],
    [
      [TITLE, "", "Sound Ledger, 2024-03-05 10:30"],
      [TITLE, "", "Sound Ledger", "2024-03-05T10:30:00"],
    ],
    [
      [TITLE, "", "Coast Wire, Oslo, 4 March 2024"],
      [TITLE, "", "Coast Wire", "2024-03-04"],
    ],
    [
      [TITLE, "", "Ministry of Ports, 4 March 2024"],
      [TITLE, "", "Ministry of Ports", "2024-03-04"],
    ],
    [
      [TITLE, "", "Tidal Matters, 4 March 2024"],
      [TITLE, "", "Tidal Matters", "2024-03-04"],
    ],
    [
      [TITLE, "", "Sunday Quay Times, March 3rd, 2024"],
      [TITLE, "", "Sunday Quay Times", "2024-03-03"],
    ],
    [
      [TITLE, "", "quaypost.example | 4 March 2024"],
      [TITLE, "", "quaypost.example", "2024-03-04"],
    ],
    [
      [TITLE, "", "Norpress | 4 March 2024"],
      [TITLE, "", "Norpress", "2024-03-04"],
    ],
    [
      [TITLE, "", "Sound Ledger | 03/04/2024"],
      [TITLE, "", "Sound Ledger", ""],
    ],
    // All in one line.
    [
      [TITLE, "", "By Ada Brun, Sound Ledger, 12 March 2024"],
      [TITLE, "Ada Brun", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "Sound Ledger | By Ada Brun | 12 March 2024"],
      [TITLE, "Ada Brun", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "Sound Ledger By Ada Brun 12 March 2024"],
      [TITLE, "Ada Brun", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "By Ada Brun and Bo Reed 12 March 2024"],
      [TITLE, "Ada Brun and Bo Reed", "", "2024-03-12"],
    ],
    [
      [TITLE, "", "Ilka Brun | Sound Ledger | 12 March 2024"],
      [TITLE, "", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "Ilka Brun, Sound Ledger, 12 March 2024"],
      [TITLE, "", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "Sound Ledger | Tuesday 12 March 2024 10.04 GMT"],
      [TITLE, "", "Sound Ledger", "2024-03-12T10:04:00Z"],
    ],
    [
      [TITLE, "", "Sound Ledger | March 12, 2024 at 10:04 a.m. ET"],
      [TITLE, "", "Sound Ledger", "2024-03-12T10:04:00-04:00"],
    ],
    [
      [TITLE, "", "Sound Ledger, Sept. 12, 2024"],
      [TITLE, "", "Sound Ledger", "2024-09-12"],
    ],
    [
      [TITLE, "", "Sound Ledger | 12 Mar. 2024"],
      [TITLE, "", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "Sound Ledger (12 March 2024)"],
      [TITLE, "", "Sound Ledger", "2024-03-12"],
    ],
    // Each a line of its own.
    [
      ["Sound Ledger", "", TITLE, "", BY, "12 March 2024", ""],
      [TITLE, "Ada Brun", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", "Sound Ledger", BY, "12 March 2024"],
      [TITLE, "Ada Brun", "Sound Ledger", "2024-03-12"],
    ],
    [
      [TITLE, "", BY, "12 March 2024", "Sound Ledger"],
      [TITLE, "Ada Brun", "Sound Ledger", "2024-03-12"],
    ],
    [
      ["The Times of Velm", "", TITLE, "", BY, ""],
      [TITLE, "Ada Brun", "The Times of Velm", ""],
    ],
    [
      ["Sound Ledger", "12 March 2024", "", TITLE, ""],
      [TITLE, "", "Sound Ledger", "2024-03-12"],
    ],
    [
      ["Quay Post — 5 March 2024", "", TITLE, ""],
      [TITLE, "", "Quay Post", "2024-03-05"],
    ],
  ])("%j", (head, expected) => expect(read(...head)).toEqual(expected));

  it.each([
    // Where it was written, who said it, what part of a paper it is.
    [
      [TITLE, "", "Oslo, 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "NEW YORK, March 4, 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "Velm, 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "Geneva, Switzerland, 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "Politics | 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "Press release, 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "Ada Brun, 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    [
      [TITLE, "", "Deputy Minister Ivo Marr, 4 March 2024"],
      [TITLE, "", "", "2024-03-04"],
    ],
    // Sentences.
    [
      [TITLE, "", "The Harbour Office closed on 4 March 2024"],
      [TITLE, "", "", ""],
    ],
    [
      [TITLE, "", "The strike began at the Coast Wire, 4 March 2024."],
      [TITLE, "", "", ""],
    ],
    [
      ["The Coast Wire wrote on 4 March 2024", ""],
      ["The Coast Wire wrote on 4 March 2024", "", "", ""],
    ],
    [["VELM, March 5, 2024 — Every berth is open, the Coast Wire reports."], ["", "", "", ""]],
    [
      ["Harbour Strike Ends, 4 March 2024", ""],
      ["Harbour Strike Ends, 4 March 2024", "", "", ""],
    ],
    // A title is a title, even if it is called like a paper, and a heading no publisher.
    [
      ["Navy Guards Ferry Company", "", BY, ""],
      ["Navy Guards Ferry Company", "Ada Brun", "", ""],
    ],
    [
      ["The Harbour News", "", BY, ""],
      ["The Harbour News", "Ada Brun", "", ""],
    ],
    [
      [TITLE, "", BY, "", "A Closed Harbour", ""],
      [TITLE, "Ada Brun", "", ""],
    ],
    [
      [TITLE, "", "What the Coast Wire says", ""],
      [TITLE, "", "", ""],
    ],
  ])("%j names no publisher", (head, expected) => expect(read(...head)).toEqual(expected));
});

it.each([
  ["Coast Wire", "publisher"],
  ["Times of Velm", "publisher"],
  ["Press Gallery Velm", "likely"],
  ["Hong Kong", "place"],
  ["Norway", "place"],
  ["The Hague", "place"],
  ["Opinion", "section"],
  ["Ada Brun", "person"],
  ["Tidal Matters", "unknown"],
  ["the quay", null],
  ["Every Ship Came On Monday", null],
])("“%s” is called like a %s", (name, kind) => expect(kindOfName(name)).toBe(kind));
