import { beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { getCase } from "@/lib/cases/get-case";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import { previewClaims } from "@/lib/imports/claims-csv/preview-claims";
import { readTable } from "@/lib/imports/claims-csv/read-table";
import { takeClaims } from "@/lib/imports/claims-csv/take-claims";
import { previewUndo, undoClaims } from "@/lib/imports/claims-csv/undo-claims";
import { getImport } from "@/lib/imports/get-import";
import { listImports } from "@/lib/imports/list-imports";
import { captureSource } from "@/lib/sources/capture-source";
import { listSources } from "@/lib/sources/list-sources";

const owner = await createTestOwner();
let caseId = "";

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});

const HEAD = "statement,speaker,date,quote,title,url,denies\n";

function table(csv: string): ClaimsInput {
  const read = readTable(new TextEncoder().encode(HEAD + csv));
  if (!read.ok) throw new Error(read.message);
  return { fileName: "claims.csv", rows: read.rows, match: matchColumns(read.columns) };
}

const GOOD = table(
  "The port is open,Ole Berg,14 Dec 2015,“All is open”,Morning,https://coast.example/a,no\n" +
    "No ship passed,a pilot,15 Dec 2015,“Nothing passed”,Morning,https://coast.example/a,no\n" +
    "The lights failed,a pilot,15 Dec 2015,“No lights”,Morning,https://coast.example/a,no\n" +
    ",,,,,,maybe\n" +
    "The lights work,Ministry of Transport,,,Evening,,yes\n",
);

it("a table is taken with its sources, a speaker once a source, and its bad rows left out", async () => {
  const preview = value(await previewClaims(owner, caseId, GOOD));
  expect(preview.rows.map(({ line, does }) => [line, does])).toEqual([
    [2, "claim"],
    [3, "claim"],
    [4, "claim"],
    [5, "nothing"],
    [6, "claim"],
  ]);
  expect(preview).toMatchObject({ claims: 4, withoutQuote: 1, problems: 1, there: 0, newSources: 2 });
  expect(await db.claim.count({ where: { caseId } })).toBe(0);

  const taken = value(await takeClaims(owner, caseId, GOOD));
  expect(taken.claims).toBe(4);
  const claims = await listClaims(owner, caseId, {});
  expect(claims.map(({ statement, said }) => [statement, said]).sort()).toEqual([
    ["No ship passed", "2015-12-15"],
    ["The lights failed", "2015-12-15"],
    ["The lights work", null],
    ["The port is open", "2015-12-14"],
  ]);
  expect(claims.find(({ statement }) => statement === "The lights work")?.denies).toBe(true);
  const pilots = new Set(
    claims
      .filter(({ attribution }) => attribution.speaker.name === "a pilot")
      .map(({ attribution }) => attribution.speaker.id),
  );
  expect(pilots.size).toBe(1);
  expect((await listSources(owner, caseId)).total).toBe(2);
});

it("claims are put into the source that is there, where their quotes stand in it", async () => {
  const text = "Berg told the paper: “All is open”. A pilot said: “Nothing passed”, and “No lights”.";
  const { sourceId } = value(await captureSource(owner, caseId, { text, url: "https://coast.example/a" }));
  value(await takeClaims(owner, caseId, GOOD));
  const claims = await listClaims(owner, caseId, { sourceId });
  expect(claims).toHaveLength(3);
  expect(claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).sort()).toEqual([
    "“All is open”",
    "“No lights”",
    "“Nothing passed”",
  ]);
});

