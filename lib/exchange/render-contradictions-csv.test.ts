import Papa from "papaparse";
import { expect, test } from "vitest";
import { renderContradictionsCsv } from "@/lib/exchange/render-contradictions-csv";
import { sampleContradiction } from "@/lib/exchange/test-contradiction";

test.each([
  ["=SUM(A1:A9)", "'=SUM(A1:A9)"],
  ["+49 30 1234", "'+49 30 1234"],
  ["-1 degree", "'-1 degree"],
  ["@mention", "'@mention"],
  ["\tindented", "'\tindented"],
  ["\rreturned", "'\rreturned"],
  ["  =A1", "'  =A1"],
  ["＝A1", "'＝A1"],
  ["2 + 2 = 4", "2 + 2 = 4"],
  ["“quoted”", "“quoted”"],
  ["", ""],
])("%j is written as %j, which no spreadsheet runs", (statement, expected) => {
  const pair = sampleContradiction({ speaker: "Ona", statement }, { speaker: "Bo", statement: "Closed." });
  const csv = renderContradictionsCsv([pair], String);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(data[0]?.a_statement).toBe(expected);
});

test("what was written is what a reader of CSV gets back, in UTF-8 and without formulas", () => {
  const wild = '=HYPERLINK("http://x","قناة, مفتوحة")\nsecond line';
  const csv = renderContradictionsCsv(
    [sampleContradiction({ speaker: "Ona 🚢", statement: wild }, { speaker: "-Bo", statement: "Closed." })],
    (id) => `http://127.0.0.1/${id}`,
  );
  expect(csv.startsWith("\uFEFFheadline,state,basis,")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    basis: "Position change",
    institution: "The port",
    a_speaker: "Ona 🚢",
    a_statement: `'${wild}`,
    a_denies: "no",
    a_chain: "Ona 🚢 said → news agencies reported → Harbour Post",
    a_url: "https://paper.example/morning",
    b_speaker: "'-Bo",
    link: "http://127.0.0.1/01939a2e-7c11-7d53-9a54-0d1f4f3f9b15",
  });
});

test("who found a pair, and how sure an engine was", () => {
  const [a, b] = [
    { speaker: "Ona", statement: "Open." },
    { speaker: "Bo", statement: "Closed." },
  ];
  const pairs = [
    sampleContradiction(a, b, { foundBy: "compare 1.2", score: 0.82 }),
    sampleContradiction(a, b),
  ];
  const csv = renderContradictionsCsv(pairs, String);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(data).toMatchObject([
    { recorded_by: "compare 1.2", score: "0.82" },
    { recorded_by: "Ana", score: "" },
  ]);
});

test("an empty list still has its columns", () => {
  expect(renderContradictionsCsv([], String)).toMatch(/^\uFEFFheadline,.*,link\r\n$/);
});
