import { describe, expect, it, vi } from "vitest";
import { describeLines } from "@/lib/imports/claims-csv/describe-lines";
import { claimKey, type KnownSource } from "@/lib/imports/claims-csv/known-source";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import { planClaims } from "@/lib/imports/claims-csv/plan-claims";
import { previewPlan } from "@/lib/imports/claims-csv/preview-plan";
import { readTable } from "@/lib/imports/claims-csv/read-table";
import { SAMPLE } from "@/lib/imports/claims-csv/sample";
import { atOnce } from "@/lib/imports/claims-csv/test-at-once";
import { foldSpace } from "@/lib/sources/find-words-fold";

vi.mock("@/lib/sources/find-words-fold", { spy: true });

const bytes = (words: string) => new TextEncoder().encode(words);

function plan(csv: string, known: Parameters<typeof planClaims>[2] = []) {
  const table = readTable(bytes(csv));
  if (!table.ok) throw new Error(table.message);
  return atOnce(planClaims(table.rows, matchColumns(table.columns), known, "claims.csv"));
}

/** A source of the case. */
function known(some: Partial<KnownSource>): KnownSource {
  return {
    id: "s",
    url: "",
    title: "",
    publisher: "",
    published: "",
    language: "",
    isUnnamed: false,
    body: "",
    claims: new Set(),
    ...some,
  };
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
      "This file has 500,000 rows; at most 5,000",
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
      ["Evening [words of the table]", "The lights work"],
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
    const there = [
      known({ url: "https://coast.example/a", title: "Morning", body: "Berg said: “All is\nopen.”" }),
    ];
    const { sources, problems } = plan(
      `${HEAD}Open,Berg,,All is open,,https://coast.example/a,,\nShut,Marr,,All is shut,,https://coast.example/a,,\n`,
      there,
    );
    expect(sources).toMatchObject([{ sourceId: "s", claims: [{ start: 12, end: 23 }] }]);
    expect(problems).toMatchObject([
      {
        line: 3,
        statement: "Shut",
        speaker: "Marr",
        problems: ["Its quote isn't in the source that is there, “Morning”."],
      },
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

describe("rows without a quote", () => {
  const HEAD = "statement,speaker,quote,title\n";

  it.each([
    [
      "one, of no source",
      "Open,Berg,,\n",
      "Line 2 of claims.csv [words of the table]",
      "own words of claims.csv, no quotation",
    ],
    [
      "two, of no source",
      "Open,Berg,,\nLit,Berg,,\n",
      "Claims of claims.csv [words of the table]",
      "own words of claims.csv, no quotation",
    ],
    [
      "one, of a title",
      "Open,Berg,,Evening\n",
      "Evening [words of the table]",
      "own words of claims.csv, no quotation",
    ],
    [
      "beside one with",
      "Open,Berg,,Evening\nLit,Berg,“It is lit”,Evening\n",
      "Evening [partly words of the table]",
      "quotes, and own words of claims.csv",
    ],
    ["none", "Lit,Berg,“It is lit”,Evening\n", "Evening", "the quotes of claims.csv"],
  ])("%s: the source says whose words it has", (_, rows, title, text) => {
    expect(plan(HEAD + rows).sources).toMatchObject([{ title, foundIn: { text } }]);
  });

  it("are told so where their statement isn't in the source at their address", () => {
    const there = known({ url: "https://coast.example/a", title: "Morning", body: "All is open." });
    const { problems } = plan("statement,speaker,url\nShut,Berg,https://coast.example/a\n", [there]);
    expect(problems[0]?.problems).toEqual([
      "It has no quote, and its statement doesn't stand in the source that is there, “Morning”, word for word.",
    ]);
  });
});

describe("a source that the case has", () => {
  const HEAD = "statement,speaker,said,quote,title,publisher,published\n";
  const ROW = "Open,Berg,,all is open,Morning,Pier Post,2015-12-14\n";
  const body = "Berg: all is open.";
  const there = { title: "Morning", publisher: "Pier Post", published: "2015-12-14", body };

  it.each<[string, Partial<KnownSource>[], string | null, string]>([
    ["its title, publisher and day", [there], "s0", ""],
    ["its publisher in other letters", [{ ...there, publisher: "PIER POST" }], "s0", ""],
    ["a title that a table was marked by", [{ ...there, title: "Morning [words of the table]" }], "s0", ""],
    ["another publisher", [{ ...there, publisher: "Quay Times" }], null, ""],
    ["another day", [{ ...there, published: "2015-12-15" }], null, ""],
    ["another text", [{ ...there, body: "Nothing of it." }], null, "Morning"],
    ["two alike", [there, there], null, "Morning"],
    ["two alike, of which one has the words", [{ ...there, body: "Nothing." }, there], "s1", ""],
  ])("is recognised by, or not by: %s", (_, all, sourceId, resembles) => {
    const sources = all.map((some, at) => known({ ...some, id: `s${at}` }));
    const planned = plan(HEAD + ROW, sources).sources;
    expect(planned).toMatchObject([{ sourceId, claims: [{ resembles }] }]);
  });

  it("is recognised without publisher and day, too", () => {
    const { sources } = plan("statement,speaker,quote,title\nOpen,Berg,all is open,Morning\n", [
      known(there),
    ]);
    expect(sources).toMatchObject([{ sourceId: "s" }]);
  });

  it.each([
    ["the same", { said: "2015-12-14" }, 1],
    ["another day", { said: "2015-12-10" }, 0],
    ["another speaker", { speaker: "Marr" }, 0],
    ["a denial", { denies: true }, 0],
    ["other letters", { statement: "OPEN", speaker: "berg" }, 1],
  ])("has the claim already: %s", (_, other, count) => {
    const claim = { statement: "Open", speaker: "Berg", said: "2015-12-14", denies: false, ...other };
    const planned = plan(HEAD + ROW, [known({ ...there, claims: new Set([claimKey(claim)]) })]);
    expect(planned.there).toHaveLength(count);
    expect(planned.sources.flatMap(({ claims }) => claims)).toHaveLength(1 - count);
  });
});

it.each(["yesterday", "last Tuesday", "two weeks ago", "today", "14 December"])(
  "a date that counts from the day it is read is refused: %s",
  (date) => {
    const { problems } = plan(`statement,speaker,date\nOpen,Berg,${date}\n`);
    expect(problems[0]?.problems.join()).toContain("a table doesn't say from which day");
  },
);

it.each(["14 December 2015", "December 2015", "about 2010", "before June 2014", "2015-12-14T10:00Z"])(
  "a date that doesn't is taken: %s",
  (date) => {
    expect(plan(`statement,speaker,date\nOpen,Berg,${date}\n`).problems).toEqual([]);
  },
);

it("a text in which many quotes are looked for is gone through once", () => {
  const body = Array.from({ length: 1_000 }, (_, at) => `Berth ${at} is open.`).join("\n");
  const there = known({ title: "Morning", url: "https://coast.example/a", body });
  const rows = Array.from({ length: 1_000 }, (_, at) => `Berth ${at} is open,Berg,Morning`).join("\n");
  const addressed = rows.replaceAll("Morning", there.url);
  for (const csv of [`statement,speaker,title\n${rows}\n`, `statement,speaker,url\n${addressed}\n`]) {
    vi.mocked(foldSpace).mockClear();
    expect(plan(csv, [there]).sources[0]?.claims).toHaveLength(1_000);
    expect(foldSpace).toHaveBeenCalledTimes(1);
  }
  vi.mocked(foldSpace).mockClear();
  const made = plan(`statement,speaker\n${rows.replaceAll(",Morning", "")}\n`);
  expect(made.sources[0]?.claims.at(-1)).toMatchObject({ statement: "Berth 999 is open" });
  expect(foldSpace).toHaveBeenCalledTimes(1);
});

it("without a column for the speaker the table is at fault, not each row", () => {
  const { problems, missing, sources } = plan("statement,x\nOpen,Berg\nShut,Marr\n");
  expect({ problems, sources }).toEqual({ problems: [], sources: [] });
  expect(missing).toEqual(["No column says who spoke: choose one for “Speaker”."]);
});

it("one column can be the day of the claim and of the source", () => {
  const rows = [{ line: 2, cells: ["Open", "Berg", "14 Dec 2015"] }];
  const match = { statement: 0, speaker: 1, said: 2, published: 2 };
  expect(atOnce(planClaims(rows, match, [], "claims.csv")).sources).toMatchObject([
    { published: "2015-12-14", claims: [{ said: "2015-12-14" }] },
  ]);
});

it("more new sources than can be made at once are refused as a whole", () => {
  const rows = Array.from({ length: 1_001 }, (_, at) => `Open,Berg,Paper ${at}`).join("\n");
  const { sources, missing } = plan(`statement,speaker,title\n${rows}\n`);
  expect(sources).toEqual([]);
  expect(missing).toEqual([
    "This table would make 1,001 new sources; at most 1,000 are made at once. Split it, and take its parts.",
  ]);
});

it("the sample can be taken as it is", () => {
  const planned = plan(SAMPLE.csv);
  expect(planned.problems).toEqual([]);
  expect(planned.sources.flatMap(({ claims }) => claims)).toHaveLength(3);
  expect(planned.sources.map(({ publisher }) => publisher)).toEqual(["Pier Post", "Pier Post", ""]);
});

it("of many rows, those that can't be taken are among those that are shown", () => {
  const rows = Array.from({ length: 500 }, (_, at) => `Berth ${at} is open,${at === 450 ? "" : "Berg"}`);
  const { rows: shown, ...counts } = previewPlan(plan(`statement,speaker\n${rows.join("\n")}\n`));
  expect(counts).toMatchObject({ claims: 499, withoutQuote: 499, problems: 1, there: 0, newSources: 1 });
  expect(shown).toHaveLength(300);
  expect(shown.at(-1)).toMatchObject({ line: 452, does: "nothing", statement: "Berth 450 is open" });
});

it.each([
  [[4], "line 4"],
  [[2, 3, 4, 9], "lines 2–4, 9"],
  [[9, 2], "lines 2, 9"],
  [[1, 3, 5, 7, 9, 11, 13], "lines 1, 3, 5, 7, 9, 11 …"],
])("lines %j are named in short", (lines, words) => {
  expect(describeLines(lines)).toBe(words);
});
