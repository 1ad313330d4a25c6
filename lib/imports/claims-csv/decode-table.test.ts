import { expect, it } from "vitest";
import { decodeTable } from "@/lib/imports/claims-csv/decode-table";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ["quotation marks in windows-1252", bytes("a\n\x93Ren\xe9\x94 \x96 \x80"), "a\n“René” – €"],
  ["a mark of UTF-8 that a broken byte follows", bytes("\xef\xbb\xbfa\n\xff,\xc3\xa9"), "a\n\uFFFD,é"],
  ["a mark of UTF-16", new Uint8Array(Buffer.from("\uFEFFa\nПорт", "utf16le")), "a\nПорт"],
])("reads %s", (_, table, text) => {
  expect(decodeTable(table)).toBe(text);
});