it("nothing is half taken: when one claim fails, none is there", async () => {
  const broken = table("Open,Ole Berg,14 Dec 2015,,A,,\nShut,Mina Adler,14 Dec 2015,,B,,\n");
  const stranger = { ...owner, id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10" };
  await expect(takeClaims(stranger, caseId, broken)).rejects.toThrow();
  const none = await takeClaims(owner, caseId, table(",,,,,,maybe\n"));
  expect(none).toMatchObject({ ok: false, message: "No row of this table can be taken." });
  expect(await db.import.count({ where: { caseId } })).toBe(0);
  expect(await db.source.count({ where: { caseId } })).toBe(0);
});

it("the whole import is undone, but for sources that somebody has worked on; and can be taken again", async () => {
  const { importId } = value(await takeClaims(owner, caseId, GOOD));
  expect(value(await undoClaims(owner, caseId, importId))).toEqual({ claims: 4, sources: 2 });
  expect(value(await undoClaims(owner, caseId, importId))).toEqual({ claims: 0, sources: 0 });
  expect(await listClaims(owner, caseId, { state: "accepted" })).toEqual([]);
  expect((await listSources(owner, caseId)).total).toBe(0);
  expect((await getCase(owner, caseId)).counts).toMatchObject({ sources: 0, claims: 0 });

  value(await takeClaims(owner, caseId, GOOD));
  expect((await listSources(owner, caseId)).total).toBe(2);
  expect(await listClaims(owner, caseId, { state: "accepted" })).toHaveLength(4);
  expect(await db.source.count({ where: { caseId } })).toBe(2);
});

it("five thousand rows are taken at once, and undone", async () => {
  const rows = Array.from(
    { length: 5_000 },
    (_, at) => `Berth ${at} is open,Ole Berg,14 Dec 2015,,Paper ${at % 20},,`,
  );
  const big = table(`${rows.join("\n")}\n`);
  const { importId, claims } = value(await takeClaims(owner, caseId, big));
  expect(claims).toBe(5_000);
  expect(value(await undoClaims(owner, caseId, importId))).toEqual({ claims: 5_000, sources: 20 });
}, 60_000);

it("a row without a quote says everywhere that its words are the table's", async () => {
  const file = { ...table("The lamp is “lit”,Ole Berg,,,,,\nThe pier is shut,Ole Berg,,,Evening,,\n") };
  const { importId } = value(await takeClaims(owner, caseId, file));
  const { items } = await getImport(owner, caseId, importId);
  expect(items.map(({ name, source }) => [name, source?.title, source?.foundIn])).toEqual([
    [
      "claims.csv, line 2",
      "Line 2 of claims.csv [words of the table]",
      { named: "the table's file", text: "own words of claims.csv, no quotation" },
    ],
    ["claims.csv, line 3", "Evening [words of the table]", { text: "own words of claims.csv, no quotation" }],
  ]);
  const claims = await listClaims(owner, caseId, {});
  expect(claims.map(({ attribution }) => attribution.directness)).toEqual(["indirect", "indirect"]);
});

it("the same file twice brings nothing twice; a row more brings one", async () => {
  const rows =
    "The port is open,Ole Berg,14 Dec 2015,“All is open”,Morning,https://coast.example/a,no\n" +
    "The lights work,Ministry of Transport,,,Evening,,yes\n" +
    "The lamp is lit,Ole Berg,,,,,\n";
  value(await takeClaims(owner, caseId, table(rows)));
  expect(value(await previewClaims(owner, caseId, table(rows)))).toMatchObject({
    claims: 0,
    there: 3,
    newSources: 0,
  });
  expect(await takeClaims(owner, caseId, table(rows))).toMatchObject({
    ok: false,
    message: "All claims of this table that can be taken are there already.",
  });
  const more = table(`${rows}The bell rings,Ole Berg,,,,,\n`);
  expect(value(await takeClaims(owner, caseId, more)).claims).toBe(1);
  expect(value(await previewClaims(owner, caseId, more))).toMatchObject({ claims: 0, there: 4 });
  expect(await listClaims(owner, caseId, {})).toHaveLength(4);
});

it("a source of the same title, publisher and day is used where the quote stands in it", async () => {
  const head = "statement,speaker,quote,title,publisher,published\n";
  const asked = (row: string): ClaimsInput => {
    const read = readTable(new TextEncoder().encode(head + row));
    if (!read.ok) throw new Error(read.message);
    return { rows: read.rows, match: matchColumns(read.columns) };
  };
  const { sourceId } = value(
    await captureSource(owner, caseId, {
      text: "Berg said: “All is open”. He added: “Come in.”",
      title: "Morning",
      publisher: "Pier Post",
      published: "14 Dec 2015",
    }),
  );
  const one = asked("Open,Ole Berg,All is open,Morning,pier post,14 Dec 2015\n");
  value(await takeClaims(owner, caseId, one));
  expect(await listClaims(owner, caseId, { sourceId })).toHaveLength(1);
  const other = asked("Shut,Ole Berg,All is shut,Morning,Pier Post,14 Dec 2015\n");
  expect(value(await previewClaims(owner, caseId, other)).rows).toMatchObject([
    { does: "claim", isNewSource: true, resembles: "Morning" },
  ]);
});

it("what undoing takes is told beforehand, and a source that somebody worked on stays", async () => {
  const { importId } = value(await takeClaims(owner, caseId, GOOD));
  expect(await previewUndo(owner, caseId, importId)).toEqual({ claims: 4, sources: 2, kept: 0 });
  const [claim] = await listClaims(owner, caseId, {});
  const sourceId = claim?.source.id ?? "";
  value(
    await recordClaim(owner, caseId, {
      sourceId,
      quotes: [{ start: 0, end: 4 }],
      speaker: { new: { kind: "person", name: "Mina Adler" } },
    }),
  );
  expect(await previewUndo(owner, caseId, importId)).toEqual({ claims: 4, sources: 1, kept: 1 });
  expect(value(await undoClaims(owner, caseId, importId))).toEqual({ claims: 4, sources: 1 });
  const { items, undoneAt } = await getImport(owner, caseId, importId);
  expect(undoneAt).not.toBeNull();
  expect(items.filter(({ source }) => source?.withdrawnAt)).toHaveLength(1);
  const [listed] = await listImports(owner, caseId);
  expect(listed?.undoneAt).not.toBeNull();
});

it("claims in one sentence of a text share their attribution, also with one that was there", async () => {
  const text = "Berg said the port is open and the lights work.";
  const url = "https://coast.example/a";
  const { sourceId } = value(await captureSource(owner, caseId, { text, url }));
  value(
    await recordClaim(owner, caseId, {
      sourceId,
      quotes: [{ start: 10, end: 26 }],
      speaker: { new: { kind: "person", name: "Ole Berg" } },
    }),
  );
  value(
    await takeClaims(
      owner,
      caseId,
      table(`Open,Ole Berg,,port is open,,${url},\nLit,Ole Berg,,the lights work,,${url},\n`),
    ),
  );
  const claims = await listClaims(owner, caseId, { sourceId });
  expect(claims).toHaveLength(3);
  expect(new Set(claims.map(({ attribution }) => attribution.id)).size).toBe(1);
});
