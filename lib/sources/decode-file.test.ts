import { describe, expect, it } from "vitest";
import { decodeFile } from "@/lib/sources/decode-file";

/** Words in UTF-8, and bytes as they are. */
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [part])),
  );
const PORT = [0xcf, 0xee, 0xf0, 0xf2];
const META = '<meta charset="utf-8">';
const NO_TEXT = "This is no text file, or in an encoding that isn't known.";

describe("a page's charset", () => {
  const old = '<meta charset="windows-1251">';
  it.each([
    ["the server's UTF-8 before the page's own", bytes(old, "Порт"), "utf-8", `${old}Порт`, "utf-8"],
    ["the server's UTF-8, damaged", bytes(old, "Порт", 0xff), "UTF8", `${old}Порт\uFFFD`, "utf-8"],
    ["the server's other", bytes(META, ...PORT), "windows-1251", `${META}Порт`, "windows-1251"],
    [
      "the page's, where nobody knows the server's",
      bytes(old, ...PORT),
      "x-no",
      `${old}Порт`,
      "windows-1251",
    ],
    ["the page's before what servers say by default", bytes(META, "é"), "iso-8859-1", `${META}é`, "utf-8"],
    ["windows-1252 for what says Latin-1", bytes("<p>", 0x93, 0x94), "iso-8859-1", "<p>“”", "windows-1252"],
    ["a byte order mark's", bytes(0xef, 0xbb, 0xbf, "По"), "windows-1251", "По", "utf-8"],
    ["UTF-16 that only the server says", bytes("a", 0, 0x1f, 4), "utf-16le", "aП", "utf-16le"],
    [
      "the page's, where hardly anything is in the server's",
      bytes(old, ...Array.from({ length: 9 }, () => PORT).flat()),
      "utf-8",
      old + "Порт".repeat(9),
      "windows-1251",
    ],
  ])("is %s", (_, page, served, text, charset) => {
    expect(decodeFile("a.html", page, served)).toEqual({ ok: true, text, isHtml: true, charset });
  });
});

describe("what is damaged", () => {
  it.each([
    ["a page that says UTF-8", "a.html", bytes(META, "“Open”", 0xff), null, `${META}“Open”\uFFFD`],
    ["a page served as UTF-8", "a.html", bytes("<p>“Open”", 0xff), "utf-8", "<p>“Open”\uFFFD"],
    ["a page with a mark", "a.html", bytes(0xef, 0xbb, 0xbf, "<p>“Open”", 0xff), null, "<p>“Open”\uFFFD"],
    ["a page with a control character", "a.html", bytes(META, "Op\u0003en"), null, `${META}Open`],
    ["a page that says nothing", "a.html", bytes("<p>Op\u0003en the port"), null, "<p>Open the port"],
    [
      "a text served as UTF-8",
      "a.txt",
      bytes("“Open”\u0003, they say", 0xff),
      "utf-8",
      "“Open”, they say\uFFFD",
    ],
    [
      "a text with a mark",
      "a.txt",
      bytes(0xef, 0xbb, 0xbf, "“Open”, they say", 0xff),
      null,
      "“Open”, they say\uFFFD",
    ],
    [
      "a page in Shift JIS",
      "a.html",
      bytes("<meta charset=shift_jis>", 0x8d, 0x60, 0x82),
      null,
      "<meta charset=shift_jis>港\uFFFD",
    ],
  ])("is read as browsers do: %s", (_, name, content, served, text) => {
    expect(decodeFile(name, content, served)).toMatchObject({ ok: true, text });
  });

  it("is empty where there is a mark alone", () => {
    expect(decodeFile("a.txt", bytes(0xef, 0xbb, 0xbf))).toMatchObject({ ok: true, text: "" });
  });
});

describe("what is no text", () => {
  const picture = [0x89, 0x50, 0x4e, 0x47, 1, 2];
  it.each([
    ["a file with a control character", "a.txt", bytes("Op\u0003en the port"), null, NO_TEXT],
    ["a picture called a page", "a.html", bytes(...picture), null, NO_TEXT],
    ["a picture served as a page in UTF-8", "a.html", bytes(...picture), "utf-8", NO_TEXT],
    ["a picture served as a text in UTF-8", "a.txt", bytes(...picture), "utf-8", NO_TEXT],
    ["a page with NUL", "a.html", bytes(META, 0), "utf-8", "This is no text file: it has NUL bytes."],
    ["UTF-16 that isn't", "a.txt", bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), null, NO_TEXT],
  ])("is refused: %s", (_, name, content, served, message) => {
    expect(decodeFile(name, content, served)).toEqual({ ok: false, message });
  });
});
