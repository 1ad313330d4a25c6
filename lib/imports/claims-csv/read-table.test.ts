import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/imports/claims-csv/read-table";

/** Bytes of the upper half of windows-1251: its letters follow the alphabet from 0xC0. */
function inWindows1251(words: string): Uint8Array {
  const special: Record<string, number> = { і: 0xb3, ї: 0xbf, є: 0xba };
  return Uint8Array.from([...words], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return special[letter] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);
  });
}

const inWindows1252 = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

const bytes = (words: string) => new TextEncoder().encode(words);

describe("a table without a mark that is no UTF-8", () => {
  it.each([
    ["Russian", inWindows1251("Кто,Утверждение\nБерг,Порт открыт\n"), ["Берг", "Порт открыт"]],
    ["Ukrainian", inWindows1251("who,what\nМарія,Світло є, її немає\n"), ["Марія", "Світло є", " її немає"]],
    [
      "French",
      inWindows1252("qui,quoi\nRen\xe9,Le caf\xe9 d\xe9j\xe0 ferm\xe9\n"),
      ["René", "Le café déjà fermé"],
    ],
    [
      "German",
      inWindows1252("wer,was\nJ\xfcrgen,Die T\xfcr ist ge\xf6ffnet\n"),
      ["Jürgen", "Die Tür ist geöffnet"],
    ],
  ])("is read by its letters: %s", (_, file, cells) => {
    expect(readTable(file)).toMatchObject({ ok: true, rows: [{ line: 2, cells }] });
  });
});

describe("a first line of Excel's", () => {
  it.each([
    ["sep=;\r\n", ";", "\r\n"],
    ["sep=|\n", "|", "\n"],
    ['"sep=,"\n', ",", "\n"],
    ["SEP=\t\r", "\t", "\r"],
  ])("%j says what stands between cells, and counts as a line", (first, between, end) => {
    const rows = [["a", "b"].join(between), ["x, y; z", "c"].join(between)];
    const read = readTable(bytes(`${first}${rows.join(end)}${end}`));
    expect(read).toMatchObject({ ok: true, rows: [{ line: 3 }] });
  });
});

it.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("lines that end in %s are counted", (_, end) => {
  const file = ["a,b", "x,y", "", `"one${end}two",z`, "last,w"].join(end);
  expect(readTable(bytes(file))).toMatchObject({
    ok: true,
    columns: ["a", "b"],
    rows: [{ line: 2 }, { line: 4 }, { line: 6, cells: ["last", "w"] }],
  });
});
