import { describe, expect, it } from "vitest";
import { readHead } from "@/lib/sources/formats/pdf/read-head";

const BODY = "The harbour office said on Monday that every berth was open again. ".repeat(4).trim();
const TITLE = "Pilots deny that the harbour is open";
/** Paragraphs as [size, ...lines]; the text's letters have 12 points. */
const page = (...head: [number, ...string[]][]) =>
  [...head, [12, BODY] as [number, string]].map(([size, ...lines]) => ({
    size,
    lines,
    words: lines.join(" "),
  }));

describe("the top of a PDF's first page", () => {
  it.each([
    [
      "each on a line of its own",
      page([12, "Sound Ledger"], [24, TITLE], [12, "By Ada Brun"], [12, "12 March 2024"]),
      "",
    ],
    [
      "lines in one paragraph",
      page([12, "Sound Ledger"], [24, TITLE], [12, "By Ada Brun", "12 March 2024"]),
      "",
    ],
    ["all in one line", page([24, TITLE], [10, "Sound Ledger | By Ada Brun | 12 March 2024"]), ""],
    [
      "a paper's name that is largest",
      page([40, "Sound Ledger"], [24, TITLE], [12, "By Ada Brun"], [12, "12 March 2024"]),
      "",
    ],
    [
      "a title of two lines",
      page(
        [24, "Pilots deny that", "the harbour is open"],
        [12, "By Ada Brun", "12 March 2024", "Sound Ledger"],
      ),
      "",
    ],
    [
      "a title that only the file's own tells",
      page([12, "Sound Ledger"], [12, TITLE], [12, "By Ada Brun"], [12, "12 March 2024"]),
      `${TITLE} | Sound Ledger`,
    ],
  ])("gives title, publisher, byline and date: %s", (_, paragraphs, stated) => {
    expect(readHead(paragraphs, stated)).toMatchObject({
      title: TITLE,
      publisher: "Sound Ledger",
      byline: "Ada Brun",
      published: "2024-03-12",
    });
  });

  it("says nothing of a page that goes on in the middle of a text", () => {
    expect(readHead(page([12, BODY]), "Report")).toMatchObject({ title: "" });
    expect(readHead([], "Report")).toEqual({ title: "" });
  });
});
