import { expect, it } from "vitest";
import { charsetOfMark } from "@/lib/sources/charset-of-mark";

it.each([
  ["UTF-8", [0xef, 0xbb, 0xbf, 0x41], "utf-8"],
  ["UTF-16, the small end first", [0xff, 0xfe, 0x41, 0x00], "utf-16le"],
  ["UTF-16, the big end first", [0xfe, 0xff, 0x00, 0x41], "utf-16be"],
  ["half of UTF-8's", [0xef, 0xbb], null],
  ["none", [0x41, 0xff, 0xfe], null],
  ["none of an empty file", [], null],
])("the byte order mark of %s", (_, bytes, charset) => {
  expect(charsetOfMark(Uint8Array.from(bytes))).toBe(charset);
});
