import { expect, it } from "vitest";
import { NOTHING_READ } from "@/lib/sources/reading";
import { captureInput } from "@/lib/work/imports/capture-input";

const OWN = "https://quay.example/berths";
const captured = (fetched: string | null, url = OWN, where = "the canonical link") => {
  const { foundIn, ...input } = captureInput({
    task: { name: "berths.html", type: "text/html", charset: null, url: fetched, bytes: new Uint8Array(1) },
    document: {
      text: "Every berth is open.",
      description: { ...NOTHING_READ, url },
      found: url ? { url: where } : {},
      type: "text/html;charset=utf-8",
      pages: null,
    },
    given: { title: "", byline: "", published: "", publisher: "", url: "" },
  });
  return [input.url, foundIn?.url];
};

it("says of a source's address where it was found", () => {
  expect(captured(null)).toEqual([OWN, "the canonical link"]);
  expect(captured(null, OWN, "the text itself")).toEqual([OWN, "the text itself"]);
  expect(captured(null, OWN, "the printed page's margin")).toEqual([OWN, "the printed page's margin"]);
  expect(captured(null, "")).toEqual(["", undefined]);
  expect(captured("https://www.quay.example/berths?page=1")).toEqual([OWN, "the canonical link"]);
  expect(captured("https://other.example/x")).toEqual(["https://other.example/x", "its own address"]);
});
