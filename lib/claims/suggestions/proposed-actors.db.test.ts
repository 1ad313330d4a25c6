import { beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { acceptMatch } from "@/lib/actors/accept-match";
import { declineMatch } from "@/lib/actors/decline-match";
import { getActor } from "@/lib/actors/get-actor";
import { listActors } from "@/lib/actors/list-actors";
import { mergeActor } from "@/lib/actors/merge-actor";
import { unmergeActor } from "@/lib/actors/unmerge-actor";
import { createCase } from "@/lib/cases/create-case";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { editClaim } from "@/lib/claims/edit-claim";
import { getClaim } from "@/lib/claims/get-claim";
import { listClaims } from "@/lib/claims/list-claims";
import { recordClaim } from "@/lib/claims/record-claim";
import { extractionOf, recordExtraction, type TestSpeaker } from "@/lib/claims/suggestions/test-extraction";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { captureSource } from "@/lib/sources/capture-source";

const owner = await createTestOwner();
const TEXT = [
  "Ida Strand said the ferry sails.",
  "An official denied that the pier is sold, and an official denied that it burns.",
].join("\n\n");

let caseId: string;
let sources = 0;

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Ferry", description: "" })).caseId;
});

async function capture(): Promise<string> {
  sources += 1;
  return value(
    await captureSource(owner, caseId, { text: TEXT, title: "Ferry", publisher: `Paper ${sources}` }),
  ).sourceId;
}

/** A source in which a speaker of that name says that the ferry sails, as the engine finds it. */
async function suggest(
  speaker: TestSpeaker,
  sourceId?: string,
): Promise<{ sourceId: string; claimId: string }> {
  const source = sourceId ?? (await capture());
  const claim = { words: "the ferry sails", by: speaker.name, cue: "said", statement: "The ferry sails." };
  await recordExtraction(caseId, source, extractionOf(TEXT, [speaker], [claim]));
  const [found] = await listClaims(owner, caseId, { sourceId: source });
  return { sourceId: source, claimId: found?.id ?? "" };
}

async function recordByHand(name: string): Promise<string> {
  const start = TEXT.indexOf("the ferry sails");
  const quotes = [{ start, end: start + 15 }];
  const speaker = { new: { kind: "person" as const, name } };
  const { claimId } = value(await recordClaim(owner, caseId, { sourceId: await capture(), quotes, speaker }));
  return (await getClaim(owner, caseId, claimId)).attribution.speaker.id;
}

const names = async () => (await listActors(owner, caseId)).map(({ name }) => name);
const speakerOf = async (claimId: string) => (await getClaim(owner, caseId, claimId)).attribution.speaker;

describe("an actor that the engine proposes", () => {
  it("is left out of the lists until a claim of it is accepted", async () => {
    const { claimId } = await suggest({ name: "Ida Strand" });
    expect(await names()).toEqual([]);
    value(await acceptClaim(owner, caseId, claimId));
    expect(await listActors(owner, caseId)).toMatchObject([{ name: "Ida Strand", claims: 1, suggested: 0 }]);
  });

  it("is an analyst's own once one uses it", async () => {
    const { claimId } = await suggest({ name: "Ida Strand" });
    const { id } = await speakerOf(claimId);
    expect(await recordByHand("Ida Strand")).toBe(id);
    expect(await getActor(owner, caseId, id)).toMatchObject({ engine: null });
  });

  it("is used again for the same full name in another source", async () => {
    const one = await suggest({ name: "Ida Strand" });
    const other = await suggest({ name: "Ida Strand" });
    expect(await speakerOf(other.claimId)).toEqual(await speakerOf(one.claimId));
  });

  it("stays two where two aren't named, also when the source is read again", async () => {
    const sourceId = await capture();
    const official = { name: "an official", kind: "unnamed" as const };
    const found = extractionOf(
      TEXT,
      [official, official],
      [
        { words: "the pier is sold", by: "an official", denies: true },
        { words: "it burns", by: "an official", denies: true },
      ],
    );
    const [, second] = found.claims;
    if (second?.speaker) second.speaker.of = 1;
    await recordExtraction(caseId, sourceId, found);
    await recordExtraction(caseId, sourceId, { ...found, engine: "extract 2.0" });
    expect(await db.actor.count({ where: { caseId, kind: "unnamed", sourceId } })).toBe(2);
  });
});

