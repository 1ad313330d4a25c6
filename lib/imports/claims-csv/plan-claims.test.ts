import { describe, expect, it } from "vitest";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import { planClaims } from "@/lib/imports/claims-csv/plan-claims";
import { readTable } from "@/lib/imports/claims-csv/read-table";

const bytes = (words: string) => new TextEncoder().encode(words);

function plan(csv: string, known: Parameters<typeof planClaims>[2] = []) {
  const table = readTable(bytes(csv));
  if (!table.ok) throw new Error(table.message);
  return planClaims(table.rows, matchColumns(table.columns), known, "claims.csv");
}

describe("a table", () => {
  it.each([
    ["comma", "Statement,Speaker\nOpen,Berg\n"],
    ["semicolon", "Statement;Speaker\r\nOpen;Berg\r\n"],
    ["tab", "Statement\tSpeaker\nOpen\tBerg"],
    ["mark", "\ufeffStatement,Speaker\n\nOpen,Berg\n\n"],
  ])("is read by its %s", (_, csv) => {
    expect(readTable(bytes(csv))).toMatchObject({
      ok: true,
      columns: ["Statement", "Speaker"],
      rows: [{ cells: ["Open", "Berg"] }],
    });
  });

  it("knows the lines of its rows, also after a cell of several lines", () => {
    const table = readTable(bytes('a,b\n"one\ntwo",x\nlast,y\n'));
    expect(table).toMatchObject({ rows: [{ line: 2 }, { line: 4 }] });
  });

  it("is read in windows-1252 where it is no UTF-8, and in UTF-16 with its mark", () => {
    const latin = Uint8Array.from("a,b\nCaf\xe9,x\n", (letter) => letter.charCodeAt(0));
    expect(readTable(latin)).toMatchObject({ rows: [{ cells: ["Café", "x"] }] });
    const wide = new Uint8Array(Buffer.from("\ufeffa,b\nПорт,x\n", "utf16le"));
    expect(readTable(wide)).toMatchObject({ rows: [{ cells: ["Порт", "x"] }] });
  });

  it.each([
    ["has no rows", "a,b\n", "There are no rows in this file"],
    ["is empty", "", "There are no rows in this file"],
    ["has a quote that never closes", 'a,b\nx,y\n"open,z\nnext,line\n', "Line 3: a quotation mark"],
    ["is no text", "a,b\n\0,x\n", "NUL characters"],
    [
      "has half a million rows",
      `a,b\n${"x,y\n".repeat(500_000)}`,
      "This file has 500,000 rows; at most 1,000",
    ],
  ])("that %s is refused in words", (_, csv, message) => {
    expect(readTable(bytes(csv))).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });
});

it("columns are known by their names, in some languages, each for one thing", () => {
  expect(matchColumns(["Claim", "Claimant", "Date", "Link", "x"])).toEqual({
    statement: 0,
    speaker: 1,
    said: 2,
    url: 3,
  });
  expect(matchColumns(["Zitat", "Sprecher", "Datum", "Quelle"])).toEqual({
    quote: 0,
    speaker: 1,
    said: 2,
    title: 3,
  });
  expect(matchColumns(["source_title", "Source URL", "Published at"])).toEqual({
    title: 0,
    url: 1,
    published: 2,
  });
});

describe("rows", () => {
  const HEAD = "statement,speaker,date,quote,title,url,denies,text\n";

  it("of one address, or of one title, are of one source, whose text is their quotes", () => {
    const { sources, problems } = plan(
      `${HEAD}The port is open,Ole Berg,14 Dec 2015,“All is open”,Morning,https://coast.example/a,no,\n` +
        `No ship passed,a pilot,15 Dec 2015,“Nothing passed”,,https://coast.example/a?utm_source=x,no,\n` +
        "The lights work,Ministry of Transport,,,Evening,,yes,\n",
    );
    expect(problems).toEqual([]);
    expect(sources.map(({ title, text }) => [title, text])).toEqual([
      ["Morning", "“All is open”\n\n“Nothing passed”"],
      ["Evening", "The lights work"],
    ]);
    const [first, second] = sources[0]?.claims ?? [];
    expect(first).toMatchObject({
      speaker: { kind: "person", name: "Ole Berg" },
      said: "2015-12-14",
      start: 0,
    });
    expect(sources[0]?.text.slice(second?.start, second?.end)).toBe("“Nothing passed”");
    expect(second?.speaker.kind).toBe("unnamed");
    expect(sources[1]?.claims[0]).toMatchObject({ denies: true, speaker: { kind: "organisation" } });
  });

  it("of a source that is there stand in its text, or say that they don't", () => {
    const known = [
      { id: "s", url: "https://coast.example/a", title: "Morning", body: "Berg said: “All is\nopen.”" },
    ];
    const { sources, problems } = plan(
      `${HEAD}Open,Berg,,All is open,,https://coast.example/a,,\nShut,Marr,,All is shut,,https://coast.example/a,,\n`,
      known,
    );
    expect(sources).toMatchObject([{ sourceId: "s", claims: [{ start: 12, end: 23 }] }]);
    expect(problems).toEqual([
      { line: 3, problems: ["Its quote isn't in the source that is there, “Morning”."] },
    ]);
  });

  it("take a name that begins small for a person's, and a description for nobody's name", () => {
    const { sources } = plan(
      `${HEAD}Open,von der Leyen,,,,,,\nShut,a pilot,,,,,,\nLit,Harbour Office,,,,,,\n`,
    );
    const kinds = sources.flatMap(({ claims }) => claims.map(({ speaker }) => speaker.kind));
    expect(kinds).toEqual(["person", "unnamed", "organisation"]);
  });

  it("say all that is wrong with them, line by line, and hurt no other", () => {
    const { sources, problems } = plan(
      `${HEAD}Open,,,,,,,\n,Berg,sometime,,,ferry,maybe,\nOpen,Berg,,,,,,\nOpen,Berg,,,,,,\n`,
    );
    expect(sources.flatMap(({ claims }) => claims)).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(problems[0]?.problems).toEqual(["There is no speaker."]);
    expect(problems[1]?.problems.join(" ")).toMatch(
      /“ferry” is no web address.*maybe.*neither a statement nor a quote.*“sometime”/,
    );
    expect(problems[2]?.problems).toEqual(["The same as line 4: it is taken once."]);
  });
});
