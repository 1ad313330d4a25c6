import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFile } from "@/lib/sources/decode-file";
import { hashText } from "@/lib/sources/hash-text";
import { normaliseText } from "@/lib/sources/normalise-text";
import { normaliseUrl } from "@/lib/sources/normalise-url";
import { recogniseText } from "@/lib/sources/recognise-text";

describe("normaliseText", () => {
  it.each([
    ["\uFEFFa\r\nb\rc\n", "a\nb\nc"],
    ["e\u0301", "é"],
    ["\n\n  a  \t\n b\u00a0\tc\n \n", "  a\n b\u00a0\tc"],
    ["قال\r\n👩‍🚒", "قال\n👩‍🚒"],
  ])("%j", (given, body) => {
    expect(normaliseText(given)).toMatchObject({ ok: true, body, bytes: Buffer.byteLength(body) });
  });

  it.each([
    ["", "There is no text yet. Paste or type the words of the source."],
    [" \n\t\n", "There is no text yet. Paste or type the words of the source."],
    ["ab\r\nc\0d", "The text has a NUL character, so it isn't plain text: line 2, character 2."],
    [
      "a\uD83Db",
      "The text has half a character (a lone surrogate), so it came in damaged: line 1, character 2.",
    ],
    [
      "a\n\uDE92",
      "The text has half a character (a lone surrogate), so it came in damaged: line 2, character 1.",
    ],
    ["a".repeat(6 * 1024 * 1024), "This text has 6.0 MiB; a source has at most 5 MiB. Capture it in parts."],
    ["ф".repeat(3 * 1024 * 1024), "This text has 6.0 MiB; a source has at most 5 MiB. Capture it in parts."],
    [
      "a".repeat(5 * 1024 * 1024 + 1),
      "This text has 5.1 MiB; a source has at most 5 MiB. Capture it in parts.",
    ],
    [
      "a".repeat(12 * 1024 * 1024),
      "This text has 12.0 MiB; a source has at most 5 MiB. Capture it in parts.",
    ],
  ])("refuses %.20j", (given, message) => {
    expect(normaliseText(given)).toEqual({ ok: false, message });
  });

  it("takes 5 MiB to the byte, and a long run of spaces in no time", () => {
    expect(normaliseText("a".repeat(5 * 1024 * 1024)).ok).toBe(true);
    expect(normaliseText(`a${" ".repeat(4 * 1024 * 1024)}b`).ok).toBe(true);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (given) => {
        const once = normaliseText(given);
        if (once.ok) expect(normaliseText(once.body)).toEqual(once);
      }),
    );
  });

  it("hashes the UTF-8 of a string", () => {
    expect(hashText("é")).toBe(hashText(new TextEncoder().encode("é")));
    expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("normaliseUrl", () => {
  it.each([
    ["https://Example.org:443/A?utm_source=x&b=1&fbclid=2#top", "https://example.org/A?b=1"],
    [" example.org/a ", "https://example.org/a"],
    ["http://localhost:3000/x", "http://localhost:3000/x"],
    ["https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/"],
  ])("%s", (typed, url) => {
    expect(normaliseUrl(typed)).toEqual({ ok: true, url });
  });

  it.each([
    "not a url",
    "foo",
    "http://",
    "https://a",
    "1.2",
    "javascript:alert(1)",
    "ftp://example.org/",
    "https://u:p@example.org/",
  ])("refuses %s", (typed) => {
    expect(normaliseUrl(typed)).toMatchObject({ ok: false, message: expect.stringMatching(/address/) });
  });
});

describe("recogniseText", () => {
  const known = [
    { id: "1", publisher: null, url: null },
    { id: "2", publisher: "Norpress", url: "https://example.org/a" },
  ];
  it.each([
    ["neither publisher nor URL", null, null, "1"],
    ["the same URL", "Else", "https://example.org/a", "2"],
    ["the same publisher, whatever its case", "NORPRESS", "https://example.org/b", "2"],
    ["another publisher", "Else", null, null],
    ["another URL alone", null, "https://example.org/b", null],
  ])("%s", (_, publisher, url, id) => {
    expect(recogniseText(known, { publisher, url })?.id ?? null).toBe(id);
  });
});

describe("decodeFile", () => {
  const latin = Uint8Array.from("caf\xe9 \x93quoted\x94", (character) => character.charCodeAt(0));
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ["a.txt", bytes("naïve"), "naïve", "utf-8"],
    ["a.TXT", latin, "café “quoted”", "windows-1252"],
    ["a.txt", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "A", "utf-16le"],
    ["a.txt", new Uint8Array([0xfe, 0xff, 0x04, 0x10]), "А", "utf-16be"],
    [
      "a.htm",
      Uint8Array.from([...bytes('<meta charset="windows-1251">'), 0xc4, 0xe0]),
      '<meta charset="windows-1251">Да',
      "windows-1251",
    ],
  ])("%s", (name, content, text, charset) => {
    expect(decodeFile(name, content)).toMatchObject({ ok: true, text, charset });
  });

  it.each([
    ["a.pdf", bytes("x"), "Only .txt and .html files are taken."],
    ["a.txt", new Uint8Array(), "The file is empty."],
    ["a.txt", bytes("a\0b"), "This is no text file: it has NUL bytes."],
    ["a.html", bytes("%PDF-1.7"), "This is a PDF, whatever its name says."],
    [
      "a.txt",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      "This is no text file, or in an encoding that isn't known.",
    ],
  ])("refuses %s", (name, content, message) => {
    expect(decodeFile(name, content)).toEqual({ ok: false, message });
  });
});
