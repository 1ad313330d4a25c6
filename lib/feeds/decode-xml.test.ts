import { expect, it } from "vitest";
import { decodeXml } from "@/lib/feeds/decode-xml";

const xml = (declared: string, ...bytes: number[]) =>
  Uint8Array.from([
    ...new TextEncoder().encode(declared && `<?xml version="1.0" encoding="${declared}"?>`),
    ...bytes,
  ]);
const QUOTED = [0x93, 0x94, 0x96, 0x80];
const PORT = [0xcf, 0xee, 0xf0, 0xf2];
const UTF8 = [0xd0, 0x9f, 0xd0, 0xbe];

it.each([
  ["iso-8859-1 declared", xml("iso-8859-1", ...QUOTED), null, "“”–€"],
  ["iso-8859-1 by the server", xml("", ...QUOTED), "ISO-8859-1", "“”–€"],
  ["us-ascii by the server", xml("", ...QUOTED), "us-ascii", "“”–€"],
  ["windows-1252", xml("windows-1252", ...QUOTED), null, "“”–€"],
  ["windows-1251 declared", xml("windows-1251", ...PORT), null, "Порт"],
  ["a charset that nobody knows, and a declaration", xml("windows-1251", ...PORT), "x-unknown", "Порт"],
  ["no charset that anybody knows", xml("x-other", ...UTF8), "x-unknown", "По"],
  ["a byte order mark before all else", Uint8Array.from([0xef, 0xbb, 0xbf, ...UTF8]), "windows-1251", "По"],
  ["the server before the declaration", xml("utf-8", ...PORT), "windows-1251", "Порт"],
  ["nothing", Uint8Array.from(UTF8), null, "По"],
])("reads %s", (_, bytes, charset, words) => {
  expect(decodeXml(bytes, charset).replace(/^<\?xml[^>]*>/, "")).toBe(words);
});
