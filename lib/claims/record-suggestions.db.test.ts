import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { editClaim } from "@/lib/claims/edit-claim";
import type { Extraction } from "@/lib/claims/extract/extracted-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaimHistory } from "@/lib/claims/list-claim-history";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import {
  extractionOf,
  recordExtraction,
  type TestClaim,
  type TestSpeaker,
} from "@/lib/claims/suggestions/test-extraction";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { captureSource } from "@/lib/sources/capture-source";
import { editSource } from "@/lib/sources/edit-source";

const owner = await createTestOwner();

const TEXT = [
  "News agencies quoted Ida Strand, the captain, as saying that the ferry sails every day and that nobody is turned away.",
  "A port official said on Tuesday there was no such ferry. Another port official refused to comment.",
  "The pier is reportedly empty.",
].join("\n\n");

const SAILS: TestClaim = {
  words: "the ferry sails every day",
  by: "Ida Strand",
  cue: "saying",
  attribution: 0,
  statement: "The ferry sails every day.",
  via: [{ text: "news agencies", verb: "quoted" }],
};
const TURNED: TestClaim = {
  ...SAILS,
  words: "nobody is turned away",
  statement: "Nobody is turned away.",
};
const NONE: TestClaim = {
  words: "there was no such ferry",
  by: "A port official",
  cue: "said",
  attribution: 1,
  statement: "There is no ferry that sails every day.",
  refersTo: 0,
  said: "2015-12-15",
};
const EMPTY: TestClaim = { words: "The pier is", by: null, cue: "reportedly", attribution: 2 };
const SPEAKERS: TestSpeaker[] = [
  { name: "Ida Strand", aliases: ["Strand"], role: "the captain" },
  { name: "A port official", kind: "unnamed", institution: "port" },
];

let caseId: string;
let sourceId: string;

async function capture(publisher: string): Promise<string> {
  const input = { text: TEXT, title: "The ferry", publisher, published: "14 December 2015" };
  return value(await captureSource(owner, caseId, input)).sourceId;
}

const read = (extraction: Extraction, source = sourceId) => recordExtraction(caseId, source, extraction);
const found = (claims: TestClaim[], engine?: string) => extractionOf(TEXT, SPEAKERS, claims, engine);
const suggested = (source = sourceId) => listClaims(owner, caseId, { sourceId: source, state: "suggested" });

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Ferry", description: "" })).caseId;
  sourceId = await capture("Pier Post");
});

describe("what an engine found", () => {
  it("becomes suggested claims with quotes, chain, dates and one attribution under one cue", async () => {
    expect(await read(found([SAILS, TURNED, NONE, EMPTY]))).toEqual({ proposed: 4, withdrawn: 0 });
    const [sails, turned, none, empty] = await suggested();
    expect(sails).toMatchObject({
      statement: "The ferry sails every day.",
      engine: "extract 1.1",
      said: "2015-12-14",
      quotes: [{ exact: "the ferry sails every day", prefix: expect.stringMatching(/saying that $/) }],
      attribution: {
        speaker: { kind: "person", name: "Ida Strand" },
        role: "the captain",
        cue: "saying",
        chain: [{ words: "news agencies", verb: "quoted", actor: null }],
      },
    });
    expect(turned?.attribution.id).toBe(sails?.attribution.id);
    expect(none).toMatchObject({
      said: "2015-12-15",
      attribution: { speaker: { kind: "unnamed" }, role: "" },
    });
    expect(empty?.attribution.speaker).toMatchObject({ kind: "unnamed", name: "speaker" });
    const row = await db.claim.findFirstOrThrow({ where: { caseId, id: none?.id } });
    expect(row.answersId).toBe(sails?.id);
  });

  it("keeps the role and its institution, neither twice", async () => {
    const roles = [
      { name: "Ida Strand", role: "captain", institution: "Vik Lines" },
      { name: "Ole Berg", role: "transport minister", institution: "the Ministry of Transport" },
    ];
    const claims = [SAILS, { ...SAILS, words: "nobody is turned away", by: "Ole Berg", attribution: 1 }];
    await read(extractionOf(TEXT, roles, claims));
    expect((await suggested()).map(({ attribution }) => attribution.role)).toEqual([
      "captain, Vik Lines",
      "transport minister",
    ]);
  });

  it("is one event of the engine, numbered after the others", async () => {
    await read(found([SAILS, NONE]));
    const events = await db.event.findMany({ where: { caseId }, orderBy: { number: "asc" } });
    expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
    expect(events.at(-1)).toMatchObject({
      kind: "source.claims-suggested",
      engine: "extract 1.1",
      analystId: null,
      after: { proposed: 2, claims: (await suggested()).map(({ id }) => id) },
    });
  });

  it("is dated anew when the date of its source was corrected, unless an analyst has written a version", async () => {
    await read(found([SAILS, TURNED, NONE]));
    const [sails, turned] = await suggested();
    if (!turned) throw new Error("It isn't there");
    value(
      await editClaim(owner, caseId, turned.id, {
        ...{ version: 1, cue: "saying", statement: "Nobody was turned away." },
        quotes: turned.quotes.map(({ start, end }) => ({ start, end })),
        speaker: { actorId: turned.attribution.speaker.id },
      }),
    );
    const edited = await getClaim(owner, caseId, turned.id);
    const source = await db.source.findFirstOrThrow({ where: { caseId, id: sourceId } });
    const { revision } = value(
      await editSource(owner, caseId, sourceId, {
        ...{ title: "The ferry", publisher: "Pier Post", byline: "", url: "", kind: "article", language: "" },
        published: "20 December 2015",
        revision: source.revision,
      }),
    );
    expect(revision).toBe(source.revision + 1);
    expect(await db.job.count({ where: { caseId, kind: "extract_source", sourceId } })).toBeGreaterThan(0);
    expect(await read(found([SAILS, TURNED, { ...NONE, said: "2015-12-22" }]))).toMatchObject({
      proposed: 0,
    });
    const now = await suggested();
    expect(now.map(({ said, version }) => [said, version])).toEqual([
      ["2015-12-20", 2],
      ["2015-12-22", 2],
    ]);
    expect(await getClaim(owner, caseId, turned.id)).toMatchObject({ said: edited.said, version: 2 });
    expect(now[0]?.quotes).toEqual(sails?.quotes);
    const [first] = await listClaimHistory(owner, caseId, sails?.id ?? "");
    expect(first).toMatchObject({ kind: "claim.edited", version: 2, by: "Gainsay (extract 1.1)" });
    expect(first?.changes).toEqual([{ label: "said", from: "14 Dec 2015", to: "20 Dec 2015" }]);
    await read(found([SAILS, TURNED, { ...NONE, said: "2015-12-22" }]));
    expect((await suggested()).map(({ version }) => version)).toEqual([2, 2]);
  });

  it("leaves out words that aren't in the text, and writes nothing when nothing is left", async () => {
    const extraction = found([SAILS]);
    for (const claim of extraction.claims) claim.content = [{ start: 5, end: TEXT.length + 1 }];
    expect(await read(extraction)).toEqual({ proposed: 0, withdrawn: 0 });
    const last = await db.event.findFirst({ where: { caseId }, orderBy: { number: "desc" } });
    expect(last?.kind).toBe("source.captured");
  });
});

