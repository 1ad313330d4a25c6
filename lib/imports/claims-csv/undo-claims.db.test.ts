import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import { extractionOf, recordExtraction } from "@/lib/claims/suggestions/test-extraction";
import { value } from "@/lib/claims/test-source";
import { undoSettlement } from "@/lib/claims/undo-settlement";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import { db } from "@/lib/db/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { matchColumns } from "@/lib/imports/claims-csv/match-columns";
import { readTable } from "@/lib/imports/claims-csv/read-table";
import { takeClaims } from "@/lib/imports/claims-csv/take-claims";
import { previewUndo, undoClaims } from "@/lib/imports/claims-csv/undo-claims";
import { editSource } from "@/lib/sources/edit-source";
import { joinOrigin } from "@/lib/sources/origins/join-origin";

const owner = await createTestOwner();
let caseId = "";
let importId = "";
/** Of the two sources that the import made, the one that is worked on, and the other one. */
let sourceId = "";
let otherId = "";

const BODY = "Berg said that all is open. He added that no lamp is out.";

function table(): ClaimsInput {
  const csv = `statement,speaker,quote,title,text\nOpen,Ole Berg,all is open,Morning,${BODY}\nShut,Ole Berg,all is shut,Evening,\n`;
  const read = readTable(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(read.message);
  return { fileName: "claims.csv", rows: read.rows, match: matchColumns(read.columns) };
}

async function idOf(title: string): Promise<string> {
  return (await db.source.findFirstOrThrow({ where: { caseId, title: { startsWith: title } } })).id;
}

/** What an engine finds in the source. */
async function suggest(words: string[] = ["no lamp is out"]): Promise<string> {
  const claims = words.map((each) => ({ words: each, by: "Berg", cue: "added" }));
  await recordExtraction(caseId, sourceId, extractionOf(BODY, [{ name: "Berg" }], claims));
  const [claim] = await listClaims(owner, caseId, { sourceId, state: "suggested" });
  return claim?.id ?? "";
}

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
  importId = value(await takeClaims(owner, caseId, table())).importId;
  sourceId = await idOf("Morning");
  otherId = await idOf("Evening");
});

describe("an undone import leaves a source", () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      "whose description was corrected",
      async () => value(await editSource(owner, caseId, sourceId, { title: "The morning", revision: 1 })),
    ],
    ["whose origin somebody settled", async () => value(await joinOrigin(owner, caseId, sourceId, otherId))],
    ["of which a suggestion was rejected", async () => rejectClaim(owner, caseId, await suggest())],
    ["of which a suggestion was accepted", async () => acceptClaim(owner, caseId, await suggest())],
    [
      "of which a suggestion was accepted, and withdrawn",
      async () => {
        const claimId = await suggest();
        value(await acceptClaim(owner, caseId, claimId));
        value(await withdrawClaim(owner, caseId, claimId));
      },
    ],
    [
      "in which somebody recorded a claim, and withdrew it",
      async () => {
        const quotes = [{ start: 0, end: 4 }];
        const speaker = { new: { kind: "person" as const, name: "Mina Adler" } };
        const { claimId } = value(await recordClaim(owner, caseId, { sourceId, quotes, speaker }));
        value(await withdrawClaim(owner, caseId, claimId));
      },
    ],
  ])("%s", async (_, work) => {
    await work();
    expect(await previewUndo(owner, caseId, importId)).toEqual({ claims: 2, sources: 1, kept: 1 });
    expect(value(await undoClaims(owner, caseId, importId))).toEqual({ claims: 2, sources: 1 });
    const there = await db.source.findMany({ where: { caseId, withdrawnAt: null }, select: { id: true } });
    expect(there).toEqual([{ id: sourceId }]);
  });
});

describe("an undone import takes a source", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["that only an engine has read", () => suggest()],
    [
      "of which an engine took a suggestion back",
      async () => {
        await suggest();
        await suggest([]);
        expect(await db.claim.count({ where: { caseId, sourceId, state: "withdrawn" } })).toBe(1);
      },
    ],
    [
      "of which a suggestion waits again",
      async () => {
        const { event } = value(await rejectClaim(owner, caseId, await suggest()));
        value(await undoSettlement(owner, caseId, event ?? 0));
      },
    ],
  ])("%s", async (_, work) => {
    await work();
    expect(await previewUndo(owner, caseId, importId)).toEqual({ claims: 2, sources: 2, kept: 0 });
    expect(value(await undoClaims(owner, caseId, importId))).toEqual({ claims: 2, sources: 2 });
  });
});
