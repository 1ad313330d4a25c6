import { beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { getCase } from "@/lib/cases/get-case";
import { listClaims } from "@/lib/claims/list-claims";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import { previewClaims } from "@/lib/imports/claims-csv/preview-claims";
import { readTable } from "@/lib/imports/claims-csv/read-table";
import { takeClaims } from "@/lib/imports/claims-csv/take-claims";
import { undoClaims } from "@/lib/imports/claims-csv/undo-claims";
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
  expect(preview.claims.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  expect(preview.problems.map(({ line }) => line)).toEqual([5]);
  expect(preview.newSources).toBe(2);
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

it("a thousand rows are taken at once", async () => {
  const rows = Array.from(
    { length: 1_000 },
    (_, at) => `Berth ${at} is open,Ole Berg,14 Dec 2015,,Paper ${at % 20},,`,
  );
  const big = table(`${rows.join("\n")}\n`);
  expect(value(await takeClaims(owner, caseId, big)).claims).toBe(1_000);
}, 60_000);