describe("what is there already", () => {
  it("isn't suggested again by the same engine", async () => {
    await read(found([SAILS, TURNED, NONE, EMPTY]));
    const before = await suggested();
    expect(await read(found([SAILS, TURNED, NONE, EMPTY]))).toEqual({ proposed: 0, withdrawn: 0 });
    expect(await suggested()).toEqual(before);
  });

  it("isn't suggested beside an analyst's claim of that speaker, wherever its borders are", async () => {
    const start = TEXT.indexOf("ferry sails");
    const quotes = [{ start, end: start + "ferry sails every day and that nobody".length }];
    const speaker = { new: { kind: "person" as const, name: "Captain I. Strand" } };
    value(await recordClaim(owner, caseId, { sourceId, quotes, speaker }));
    expect(await read(found([SAILS, NONE]))).toEqual({ proposed: 1, withdrawn: 0 });
  });

  it("stays rejected, with a newer engine and in a reprint", async () => {
    await read(found([SAILS, NONE]));
    const [sails] = await suggested();
    value(await rejectClaim(owner, caseId, sails?.id ?? ""));
    const shorter = { ...SAILS, words: "ferry sails every day" };
    expect(await read(found([shorter, NONE], "extract 2.0"))).toEqual({ proposed: 0, withdrawn: 0 });
    const reprint = await capture("Harbour Daily");
    expect(await read(found([shorter, NONE], "extract 2.0"), reprint)).toEqual({ proposed: 1, withdrawn: 0 });
    expect((await suggested(reprint)).map(({ statement }) => statement)).toEqual([NONE.statement]);
  });

  it("is suggested when somebody else says the same words", async () => {
    await read(found([SAILS]));
    const [sails] = await suggested();
    value(await rejectClaim(owner, caseId, sails?.id ?? ""));
    const speakers = [{ name: "Jon Berg" }];
    const other = extractionOf(TEXT, speakers, [{ ...SAILS, by: "Jon Berg" }], "extract 2.0");
    expect(await read(other)).toEqual({ proposed: 1, withdrawn: 0 });
  });

  it("is withdrawn when a newer engine doesn't find it, and comes back with the next that does", async () => {
    await read(found([SAILS, NONE]));
    expect(await read(found([SAILS], "extract 2.0"))).toEqual({ proposed: 0, withdrawn: 1 });
    expect(await suggested()).toHaveLength(1);
    const event = await db.event.findFirst({ where: { caseId }, orderBy: { number: "desc" } });
    expect(event).toMatchObject({ kind: "source.suggestions-withdrawn", engine: "extract 2.0" });
    expect(await read(found([SAILS, NONE], "extract 3.0"))).toEqual({ proposed: 1, withdrawn: 0 });
    expect(await suggested()).toHaveLength(2);
  });

  it("keeps an annotated suggestion that isn't found any more", async () => {
    await read(found([SAILS, NONE]));
    const [, none] = await suggested();
    await db.annotation.create({ data: { caseId, claimId: none?.id, body: "Ask him.", authorId: owner.id } });
    expect(await read(found([SAILS], "extract 2.0"))).toEqual({ proposed: 0, withdrawn: 0 });
  });
});

it("records the 6,000 claims of a long source in seconds, and none twice", async () => {
  const lines = Array.from(
    { length: 6000 },
    (_, at) => `Speaker ${at % 50} said that gate ${at} was closed.`,
  );
  const text = lines.join("\n\n");
  const long = value(await captureSource(owner, caseId, { text, title: "Gates" })).sourceId;
  const speakers = Array.from({ length: 50 }, (_, at) => ({ name: `Speaker ${at}` }));
  const claims = lines.map((line, at) => ({
    words: line.slice(line.indexOf("gate"), -1),
    by: `Speaker ${at % 50}`,
  }));
  const extraction = extractionOf(text, speakers, claims);
  expect(await read(extraction, long)).toEqual({ proposed: 6000, withdrawn: 0 });
  expect(await read(extraction, long)).toEqual({ proposed: 0, withdrawn: 0 });
});