it("a denial and the counter-claim under one number keep a cue each", async () => {
  const sourceId = await capture();
  const one = { by: "Ida Strand", attribution: 0 };
  const found = extractionOf(
    TEXT,
    [{ name: "Ida Strand" }],
    [
      { ...one, words: "the pier is sold", cue: "denied", denies: true },
      { ...one, words: "it burns", cue: "said" },
      { ...one, words: "the ferry sails", cue: "said" },
    ],
  );
  await recordExtraction(caseId, sourceId, found);
  const claims = await listClaims(owner, caseId, { sourceId });
  expect(claims.map(({ attribution }) => attribution.cue).sort()).toEqual(["denied", "said", "said"]);
  expect(await db.attribution.count({ where: { caseId, sourceId } })).toBe(2);
});

describe("an uncertain match", () => {
  it("is offered with its reason, and merges when it is accepted, which can be undone", async () => {
    const strand = await recordByHand("Ida Strand");
    const { claimId } = await suggest({ name: "Strand" });
    const proposed = await speakerOf(claimId);
    expect(proposed.id).not.toBe(strand);
    expect(await getActor(owner, caseId, proposed.id)).toMatchObject({
      match: { id: strand, name: "Ida Strand" },
      matchReason: "The same surname.",
    });
    value(await acceptMatch(owner, caseId, proposed.id));
    expect(await speakerOf(claimId)).toMatchObject({ id: strand });
    expect(await listActors(owner, caseId)).toMatchObject([{ id: strand, claims: 1, suggested: 1 }]);
    value(await unmergeActor(owner, caseId, proposed.id));
    expect(await speakerOf(claimId)).toMatchObject({ id: proposed.id });
    expect(await listClaims(owner, caseId, {})).toHaveLength(2);
  });

  it("is gone when it is declined", async () => {
    await recordByHand("Ida Strand");
    const { claimId } = await suggest({ name: "Strand" });
    const { id } = await speakerOf(claimId);
    value(await declineMatch(owner, caseId, id));
    expect(await getActor(owner, caseId, id)).toMatchObject({ match: null, matchReason: "" });
    expect(await acceptMatch(owner, caseId, id)).toMatchObject({ ok: false, code: "invalid" });
  });
});

it("keeps what was merged: the next source with the old name means the one it was merged into", async () => {
  const one = await suggest({ name: "Ida Strand" });
  const two = await suggest({ name: "Captain Ida Strand-Berg" });
  const [from, into] = [await speakerOf(two.claimId), await speakerOf(one.claimId)];
  value(await mergeActor(owner, caseId, from.id, into.id));
  const three = await suggest({ name: "Captain Ida Strand-Berg" });
  expect(await speakerOf(three.claimId)).toMatchObject({ id: into.id });
});

it("an edited suggestion keeps the place of its cue, and is never suggested again", async () => {
  const { claimId, sourceId } = await suggest({ name: "Ida Strand" });
  const before = await getClaim(owner, caseId, claimId);
  const quotes = before.quotes.map(({ start, end }) => ({ start, end }));
  const speaker = { new: { kind: "person" as const, name: "Ida Marie Strand" } };
  value(await editClaim(owner, caseId, claimId, { version: 1, quotes, speaker }));
  const after = await getClaim(owner, caseId, claimId);
  expect(after).toMatchObject({
    state: "accepted",
    version: 2,
    attribution: { speaker: { name: "Ida Marie Strand" } },
  });
  const { cueStart, cueEnd } = await db.attribution.findFirstOrThrow({
    where: { caseId, id: after.attribution.id },
  });
  expect(TEXT.slice(cueStart ?? 0, cueEnd ?? 0)).toBe("said");
  await suggest({ name: "Ida Strand" }, sourceId);
  expect(await listClaims(owner, caseId, { sourceId })).toHaveLength(1);
});
